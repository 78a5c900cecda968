import type { EntityBrief, EntityDetails } from '../../core/model/brief';
import type { VerdictBrief } from '../../core/model/verdict-brief';
import type { QuotationRecord } from '../../core/model/verdicts';
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
  | {
      kind: 'list';
      entities: readonly PageEntity[];
      /** In page order. */
      quotations: readonly QuotationRecord[];
    };

/** What is opened from the list: an entity by its id, or a quotation of the page. */
export type Place = { kind: 'entity'; id: string } | { kind: 'quotation'; record: QuotationRecord };

/** An entity that is opened, over whatever the state is. */
export interface OpenEntity {
  kind: 'entity';
  brief: EntityBrief;
  details: EntityDetails;
  /** How often this page names it; null where it does not, or is not read. */
  onPage: PageEntity | null;
}

/** A quotation of the page that is opened. */
export interface OpenQuotation {
  kind: 'quotation';
  record: QuotationRecord;
  /** null where its utterance is not in the pack. */
  brief: VerdictBrief | null;
  /** Its place among the page's quotations, from 0; null where the page has it no more. */
  nth: number | null;
  /** How many quotations the page has. */
  of: number;
}

export type Open = OpenEntity | OpenQuotation;

/** The state that a content script's summary amounts to. */
export function stateOf(summary: PageSummary): PopupState {
  const { state, entities, quotations } = summary;
  // Where marks come only when asked for, asking comes before: there is nothing else to be shown.
  if (state === 'on-click') return { kind: 'nothing' };
  if (state !== 'on') return { kind: state };
  if (entities.length === 0 && quotations.length === 0) return { kind: 'nothing' };
  return { kind: 'list', entities, quotations };
}
