import { describe, expect, it } from 'vitest';
import { agreementInWords } from '../../../src/card/agreement-words';
import { compileFolder } from '../../../src/cli/compile-folder';
import { agreementOn } from '../../../src/core/pack/agreement';
import { detailsSummary } from '../../../src/ui/popup/details-summary';
import { originsInWords } from '../../../src/ui/popup/origins';
import { createWords } from '../../../src/words/all-words';

const compiled = compileFolder('seeds');
if ('faults' in compiled) throw new Error('the seeds do not compile');
const { pack } = compiled;
const words = createWords('en');

describe('an utterance’s origins', () => {
  const cases = [
    [[{ to: 'Reuters', medium: null }], '1 origin: Reuters'],
    [[{ to: null, medium: null }], '1 origin, not stated'],
    [
      [
        { to: 'LinkedIn', medium: 'post' },
        { to: null, medium: 'letter' },
      ],
      '2 origins: LinkedIn (post); letter',
    ],
  ] as const;
  it.each(cases)('%j are told as: %s', (origins, said) => {
    expect(originsInWords(words, [...origins])).toBe(said);
  });
});

describe('the summary of details', () => {
  type Statement = Parameters<typeof detailsSummary>[1][number];
  const source = (id: string) => ({ id, publisher: id, title: id, datePublished: null });
  const value = { passage: { source: 'a', start: 0, end: 1, exact: 'x' }, origin: null };
  const statement = (comparison: Statement['comparison'], ...speaking: string[]): Statement => ({
    comparison,
    cells: ['a', 'b', 'c'].map((id) => ({
      source: source(id),
      values: speaking.includes(id) ? [value] : [],
    })),
  });
  const cases = [
    [[statement('single', 'a')], '1 source · 1 detail only in one'],
    [
      [statement('agree', 'a', 'b'), statement('differ', 'b', 'c'), statement('single', 'b')],
      '3 sources · agree on 1 detail · differ on 1 · 1 only in one',
    ],
    [
      [statement('compatible', 'a', 'b'), statement('compatible', 'a', 'b')],
      '2 sources · compatible on 2 details',
    ],
  ] as const;
  it.each(cases)('counts %#', (statements, said) => {
    expect(detailsSummary(words, statements)).toBe(said);
  });
});

describe('the line of agreement', () => {
  it('names Bondarev’s details as they stand in a sentence', () => {
    const agreement = agreementOn(pack, 'boris-bondarev');
    expect(agreement?.sources).toBe(3);
    expect(agreement?.agree).toContainEqual({ property: 'age', label: 'age' });
    expect(agreement?.differ).toContainEqual({
      property: 'kremlinReaction',
      label: "the Kremlin's reaction",
    });
  });

  it('keeps the capital of a label that begins with a name', () => {
    const [statement] = pack.statements.filter(({ comparison }) => comparison === 'agree');
    if (!statement) throw new Error('nothing is agreed on');
    const report = { ...statement, subject: 'reuters', label: 'Reuters on the day' };
    const agreement = agreementOn({ ...pack, statements: [report] }, 'reuters');
    expect(agreement?.agree.map(({ label }) => label)).toEqual(['Reuters on the day']);
  });

  it('is not there for an entity without statements', () => {
    expect(agreementOn(pack, 'reuters')).toBeNull();
  });

  const cases = [
    [['age'], ['height'], '3 sources · agree on age · differ on height'],
    [['age', 'name'], [], '3 sources · agree on age and name'],
    [[], ['a', 'b', 'c', 'd'], '3 sources · differ on a and 3 more'],
    [[], [], null],
  ] as const;
  it.each(cases)('of %j agreed and %j differing is %j', (agree, differ, said) => {
    const named = (labels: readonly string[]) => labels.map((label) => ({ property: 'x', label }));
    const agreement = { agree: named(agree), differ: named(differ), sources: 3 };
    expect(agreementInWords(words, agreement, 'en')).toBe(said);
  });
});
