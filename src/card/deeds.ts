import type { Opening } from './card-parts';
import type { Citing } from './cite-menu';
import type { PanelPlace } from './contract';

/** What can be done from a card, whatever it shows. */
export interface CardDeeds extends Opening, Citing {
  /** The page's host name; null where it has none, as a file. */
  site: string | null;
  onPanel(place: PanelPlace): void;
  onCorrect(made: boolean): void;
  onOff(): void;
  /** null where leaving closes the card, so that it needs no button for that. */
  onClose: (() => void) | null;
}
