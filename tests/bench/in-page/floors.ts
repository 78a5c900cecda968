import type { Way } from './contract';
import { measure } from './meter';

export const textNodes = (): TreeWalker =>
  document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

/** What reading a page costs before anything is looked for. */
export const FLOORS: Record<string, Way> = {
  'walk, lengths': () =>
    measure(() => {
      const walker = textNodes();
      let length = 0;
      while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
      return length;
    }),
  'walk, every character code': () =>
    measure(() => {
      const walker = textNodes();
      let sum = 0;
      while (walker.nextNode()) {
        const { data } = walker.currentNode as Text;
        for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
      }
      return sum;
    }),
  textContent: () => measure(() => document.body.textContent?.length ?? 0),
};
