import type { Verdict } from '../../src/core/model/verdicts';
import type { State } from './states';
import { own, panel, popup, press, see, type } from './steps';

const POPUP = [400, 600] as const;
/** What the popup widens to for a thing that is opened. */
const WIDE = [720, 600] as const;
const PANEL = [360, 800] as const;

const LISTED = see('[data-entity="boris-bondarev"]');
const NOTED = see('.note :is(h1, h2)');
const ENTITY = [press('[data-entity="boris-bondarev"]'), see('[data-statement]')];
const quotation = (verdict: Verdict) => [
  press(`[data-page-quotation][data-verdict="${verdict}"]`),
  see(`article[data-verdict="${verdict}"]`),
];
const TEXT =
  'Boris Bondarev told Reuters: “I went to work like any other Monday morning, and I walked out.”';
const CHECK = [press('[data-check]'), type('textarea', TEXT)];
const CHECKED = [...CHECK, press('button[type="submit"]'), see('.checked')];

type Row = [name: string, open: State['open'], more?: Partial<State>];

const ROWS: readonly Row[] = [
  ['popup-list', popup('demo.html', LISTED)],
  ['popup-quotations', popup('verdicts.html', see('[data-page-quotation]'))],
  ['popup-gap', popup('demo.html', LISTED, press('details.gap > summary'))],
  ['popup-export', popup('demo.html', LISTED, press('[data-export]'), see('[data-copy]'))],
  ['popup-nothing', popup('nothing.html', NOTED)],
  ['popup-off', popup('demo.html', NOTED), { settings: { enabled: false } }],
  ['popup-off-here', popup('demo.html', NOTED), { lists: { sites: ['news.localhost'] } }],
  [
    'popup-only-elsewhere',
    popup('demo.html', NOTED),
    { settings: { where: { mode: 'only', only: ['example.org'] } } },
  ],
  ['popup-not-reachable', popup(null, NOTED)],
  ['popup-closed', own('popup.html?tab=999999', NOTED)],
  ['popup-search', popup('demo.html', LISTED, type('[role="combobox"]', 'bondrev'))],
  ['popup-search-nothing', popup('demo.html', LISTED, type('[role="combobox"]', 'xylophone'))],
  ['check-empty', popup('nothing.html', NOTED, press('[data-check]'), see('textarea'))],
  ['check-text', popup('nothing.html', NOTED, ...CHECKED)],
  ['entity-person', popup('demo.html', LISTED, ...ENTITY), { size: WIDE }],
  ['quotation-altered', popup('verdicts.html', ...quotation('altered')), { size: WIDE }],
  ['quotation-verbatim', popup('verdicts.html', ...quotation('verbatim')), { size: WIDE }],
  ['quotation-marked', popup('verdicts.html', ...quotation('marked')), { size: WIDE }],
  [
    'quotation-misattributed',
    popup('verdicts.html', ...quotation('misattributed')),
    { size: WIDE },
  ],
  [
    'quotation-in-no-source',
    popup('verdicts.html', ...quotation('not in this pack')),
    { size: WIDE },
  ],
  [
    'timeline',
    popup('nothing.html', NOTED, press('[data-overview="timeline"]'), see('.timeline')),
    { size: WIDE },
  ],
  [
    'timeline-person',
    popup('demo.html', LISTED, ...ENTITY, press('[data-overview="timeline"]'), see('.timeline')),
    { size: WIDE },
  ],
  [
    'matrix',
    popup('nothing.html', NOTED, press('[data-overview="matrix"]'), see('.matrix')),
    { size: WIDE },
  ],
  [
    'utterance',
    own('popup.html?tab=1&quotation=000-walked-out', see('[data-utterance]')),
    { size: WIDE },
  ],
  ['panel-list', panel('demo.html', LISTED), { surface: 'panel', size: PANEL }],
  ['panel-entity', panel('demo.html', LISTED, ...ENTITY), { surface: 'panel', size: PANEL }],
  [
    'panel-matrix',
    panel('demo.html', LISTED, press('[data-overview="matrix"]'), see('.matrix')),
    { surface: 'panel', size: PANEL },
  ],
  [
    'panel-on-click',
    panel('demo.html', see('[data-mark]')),
    { surface: 'panel', size: PANEL, settings: { where: { mode: 'click', only: [] } } },
  ],
];

/** Popup and panel: what a page holds, one thing of it, a search, a text's check. */
export const POPUPS: readonly State[] = ROWS.map(
  ([name, open, more]): State => ({ name, open, surface: 'popup', size: POPUP, ...more }),
);
