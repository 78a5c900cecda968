import { useWords } from '../../words/view';
import { readerHref } from '../parts/reader-link';
import type { Mark } from './marks';
import type { Steps } from './steps';

/** Leads from marked passage to marked passage through one source. */
export function PassageSteps({ source, steps }: { source: string; steps: Steps }) {
  const words = useWords();
  const { previous, next, nth, of } = steps;
  if (of === 0) return null;
  const href = ({ start, end }: Mark) => readerHref({ source, start, end });
  return (
    <nav class="steps" aria-label={words.say('reader.steps')}>
      {previous && (
        <a class="button" rel="prev" href={href(previous)}>
          <span class="arrow" aria-hidden="true">
            ‹
          </span>
          {words.say('reader.previous')}
        </a>
      )}
      {nth !== null && <span class="muted">{words.say('reader.nth', { nth, n: of })}</span>}
      {next && (
        <a class="button" rel="next" href={href(next)}>
          {words.say('reader.next')}
          <span class="arrow" aria-hidden="true">
            ›
          </span>
        </a>
      )}
    </nav>
  );
}
