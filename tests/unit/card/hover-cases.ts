/** One event, the state after it, and the effects it has, all in the short words of `hover.test.ts`. */
export type Step = [event: string, state: string, effects: string];
export type Case = [sentence: string, steps: Step[]];

const OPEN_A: Step[] = [
  ['on A', 'dwelling A', 'preload A, start dwell'],
  ['dwelt', 'open A', 'show A'],
];
const TAPPED_A: Step[] = [['tap A', 'held A', 'cancel, show A by touch']];
const HELD_A: Step[] = [['keyboard A', 'held A', 'cancel, show A by keyboard']];

export const CASES: Case[] = [
  ['a rest on a mark opens its card', OPEN_A],
  [
    'a pointer that only crosses a mark opens nothing',
    [
      ['on A', 'dwelling A', 'preload A, start dwell'],
      ['off mark', 'closed', 'cancel'],
    ],
  ],
  [
    'the dwell starts anew on the next mark',
    [
      ['on A', 'dwelling A', 'preload A, start dwell'],
      ['on B', 'dwelling B', 'preload B, start dwell'],
      ['dwelt', 'open B', 'show B'],
    ],
  ],
  [
    'leaving the mark closes the card after the grace',
    [...OPEN_A, ['off mark', 'leaving A', 'start grace'], ['grace over', 'closed', 'hide']],
  ],
  [
    'the way from the mark into the card keeps it open',
    [
      ...OPEN_A,
      ['off mark', 'leaving A', 'start grace'],
      ['in card', 'open A', 'cancel'],
      ['out of card', 'leaving A', 'start grace'],
      ['grace over', 'closed', 'hide'],
    ],
  ],
  [
    'back on the mark within the grace keeps the card as it is',
    [...OPEN_A, ['off mark', 'leaving A', 'start grace'], ['on A', 'open A', 'cancel']],
  ],
  [
    'the same place scanned anew is the same mark',
    [...OPEN_A, ['off mark', 'leaving A', 'start grace'], ['on A anew', 'open A', 'cancel']],
  ],
  [
    'another place of the same name is another mark',
    [...OPEN_A, ['on A later', 'leaving A for A', 'preload A, start switch']],
  ],
  [
    'a quotation on a page that was judged anew is the same mark',
    [
      ['on Q', 'dwelling Q', 'preload Q, start dwell'],
      ['dwelt', 'open Q', 'show Q'],
      ['off mark', 'leaving Q', 'start grace'],
      ['on Q anew', 'open Q', 'cancel'],
    ],
  ],
  [
    'a quotation that begins where a name begins is another mark',
    [...OPEN_A, ['on quoted A', 'leaving A for A', 'preload A, start switch']],
  ],
  [
    'another mark takes the open card over after a short rest',
    [
      ...OPEN_A,
      ['on B', 'leaving A for B', 'preload B, start switch'],
      ['dwelt', 'open B', 'show B'],
    ],
  ],
  [
    'another mark reached within the grace takes the card over too',
    [
      ...OPEN_A,
      ['off mark', 'leaving A', 'start grace'],
      ['on B', 'leaving A for B', 'preload B, start switch'],
    ],
  ],
  [
    'a mark crossed on the way into the card does not take it over',
    [
      ...OPEN_A,
      ['on B', 'leaving A for B', 'preload B, start switch'],
      ['in card', 'open A', 'cancel'],
    ],
  ],
  [
    'a mark crossed on the way out leaves the grace to run',
    [
      ...OPEN_A,
      ['on B', 'leaving A for B', 'preload B, start switch'],
      ['off mark', 'leaving A', 'start grace'],
      ['grace over', 'closed', 'hide'],
    ],
  ],
  [
    'a card with the focus in it stays when the pointer leaves, as one that the keyboard opened',
    [
      ...OPEN_A,
      ['off mark', 'leaving A', 'start grace'],
      ['grace over in use', 'held A', ''],
      ['off mark', 'held A', ''],
      ['escape', 'closed', 'cancel, hide'],
    ],
  ],
  [
    'a card with the focus in it does not go over to another mark',
    [
      ...OPEN_A,
      ['on B', 'leaving A for B', 'preload B, start switch'],
      ['dwelt in use', 'held A', ''],
    ],
  ],
  ['Escape closes an open card', [...OPEN_A, ['escape', 'closed', 'cancel, hide']]],
  [
    'Escape closes a card that the pointer is leaving, and stops its timer',
    [...OPEN_A, ['off mark', 'leaving A', 'start grace'], ['escape', 'closed', 'cancel, hide']],
  ],
  ['scrolling its mark away closes the card', [...OPEN_A, ['scrolled', 'closed', 'cancel, hide']]],
  ['dismissing closes the card', [...OPEN_A, ['dismissed', 'closed', 'cancel, hide']]],
  [
    'a click during the dwell means the link, not the card',
    [
      ['on A', 'dwelling A', 'preload A, start dwell'],
      ['dismissed', 'closed', 'cancel'],
    ],
  ],
  ['the keyboard opens a card at once', HELD_A],
  [
    'the pointer does not close or move a card that the keyboard opened',
    [
      ...HELD_A,
      ['on B', 'held A', ''],
      ['off mark', 'held A', ''],
      ['in card', 'held A', ''],
      ['out of card', 'held A', ''],
    ],
  ],
  [
    'Escape closes a card that the keyboard opened',
    [...HELD_A, ['escape', 'closed', 'cancel, hide']],
  ],
  [
    'the keyboard takes an open card over',
    [...OPEN_A, ['keyboard B', 'held B', 'cancel, show B by keyboard']],
  ],
  [
    'a tap opens a card at once, and a finger that lies on other text does not close it',
    [
      ['tap A', 'held A', 'cancel, show A by touch'],
      ['off mark', 'held A', ''],
    ],
  ],
  ['a tap elsewhere closes it', [...TAPPED_A, ['dismissed', 'closed', 'cancel, hide']]],
  [
    'a tap on another mark goes on to that one',
    [...TAPPED_A, ['tap B', 'held B', 'cancel, show B by touch']],
  ],
  [
    'with nothing open, closing events and late timers do nothing',
    [
      ['escape', 'closed', ''],
      ['scrolled', 'closed', ''],
      ['dismissed', 'closed', ''],
      ['dwelt', 'closed', ''],
      ['grace over', 'closed', ''],
      ['off mark', 'closed', ''],
      ['out of card', 'closed', ''],
    ],
  ],
  [
    'a late timer changes nothing about an open card',
    [...OPEN_A, ['dwelt', 'open A', ''], ['grace over', 'open A', '']],
  ],
  [
    'a late grace does not close a card that another mark is about to take over',
    [
      ...OPEN_A,
      ['on B', 'leaving A for B', 'preload B, start switch'],
      ['grace over', 'leaving A for B', ''],
    ],
  ],
];
