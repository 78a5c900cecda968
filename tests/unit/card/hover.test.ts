/*
 *              on mark            dwelt
 *   closed ──────────────▶ dwelling ─────▶ open ◀────────────── keyboard, tap (held: the pointer's
 *     ▲  ▲   off mark         │             │ ▲                  ways do not close it)
 *     │  └────────────────────┘    off mark │ │ in card,
 *     │                         out of card │ │ back on mark,
 *     │                       on other mark │ │ dwelt on other mark (shows that one)
 *     │            grace over               ▼ │
 *     ├──────────────────────────────── leaving
 *     │
 *     └─ escape, scrolled away, dismissed: from everywhere
 */
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/card/contract';
import {
  CLOSED,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  step,
} from '../../../src/card/hover';
import { CASES } from './hover-cases';
import { mark, nameOf, quotationMark } from './marks';

const MARKS: Record<string, Mark> = {
  A: mark('A'),
  'A anew': mark('A'),
  'A later': mark('A', 40),
  B: mark('B'),
  Q: quotationMark('Q'),
  'Q anew': quotationMark('Q'),
  'quoted A': quotationMark('A'),
};

const PLAIN: Record<string, HoverEvent> = {
  'off mark': { type: 'leaveMark' },
  'in card': { type: 'enterCard' },
  'out of card': { type: 'leaveCard' },
  dwelt: { type: 'dwelt' },
  'grace over': { type: 'graceOver' },
  'grace over in use': { type: 'graceOver', used: true },
  'dwelt in use': { type: 'dwelt', used: true },
  escape: { type: 'escape' },
  scrolled: { type: 'scrolledAway' },
  dismissed: { type: 'dismissed' },
};

function eventOf(words: string): HoverEvent {
  const [, how = '', name = ''] = /^(on|keyboard|tap) (.*)$/.exec(words) ?? [];
  const type = ({ on: 'enterMark', keyboard: 'keyboard', tap: 'tap' } as const)[how];
  const named = MARKS[name];
  if (type && named) return { type, mark: named };
  const plain = PLAIN[words];
  if (!plain) throw new Error(`no event is called “${words}”`);
  return plain;
}

function stateInWords(state: HoverState): string {
  if (state.at === 'closed') return 'closed';
  if (state.at === 'open') return `${state.held ? 'held' : 'open'} ${nameOf(state.mark)}`;
  const next = state.at === 'leaving' && state.next ? ` for ${nameOf(state.next)}` : '';
  return `${state.at} ${nameOf(state.mark)}${next}`;
}

function effectInWords(effect: HoverEffect): string {
  if (effect.type === 'start') return `start ${effect.timer}`;
  if (effect.type === 'preload') return `preload ${nameOf(effect.mark)}`;
  if (effect.type === 'show')
    return `show ${nameOf(effect.mark)}${effect.by === 'pointer' ? '' : ` by ${effect.by}`}`;
  return effect.type;
}

describe('hovering', () => {
  test.each(CASES)('%s', (_, steps) => {
    let state = CLOSED;
    const seen = steps.map(([words]) => {
      const [next, effects] = step(state, eventOf(words));
      state = next;
      return [words, stateInWords(next), effects.map(effectInWords).join(', ')];
    });
    expect(seen).toEqual(steps);
  });
});
