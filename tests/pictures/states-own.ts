import type { Page } from 'puppeteer-core';
import { waitForCard } from '../browser/card';
import type { Lists, Stage } from './stage';
import type { State } from './states';
import { inCard, own, press, see, type } from './steps';

const WHOLE = [1100, 800] as const;
const PHONE = [390, 780] as const;

const address = ({ source, start, end }: { source: string; start: number; end: number }) =>
  `reader.html?source=${source}&start=${start}&end=${end}`;

/** The reader's address of a quotation of the pack. */
const said =
  (id: string) =>
  ({ pack }: Stage): string => {
    const found = pack.quotations.find((quotation) => quotation.id === id);
    if (!found) throw new Error(`the pack has no quotation ${id}`);
    return address(found.passage);
  };

/** The reader's address of the first place where a source names an entity. */
const named =
  (source: string, id: string) =>
  ({ pack }: Stage): string => {
    const { passages = [] } = pack.entities.find((entity) => entity.id === id) ?? {};
    const found = passages.find((passage) => passage.source === source);
    if (!found) throw new Error(`${source} does not name ${id}`);
    return address(found);
  };

const PASSAGE = see('mark#passage');

const LISTS: Lists = {
  sites: ['example.org', 'mail.example.com', 'intranet.example/wiki/*'],
  corrections: [
    { host: 'example.org', entity: 'hillel-neuer', text: 'Neuer', date: '2026-11-20' },
    { host: 'news.example', entity: 'boris-bondarev', text: 'Bondarev', date: '2026-11-21' },
  ],
  verdictCorrections: [
    {
      host: 'news.example',
      url: 'https://news.example/2022/letter',
      text: 'every day I went to work',
      utterance: null,
      verdict: 'altered',
      date: '2026-11-21',
    },
  ],
};

/** Opens the card of the example's first mark, by the keyboard as whoever has no pointer. */
const openExample = async (welcome: Page) => {
  await see('.example [data-mark]')(welcome);
  await welcome.focus('.example [data-mark]');
  await welcome.keyboard.press('Enter');
  await waitForCard(welcome);
};

const SET = see('input[role="switch"]');

type Row = [name: string, open: State['open'], more?: Partial<State>];

const READER: readonly Row[] = [
  ['reader-source', own('reader.html?source=text-000', see('.source-text a.seg'))],
  ['reader-quotation', own(said('000-walked-out'), PASSAGE)],
  ['reader-quotation-no-address', own(said('001-so-ashamed-letter'), PASSAGE)],
  ['reader-entity', own(named('text-000', 'dmitry-peskov'), PASSAGE)],
  ['reader-unknown', own('reader.html?source=nowhere&start=0&end=5', see('a[href*="source="]'))],
  ['reader-phone', own(said('000-walked-out'), PASSAGE), { size: PHONE }],
];

const OPTIONS: readonly Row[] = [
  ['options', own('options.html', SET)],
  ['options-lists', own('options.html', see('[data-entry="example.org"]')), { lists: LISTS }],
  [
    'options-only-on',
    own('options.html', SET, see('#add-listed'), type('#add-site', 'exam*.org\n')),
    { settings: { where: { mode: 'only', only: ['example.org'] } } },
  ],
  // No delay is as long as this one, so that it is a fault of what is stored.
  [
    'options-faults',
    own('options.html', SET, see('header .warning')),
    { settings: { dwell: 60_000 } },
  ],
  [
    'options-reset',
    own('options.html', SET, press('section[aria-labelledby="data"] .rows > :last-child button')),
  ],
  ['options-phone', own('options.html', SET), { lists: LISTS, size: PHONE }],
];

const WELCOME: readonly Row[] = [
  ['welcome', own('welcome.html', see('.example [data-mark]'))],
  ['welcome-card', own('welcome.html', openExample), { surface: 'card' }],
  [
    'welcome-off',
    own(
      'welcome.html',
      openExample,
      inCard('[data-act="more"]'),
      inCard('[data-act="off"]'),
      see('.example-off'),
    ),
  ],
  ['welcome-phone', own('welcome.html', see('.example [data-mark]')), { size: PHONE }],
];

/** Reader, options and the page of the first run. */
export const OWN_PAGES: readonly State[] = [
  ...READER.map(
    ([name, open, more]): State => ({ name, open, surface: 'reader', size: WHOLE, ...more }),
  ),
  ...OPTIONS.map(
    ([name, open, more]): State => ({ name, open, surface: 'options', size: WHOLE, ...more }),
  ),
  ...WELCOME.map(
    ([name, open, more]): State => ({ name, open, surface: 'welcome', size: WHOLE, ...more }),
  ),
];
