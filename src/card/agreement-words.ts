import type { Agreement } from '../core/model/brief';

/** How many details are named of those agreed on, and of those that differ. */
const NAMED = 2;

/**
 * "3 sources · agree on age and place of work · differ on spelling of his name"; null where there is
 * nothing that they agree or differ on.
 */
export function agreementInWords({ agree, differ, sources }: Agreement): string | null {
  if (!agree.length && !differ.length) return null;
  return [
    `${sources} ${sources === 1 ? 'source' : 'sources'}`,
    ...(agree.length ? [`agree on ${named(agree)}`] : []),
    ...(differ.length ? [`differ on ${named(differ)}`] : []),
  ].join(' · ');
}

/** "a", "a and b", "a, b and 3 more" */
function named(labels: readonly string[]): string {
  const more = labels.length - NAMED;
  return more > 0 ? `${labels.slice(0, NAMED).join(', ')} and ${more} more` : labels.join(' and ');
}
