import { afterEach, expect, test } from 'vitest';
import {
  CARD_SLOT,
  type Card,
  type CardEvents,
  type CardHost,
  type SlotHolder,
} from '../../../src/card/contract';
import { loadCard } from '../../../src/card/slot';

const holder = globalThis as SlotHolder;
const host = { page: {}, services: {} } as CardHost;
const events = {} as CardEvents;
const card = {} as Card;

afterEach(() => {
  delete holder[CARD_SLOT];
});

test('the card that reports itself in the slot is the card', async () => {
  const loading = loadCard(host, events, async () => ({}));
  expect(holder[CARD_SLOT]).toMatchObject({ page: host.page, services: host.services, events });
  holder[CARD_SLOT]?.ready(card);
  expect(await loading).toBe(card);
});

test('an extension that does not answer gives no card', async () => {
  expect(await loadCard(host, events, async () => null)).toBeNull();
});
