import type { QuotationRecord } from '../../core/model/verdicts';
import type { Gap } from '../../core/pack/gap';
import type { SearchResult } from '../../core/search/search';
import type { Checking } from '../check/check-view';
import type { Exporting } from '../export/export-menu';
import type { Jump } from './jump';
import type { PackFacts } from './pack-line';
import type { Open, Place, PopupState } from './popup-state';

export interface PopupProps {
  /** The tab's host name; null where it has none or is not known. */
  host: string | null;
  /** False where Gloss is switched off on the tab's site. */
  siteOn: boolean;
  /** Why the last change of the settings could not be kept; null where it was. */
  problem: string | null;
  /** Whether it can be switched there: on a site, and on a file, which has no host. */
  switchable: boolean;
  state: PopupState;
  /** The page's quotations, in page order. */
  quotations: readonly QuotationRecord[];
  /** What the sources have and the page does not quote; null where it speaks of other things. */
  gap: Gap | null;
  open: Open | null;
  /** How many places were opened one from the other. */
  depth: number;
  /** What the last jump to a mark or quotation of the page came to, and the entity that it was made to. */
  jumped: Jump | null;
  jumpedTo: string | null;
  /** What was open last: its row gets the focus on the way back. */
  cameFrom: Place | null;
  pack: PackFacts | null;
  /** Custom properties with the user's colours. */
  colors: Record<string, string>;
  query: string;
  results: readonly SearchResult[];
  /** The text to be checked, and how far its check has come. */
  text: string;
  checking: Checking;
  exporting: { page: Exporting; text: Exporting };
  onSite(on: boolean): void;
  onEnable(): void;
  /** Asks the reader to let Gloss read pages. */
  onAllow(): void;
  /** Marks the page now, where the settings wait for the reader to ask. */
  onMark(): void;
  onOpen(place: Place): void;
  onBack(): void;
  /** Shows what is open on the page. */
  onJump(): void;
  /** Shows the next mark of an entity on the page. */
  onNext(entity: string): void;
  /** Shows a quotation of the page on it, by its place, from 0. */
  onShow(quotation: number): void;
  onQuery(query: string): void;
  onResult(result: SearchResult): void;
  onText(text: string): void;
  onCheck(): void;
  onChangeText(): void;
}
