import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../src/cli/compile-folder';
import type { WordsPiece } from '../../../src/core/model/brief';
import type { Passage } from '../../../src/core/model/pack';
import { entityDetails } from '../../../src/core/pack/details';
import { displayedParts } from '../../../src/core/pack/displayed-parts';

const compiled = compileFolder('seeds');
if ('faults' in compiled) throw new Error('the seeds do not compile');
const { pack } = compiled;
const versions = pack.entities
  .flatMap(({ id }) => entityDetails(pack, id).utterances)
  .flatMap(({ fullest, versions }) => versions.map((version) => ({ fullest, ...version })));

/** "told [-out of this version-] and {+into it+}" */
const written = (words: readonly WordsPiece[]): string =>
  words
    .map(({ op, text }) => ({ equal: text, delete: `[-${text}-]`, insert: `{+${text}+}` })[op])
    .join('');

const printed = (words: readonly WordsPiece[], without: WordsPiece['op']): string =>
  words
    .filter(({ op }) => op !== without)
    .map(({ text }) => text)
    .join('');

describe('beside the fullest, a version reads', () => {
  const cases = [
    [
      'with what was left off struck at both ends',
      '001-mouth-shut',
      '[-I was -]told to keep my mouth shut[- in order to avoid ramifications-]',
    ],
    [
      'with an insertion struck together with its brackets, across an interruption',
      '001-home-and-family',
      '[-I studied to be a diplomat and have been a diplomat for 20 years,” … “-]The [-[Russian foreign] -]Ministry has become my home and family. But I simply cannot any longer share in this bloody, witless and absolutely needless ignominy',
    ],
    [
      'with words of its own and an ellipsis as added',
      '003-in-18-years',
      'In 18 years, he {+(Lavrov) +}went from a professional and educated intellectual[-, whom many of my colleagues held in such high esteem,-] {+…+} to a person who constantly broadcasts conflicting statements and threatens the world [-(that is, Russia too) -]with nuclear weapons!',
    ],
    [
      'with its own commas, which are no change',
      '001-warmongering',
      '[-Today, the (Russian) Ministry of Foreign Affairs is not about diplomacy. It is all about -]warmongering, lies, and hatred',
    ],
    [
      'with its own full stop, which is no word added',
      '001-so-ashamed-post',
      '[-For twenty years of my diplomatic career I have seen different turns of our foreign policy, but -]Never have I been so ashamed of my country[- as on February 24 of this year-].',
    ],
  ] as const;
  it.each(cases)('%s', (_, version, expected) => {
    const found = versions.find(({ quotation }) => quotation.id === version);
    expect(written(found?.words ?? [])).toBe(expected);
  });

  const inOne = (parts: readonly string[]) => parts.join('” … “');

  it('as its source prints it, once the struck words are left out', () => {
    expect(versions.length).toBeGreaterThan(10);
    const shown = versions.map(({ words }) => printed(words, 'delete'));
    expect(shown).toEqual(versions.map(({ quotation }) => inOne(quotation.parts)));
  });

  it('as the fullest, once the added words are left out and punctuation is not counted', () => {
    const letters = (text: string) => text.toLowerCase().replace(/[\s\p{P}]+/gu, ' ');
    for (const { fullest, words } of versions) {
      const [shown, whole] = [printed(words, 'insert'), inOne(fullest.parts)].map(letters);
      expect(shown?.trim()).toBe(whole?.trim());
    }
  });
});

describe('the parts that are shown', () => {
  const part = (exact: string): Passage => ({
    source: 's',
    start: 7,
    end: 7 + exact.length,
    exact,
  });
  const cases = [
    ['end without the reporter’s comma', ['walked out,'], ['walked out']],
    ['keep other marks', ['nuclear weapons!'], ['nuclear weapons!']],
    ['keep a comma before an interruption', ['now,', 'that.'], ['now,', 'that.']],
  ] as const;
  it.each(cases)('%s', (_, parts, shown) => {
    const displayed = displayedParts({ parts: parts.map(part) });
    expect(displayed.map(({ exact }) => exact)).toEqual(shown);
    expect(displayed.map(({ start, end }) => end - start)).toEqual(shown.map((s) => s.length));
  });
});
