import type { Verdict } from '../../src/core/model/verdicts';
import type { State } from './states';
import { card, inCard, sheet } from './steps';

const PAGE = [720, 760] as const;
const PHONE = [390, 780] as const;

const BONDAREV = ['demo.html', 'gloss-person', 'Boris Bondarev'] as const;

/** The card of names, in its states. */
const NAMES: readonly [name: string, open: State['open']][] = [
  ['card-person', card(...BONDAREV)],
  ['card-organization', card('demo.html', 'gloss-organization', 'Reuters')],
  ['card-place', card('demo.html', 'gloss-place', 'Davos')],
  ['card-event', card('demo.html', 'gloss-event', 'invasion of Ukraine')],
  ['card-more', card(...BONDAREV, inCard('[data-act="more"]'))],
  ['card-cite', card(...BONDAREV, inCard('[data-act="cite"]'))],
  [
    'card-corrected',
    card(...BONDAREV, inCard('[data-act="more"]'), inCard('[data-act="correct"]')),
  ],
];

/** How the quotation of each verdict begins on the page of verdicts. */
const QUOTED: readonly [Verdict, string][] = [
  ['verbatim', 'I went to the mission'],
  ['shortened', 'never have I been so ashamed'],
  ['house-style', 'For 20 years'],
  ['marked', 'For twenty years'],
  ['altered', 'I went to work'],
  ['misattributed', 'Never have I been so ashamed'],
  ['not in this pack', 'We shall all be home'],
];

/** A card has its own look at the page's width, and as a sheet on a phone. */
export const CARDS: readonly State[] = [
  ...NAMES.map(([name, open]): State => ({ name, open, surface: 'card', size: PAGE })),
  ...QUOTED.map(
    ([verdict, words]): State => ({
      name: `card-${verdict.replaceAll(' ', '-')}`,
      surface: 'card',
      size: PAGE,
      open: card('verdicts.html', 'gloss-quotation', words),
      settings: { quotations: { 'not in this pack': true } },
    }),
  ),
  { name: 'sheet-person', surface: 'card', size: PHONE, open: sheet(...BONDAREV) },
  {
    name: 'sheet-altered',
    surface: 'card',
    size: PHONE,
    open: sheet('verdicts.html', 'gloss-quotation', 'I went to work'),
  },
];
