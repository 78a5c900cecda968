import type { Pack } from '../../core/model/pack';
import type { Place } from './place';

/** What the reader is given. */
export interface ReaderProps {
  pack: Pack;
  place: Place;
  /** True where the place was chosen in the text, so that it need not be looked for. */
  fromText: boolean;
  /** Custom properties with the user's colours. */
  colors: Record<string, string>;
  /** Shows another place, by the search part of its address. */
  onGo(search: string, fromText: boolean): void;
  /** Copies a text; false where the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  /** The same with the whole address of a link of the reader. */
  copyLink(href: string): Promise<boolean>;
}
