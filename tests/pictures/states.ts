/** Every surface in every state: the table behind the pictures, and behind the tests of access. */
import { type Verdict, VERDICTS } from '../../src/core/model/verdicts';
import type { SettingsPatch } from '../../src/platform/settings-schema';
import type { Lists, Stage } from './stage';
import { card, inCard, type Opening, own, page, panel, popup, press, see, sheet, type } from './steps';

/** What is looked at: the card inside a page, or the whole of a page. */
export type Surface = 'page' | 'card' | 'popup' | 'panel' | 'reader' | 'options' | 'welcome';

export interface State {
  name: string;
  surface: Surface;
  /** Width and height of the window, in CSS pixels. */
  size: readonly [number, number];
  open: Opening;
  settings?: SettingsPatch;
  lists?: Lists;
}

/** Sizes of windows, in CSS pixels. */
const PAGE = [1000, 720] as const;
const PHONE = [390, 780] as const;
const POPUP = [400, 600] as const;
/** What the popup widens to for what is opened in it. */
const WIDE = [720, 600] as const;
const PANEL = [360, 800] as const;
const WHOLE = [1100, 800] as const;

/** How the quotation of each verdict begins on the page of verdicts. */
const QUOTED: Readonly<Record<Verdict, string | null>> = {
  verbatim: 'I went to the mission like',
  shortened: 'never have I been so ashamed of my country as on February 24.',
  'house-style': 'For 20 years of my diplomatic career',
  marked: 'For twenty years … I have seen',
  altered: 'I went to work like',
  misattributed: 'Never have I been so ashamed',
  'not in this pack': null,
};

const BONDAREV = ['gloss-person', 'Boris Bondarev'] as const;
const LISTED = see('[data-entity="boris-bondarev"]');
const openEntity = [press('[data-entity="boris-bondarev"] button'), see('[data-statement]')];
const openQuotation = (verdict: Verdict) => [
  press(`[data-page-quotation][data-verdict="${verdict}"]`),
  see(`article[data-verdict="${verdict}"]`),
];
const CHECKED =
  'Boris Bondarev told Reuters: “I went to work like any other Monday morning, and I walked out.”';

const passageOf = (id: string) => (stage: Stage) => {
  const found = stage.pack.quotations.find((quotation) => quotation.id === id)?.passage;
  if (!found) throw new Error(`the pack has no quotation ${id}`);
  const { source, start, end } = found;
  return `reader.html?source=${source}&start=${start}&end=${end}`;
};
const namedIn = (source: string, entity: string) => (stage: Stage) => {
  const found = stage.pack.entities
    .find(({ id }) => id === entity)
    ?.passages.find((passage) => passage.source === source);
  if (!found) throw new Error(`${source} does not name ${entity}`);
  return `reader.html?source=${source}&start=${found.start}&end=${found.end}`;
};

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

const SECTIONS = [
  ...['what', 'how', 'where', 'when', 'pack', 'corrections', 'shortcuts', 'language', 'data'],
] as const;

const cards: State[] = [
  { name: 'card-person', open: card('demo.html', ...BONDAREV) },
  { name: 'card-organization', open: card('demo.html', 'gloss-organization', 'Reuters') },
  { name: 'card-place', open: card('demo.html', 'gloss-place', 'Davos') },
  { name: 'card-event', open: card('demo.html', 'gloss-event', 'invasion of Ukraine') },
  {
    name: 'card-cite',
    open: card('demo.html', ...BONDAREV, inCard('[data-act="cite"]')),
  },
  {
    name: 'card-corrected',
    open: card('demo.html', ...BONDAREV, inCard('[data-act="more"]'), inCard('[data-act="correct"]')),
  },
].map((state) => ({ ...state, surface: 'card', size: PAGE }));

const verdictCards: State[] = VERDICTS.map((verdict) => ({
  name: `card-${verdict.replaceAll(' ', '-')}`,
  surface: 'card',
  size: PAGE,
  open: card(
    'verdicts.html',
    'gloss-quotation',
    QUOTED[verdict] ?? 'We shall all be home before the first snow falls on the lake,',
  ),
}));
