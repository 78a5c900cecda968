import type { QuotationRecord } from '../../core/model/verdicts';
import type { Gap } from '../../core/pack/gap';
import type { Jump } from './jump';
import type { Open, Place, PopupState } from './popup-state';

export interface PopupProps {
  /** The tab's host name; null where it has none or is not known. */
  host: string | null;
  /** False where the host is on the list of switched-off sites. */
  siteOn: boolean;
  state: PopupState;
  /** The page's quotations, in page order. */
  quotations: readonly QuotationRecord[];
  /** What the sources have and the page does not quote; null where it speaks of other things. */
  gap: Gap | null;
  open: Open | null;
  /** What the last jump on the page came to. */
  jumped: Jump | null;
  /** What was open last: its row gets the focus on the way back. */
  cameFrom: Place | null;
  pack: { title: string; sources: number } | null;
  /** Custom properties with the user's colours. */
  colors: Record<string, string>;
  onSite(on: boolean): void;
  onEnable(): void;
  onOpen(place: Place): void;
  onBack(): void;
  /** Shows what is open on the page. */
  onJump(): void;
}
