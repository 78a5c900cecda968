/** The loader's side of the slot: asks for the card's script, and waits for the card to report. */
import { CARD_SLOT, type Card, type CardEvents, type CardHost, type SlotHolder } from './contract';

/**
 * Loads the card into this frame.
 * @param ask has the background put the card's script into this frame; null where it could not.
 * @returns the card; null where the extension is gone or was reloaded under this page.
 */
export function loadCard(
  host: CardHost,
  events: CardEvents,
  ask: () => Promise<object | null>,
): Promise<Card | null> {
  return new Promise((ready) => {
    (globalThis as SlotHolder)[CARD_SLOT] = { ...host, events, ready };
    ask().then((answer) => {
      if (!answer) ready(null);
    });
  });
}
