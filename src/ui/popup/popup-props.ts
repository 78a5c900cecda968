import type { OpenEntity, PopupState } from './popup-state';

export interface PopupProps {
  /** The tab's host name; null where it has none or is not known. */
  host: string | null;
  /** False where the host is on the list of switched-off sites. */
  siteOn: boolean;
  state: PopupState;
  open: OpenEntity | null;
  /** The entity that was open last: its row gets the focus on the way back. */
  cameFrom: string | null;
  pack: { title: string; sources: number } | null;
  /** Custom properties with the user's colours. */
  colors: Record<string, string>;
  onSite(on: boolean): void;
  onEnable(): void;
  onOpen(entity: string): void;
  onBack(): void;
  onJump(entity: string): void;
}
