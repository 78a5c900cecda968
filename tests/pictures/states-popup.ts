import type { Verdict } from '../../src/core/model/verdicts';
import type { State } from './states';
import { own, panel, popup, press, see, type } from './steps';

const POPUP = [400, 600] as const;
/** The panel in a tab of its own, where a thing is opened from the reader or the address bar. */
const WIDE = [720, 600] as const;
const PANEL = [360, 800] as const;

const IN_TAB = { surface: 'panel', size: WIDE } as const;

const LISTED = see('[data-entity="boris-bondarev"]');
const SHOWN = see('article.entity h1');
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
  ['popup-entity', popup('demo.html', LISTED, ...ENTITY)],
  ['popup-quotation', popup('verdicts.html', ...quotation('altered'))],
  ['entity-person', panel('demo.html', LISTED, ...ENTITY), IN_TAB],
  ['entity-event', own('sidepanel.html?entity=russian-invasion-of-ukraine', SHOWN), IN_TAB],
  ['entity-organisation', own('sidepanel.html?entity=reuters', SHOWN), IN_TAB],
  ['entity-place', own('sidepanel.html?entity=geneva', SHOWN), IN_TAB],
  ['quotation-altered', panel('verdicts.html', ...quotation('altered')), IN_TAB],
  ['quotation-verbatim', panel('verdicts.html', ...quotation('verbatim')), IN_TAB],
  ['quotation-marked', panel('verdicts.html', ...quotation('marked')), IN_TAB],
  ['quotation-misattributed', panel('verdicts.html', ...quotation('misattributed')), IN_TAB],
  ['quotation-in-no-source', panel('verdicts.html', ...quotation('not in this pack')), IN_TAB],
  [
    'timeline',
    panel('nothing.html', NOTED, press('[data-overview="timeline"]'), see('.timeline')),
    IN_TAB,
  ],
  [
    'timeline-person',
    panel('demo.html', LISTED, ...ENTITY, press('[data-overview="timeline"]'), see('.timeline')),
    IN_TAB,
  ],
  [
    'matrix',
    panel('nothing.html', NOTED, press('[data-overview="matrix"]'), see('.matrix')),
    IN_TAB,
  ],
  ['utterance', own('sidepanel.html?quotation=000-walked-out', see('[data-utterance]')), IN_TAB],
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
