import { describe, expect, test } from 'vitest';
import { groupUtterances } from '../../../src/core/collate/utterances';
import { seedPack } from '../../fixtures/seed-pack';

const { quotations, sources } = seedPack();
const utterances = groupUtterances(quotations);
const groupOf = (id: string) => utterances.find((u) => u.quotations.includes(id));
const classOf = (id: string) => groupOf(id)?.versions.find((v) => v.quotation === id)?.class;

/** Made by hand from the three texts: a quotation, how it relates to the fullest, and the fullest. */
const VERSIONS: [quotation: string, is: string, fullest: string][] = [
  ['001-scale-of-this-disaster', 'identical', '000-scale-of-this-disaster'],
  ['001-mouth-shut', 'shortened', '000-mouth-shut'],
  ['001-home-and-family', 'shortened', '000-home-and-family'],
  ['001-so-ashamed-post', 'shortened', '001-so-ashamed-letter'],
  ['003-so-ashamed-headline', 'altered', '001-so-ashamed-letter'],
  ['003-so-ashamed-letter', 'altered', '001-so-ashamed-letter'],
  ['003-bloody-assault', 'shortened', '001-bloody-assault'],
  ['003-mouths-shut-caption', 'shortened', '001-mouths-shut'],
  ['003-mouths-shut', 'shortened', '001-mouths-shut'],
  ['003-in-18-years', 'altered', '001-in-18-years'],
  ['001-warmongering', 'shortened', '003-warmongering'],
  ['001-hero', 'shortened', '001-hero-post'],
  ['003-hero', 'shortened', '001-hero-post'],
];

/** Pairs that look alike and are not the same words. */
const APART: [a: string, b: string][] = [
  ['000-mouth-shut', '001-mouths-shut'],
  ['001-mouth-shut', '003-mouths-shut'],
  ['001-post-neuer', '001-hero-post'],
  ['001-post-neuer', '001-so-ashamed-post'],
  ['001-free-world', '001-hero-post'],
  ['001-terminate-your-connection', '003-intolerable'],
  ['001-warmongering', '001-mouths-shut'],
  ['003-so-ashamed-letter', '003-think-so-far'],
];

describe('the same words', () => {
  test.each(VERSIONS)('%s is %s of %s', (quotation, is, fullest) => {
    expect([groupOf(quotation)?.id, classOf(quotation)]).toEqual([fullest, is]);
    expect(classOf(fullest)).toBe('fullest');
  });

  test.each(APART)('%s and %s stay apart', (a, b) => {
    expect(groupOf(a)?.id).not.toBe(groupOf(b)?.id);
  });

  test('every quotation is in one utterance', () => {
    expect(utterances.flatMap((u) => u.quotations).sort()).toEqual(
      quotations.map((q) => q.id).sort(),
    );
  });

  test('no other utterance has more than one version', () => {
    const known = new Set(VERSIONS.map(([, , fullest]) => fullest));
    const more = utterances.filter((u) => u.versions.length > 1).map((u) => u.id);
    expect(more.filter((id) => !known.has(id))).toEqual([]);
  });
});

test('an alignment’s ranges hold the words of both sources', () => {
  const textOf = new Map(sources.map((s) => [s.id, s.text]));
  const sourceOf = new Map(quotations.map((q) => [q.id, q.passage.source]));
  const words = (quotation: string, { start, end }: { start: number; end: number }) =>
    textOf
      .get(sourceOf.get(quotation) ?? '')
      ?.slice(start, end)
      .toLowerCase()
      .replace(/[,.]/g, '');
  for (const { id, versions } of utterances)
    for (const { quotation, alignment } of versions)
      for (const { op, from, to } of alignment)
        if (op === 'equal' && from.end - from.start < 60)
          expect(words(quotation, to)).toBe(words(id, from));
});
