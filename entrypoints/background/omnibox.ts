import { search } from '../../src/core/search/search';
import { buildSearchIndex } from '../../src/core/search/search-index';
import { browser } from '../../src/platform/browser';
import { keptOnce } from '../../src/platform/kept-once';
import { loadPack } from '../../src/platform/pack-store';
import { panelPath } from '../../src/platform/panel';
import { suggestionOf } from '../../src/platform/suggestions';
import { type Disposition, openPageAt } from '../../src/platform/tabs';
import { spokenWords } from './spoken-words';

/** So many suggestions; browsers show no more. */
const MOST = 6;

/** Answers the keyword of the address bar: suggestions while it is typed, a page when it is entered. */
export function answerOmnibox(): void {
  // Firefox for Android has no such thing.
  if (!browser.omnibox) return;
  const index = keptOnce(async () => buildSearchIndex(await loadPack()));
  const find = async (typed: string, most: number) => search(await index(), typed, most);
  browser.omnibox.onInputStarted.addListener(async () => {
    const words = await spokenWords();
    browser.omnibox.setDefaultSuggestion({ description: words.say('background.omnibox') });
  });
  browser.omnibox.onInputChanged.addListener(async (typed, suggest) => {
    const [words, results] = await Promise.all([spokenWords(), find(typed, MOST)]);
    // Firefox shows markup as it is written.
    suggest(results.map((result) => suggestionOf(result, words, !import.meta.env.FIREFOX)));
  });
  browser.omnibox.onInputEntered.addListener(async (typed, disposition) => {
    const [best] = await find(typed, 1);
    await openPageAt(pathOf(best?.text === typed ? best : null, typed), disposition as Disposition);
  });
}

/** A suggestion that was chosen opens what it names, all else the search for it. */
function pathOf(chosen: { kind: string; id: string } | null, typed: string): string {
  switch (chosen?.kind) {
    case 'source':
      return `reader.html?${new URLSearchParams({ source: chosen.id })}`;
    case 'entity':
      return panelPath({ entity: chosen.id }, null);
    case 'quotation':
      return panelPath({ quotation: chosen.id }, null);
    default:
      return panelPath({ words: typed }, null);
  }
}
