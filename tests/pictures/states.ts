/** Every surface in every state: the table behind the pictures, and behind the tests of access. */
import type { SettingsPatch } from '../../src/platform/settings-schema';
import type { Lists } from './stage';
import { CARDS } from './states-card';
import { OWN_PAGES } from './states-own';
import { POPUPS } from './states-popup';
import { type Opening, page } from './steps';

/** What is looked at: the card inside a page, or a page as a whole. */
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

const PAGES: State[] = [
  { name: 'page', surface: 'page', size: [1000, 720], open: page('demo.html') },
  { name: 'page-quotations', surface: 'page', size: [1000, 720], open: page('verdicts.html') },
  {
    name: 'page-background',
    surface: 'page',
    size: [1000, 720],
    open: page('demo.html'),
    settings: { style: 'both' },
  },
];

export const STATES: readonly State[] = [...PAGES, ...CARDS, ...POPUPS, ...OWN_PAGES];
