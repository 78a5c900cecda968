import type { EntityBrief, EntityDetails, UtteranceBrief } from '../../core/model/brief';
import type { VerdictBrief } from '../../core/model/verdict-brief';
import type { QuotationRecord } from '../../core/model/verdicts';
import type { Related } from '../../core/overview/related';
import type { PageSummary } from '../../platform/messages';
import type { OpenMatrix, OpenTimeline, Overviews } from '../overview/open-overview';
import type { Absence } from './absence';

export type PageEntity = PageSummary['entities'][number];

/** What the popup has to show of its tab. */
export type PopupState =
  | { kind: 'loading' }
  | { kind: 'closed' }
  | { kind: 'absent'; why: Absence }
  | { kind: 'off' }
  | { kind: 'off-here' }
  | { kind: 'on-click' }
  | { kind: 'nothing' }
  | {
      kind: 'list';
      entities: readonly PageEntity[];
      /** In page order. */
      quotations: readonly QuotationRecord[];
    };

/** What can be opened: things of the pack by their ids, a quotation found, the check of a text. */
export type Place =
  | { kind: 'entity'; id: string }
  | { kind: 'utterance'; id: string }
  /** Found on the page, if not in a text that was checked or in words that were looked up. */
  | { kind: 'quotation'; record: QuotationRecord; from?: 'text' | 'words' }
  /** The timeline, or the matrix of utterances by source: of an entity, or (null) of the whole pack. */
  | { kind: 'timeline'; of: string | null }
  | { kind: 'matrix'; of: string | null }
  | { kind: 'check' };

/** An entity that is opened, over whatever the state is. */
export interface OpenEntity {
  kind: 'entity';
  brief: EntityBrief;
  details: EntityDetails;
  /** The most closely related first. */
  related: readonly Related[];
  overviews: Overviews;
  /** How often this page names it; null where it does not, or is not read. */
  onPage: PageEntity | null;
}

/** An utterance of the pack that is opened. */
export interface OpenUtterance {
  kind: 'utterance';
  brief: UtteranceBrief;
}

/** A quotation of the page, of a checked text, or looked up, that is opened. */
export interface OpenQuotation {
  kind: 'quotation';
  record: QuotationRecord;
  from?: 'text' | 'words';
  /** null where its utterance is not in the pack. */
  brief: VerdictBrief | null;
  /** Its place among the page's quotations, from 0; null where the page has it no more. */
  nth: number | null;
  /** How many quotations the page has. */
  of: number;
}

export type Open =
  | OpenEntity
  | OpenUtterance
  | OpenQuotation
  | OpenTimeline
  | OpenMatrix
  | { kind: 'check' };

/** The state that a content script's summary amounts to. */
export function stateOf(summary: PageSummary): PopupState {
  const { state, entities, quotations } = summary;
  if (state !== 'on') return { kind: state };
  if (entities.length === 0 && quotations.length === 0) return { kind: 'nothing' };
  return { kind: 'list', entities, quotations };
}
