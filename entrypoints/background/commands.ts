import { announce } from '../../src/platform/announce';
import { browser } from '../../src/platform/browser';
import type { Response, toPage } from '../../src/platform/messages';
import { readPageSettings } from '../../src/platform/page-settings';
import { openPanel } from '../../src/platform/panel';
import { changeSettings, switchAt } from '../../src/platform/settings';
import { stepFrom } from '../../src/platform/step';
import { readTabPage, runTabPage } from '../../src/platform/tab-page';
import { askFrames } from '../../src/platform/tab-port';
import { findTab, type TabFacts } from '../../src/platform/tabs';
import type { Words } from '../../src/words/words';
import { spokenWords } from './spoken-words';

const COMMANDS: Readonly<Record<string, (tab: TabFacts) => Promise<void>>> = {
  'next-mark': (tab) => goTo('next', tab),
  'previous-mark': (tab) => goTo('previous', tab),
  'open-panel': ({ id }) => openPanel({}, id),
  'toggle-here': toggleHere,
};

/** Does what the browser's keys for Gloss ask for, in the tab where they were pressed. */
export function obeyCommands(): void {
  // Firefox for Android has no such thing.
  browser.commands?.onCommand.addListener((name, pressedIn) => {
    const command = COMMANDS[name];
    const id = pressedIn?.id;
    // The panel opens right after the keys alone: nothing is awaited where the tab is told.
    if (command && id !== undefined) command({ id, url: pressedIn?.url ?? null });
    else findTab(null).then((tab) => tab && command?.(tab));
  });
}

/** Opens the card of the next or the previous mark, and tells which it is. */
async function goTo(which: 'next' | 'previous', { id: tabId }: TabFacts): Promise<void> {
  const places = await askFrames(tabId, 'page.place', {});
  const step = stepFrom(
    places.map(({ frameId, answer }) => ({ frameId, ...answer })),
    which,
  );
  const words = await spokenWords();
  if (!step) {
    await announce({ tabId, frameId: 0 }, words.say('background.noMarks'), words.language);
    return;
  }
  const { frameId, nth, overall, of } = step;
  const [opened] = await askFrames(tabId, 'page.open', { nth }, frameId);
  const mark = opened?.answer.mark;
  if (!mark) return;
  const text = words.say('background.mark', { nth: overall + 1, n: of, what: told(words, mark) });
  await announce({ tabId, frameId }, text, words.language);
}

type Opened = NonNullable<Response<typeof toPage, 'page.open'>['mark']>;

const told = (words: Words, mark: Opened): string =>
  mark.kind === 'mention'
    ? words.say('background.mention', {
        name: mark.name,
        type: words.say(`shared.type.${mark.type}`),
      })
    : words.say('card.quotationLabel', { verdict: words.say(`shared.verdict.${mark.verdict}`) });

/** Switches Gloss on or off on the tab's site; on its page alone where it waits to be asked. */
async function toggleHere({ id: tabId, url }: TabFacts): Promise<void> {
  const page = await readTabPage(tabId);
  if (!page) return;
  const on = page.state !== 'on';
  const place = { host: page.host, url: url ?? '' };
  if (page.state === 'off') await changeSettings({ enabled: true });
  const { where } = await readPageSettings();
  const forThisPage = where.mode === 'click' && page.state !== 'off' && page.state !== 'off-here';
  const kept = forThisPage || (await switchAt(place, on));
  if (kept && (on || forThisPage)) await runTabPage(tabId, on);
  const words = await spokenWords();
  const outcome = on ? 'background.on' : 'background.off';
  const text = words.say(kept ? outcome : 'background.noAddress');
  await announce({ tabId, frameId: 0 }, text, words.language);
}
