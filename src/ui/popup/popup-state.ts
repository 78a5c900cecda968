import type { EntityBrief, EntityDetails } from '../../core/model/brief';
import type { PageSummary } from '../../platform/messages';
import type { Absence } from './absence';

export type PageEntity = PageSummary['entities'][number];

/** What the popup has to show of its tab. */
export type PopupState =
  | { kind: 'loading' }
  | { kind: 'closed' }
  | { kind: 'absent'; why: Absence }
  | { kind: 'off' }
  | { kind: 'off-here' }
  | { kind: 'nothing' }
  | { kind: 'list'; entities: readonly PageEntity[] };

/** The entity that is opened, over whatever the state is. */
export interface OpenEntity {
  brief: EntityBrief;
  details: EntityDetails;
  /** How often this page names it; null where it does not, or is not read. */
  onPage: PageEntity | null;
  /** What the last jump came to, in words. */
  jumped: string | null;
}

/** The state that a content script's summary amounts to. */
export function stateOf(summary: PageSummary): PopupState {
  if (summary.state !== 'on') return { kind: summary.state };
  return summary.entities.length
    ? { kind: 'list', entities: summary.entities }
    : { kind: 'nothing' };
}
