import KeywordProcessor from 'flashtext.js';
import AhoCorasick from 'modern-ahocorasick';
import { buildNameIndex } from '../../src/core/match/build-index';
import { findHits } from '../../src/core/match/find';
import { openNameIndex } from '../../src/core/match/name-index';
import type { Entity } from '../../src/core/model/pack';

/** One way to find names: it is built once, and counts whole-word hits in a text. */
export interface Finder {
  label: string;
  count(text: string): number;
}

const isWord = (char: string): boolean => /[\p{L}\p{N}_]/u.test(char);

/** An organisation with this one name. */
export function entityOf(name: string, i: number): Entity {
  const passage = { source: 's', start: 0, end: 1, exact: 'x' };
  const names = [
    { text: name, lang: 'en', kind: 'full' as const, standsAlone: true, ordinaryWord: false },
  ];
  const about = { description: 'x', about: passage, passages: [] };
  return { id: `e${i}`, type: 'Organization', name, names, ...about };
}

export const buildGloss = (names: readonly string[]): Uint8Array =>
  buildNameIndex(names.map(entityOf));

export const FINDERS: Record<string, (names: readonly string[]) => Finder> = {
  Gloss: (names) => {
    const index = openNameIndex(buildGloss(names));
    return { label: 'Gloss', count: (text) => findHits(index, text).length };
  },
  'flashtext.js': (names) => {
    const processor = new KeywordProcessor(true);
    for (const name of names) processor.addKeyword(name);
    return { label: 'flashtext.js', count: (text) => processor.extractKeywords(text).length };
  },
  'modern-ahocorasick': (names) => {
    const automaton = new AhoCorasick([...names]);
    const count = (text: string) => {
      let found = 0;
      for (const { start, end } of automaton.search(text))
        if (!isWord(text.charAt(start - 1)) && !isWord(text.charAt(end))) found++;
      return found;
    };
    return { label: 'modern-ahocorasick', count };
  },
  'one regular expression': (names) => {
    const expression = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
    return {
      label: 'one regular expression',
      count: (text) => [...text.matchAll(expression)].length,
    };
  },
};
