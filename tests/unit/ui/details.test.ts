import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../src/cli/compile-folder';
import { entityBrief } from '../../../src/core/pack/brief';
import { entityDetails } from '../../../src/core/pack/details';

const compiled = compileFolder('seeds');
if ('faults' in compiled) throw new Error('the seeds do not compile');
const { pack } = compiled;
const order = pack.sources.map(({ id }) => id);
const ids = pack.entities.map(({ id }) => id);
const bondarev = entityDetails(pack, 'boris-bondarev');

describe.each(ids)('the details of %s', (id) => {
  const { statements, utterances } = entityDetails(pack, id);

  it('are its statements in the annotation’s order', () => {
    const expected = pack.statements.filter(({ subject }) => subject === id);
    expect(statements.map((one) => one.id)).toEqual(expected.map((one) => one.id));
  });

  it('give every value once, in the cell of its source, and every source a cell', () => {
    for (const { id: statement, cells } of statements) {
      expect(cells.map(({ source }) => source.id)).toEqual(order);
      for (const { source, values } of cells)
        expect(values.filter(({ passage }) => passage.source !== source.id)).toEqual([]);
      const expected = pack.statements.find((one) => one.id === statement)?.values;
      const shown = cells.flatMap(({ values }) => values.map(({ passage }) => passage.exact));
      expect(shown).toEqual(expected?.map(({ value }) => value));
    }
  });

  it('hold each of its quotations in one utterance, its own first', () => {
    const shown = utterances.flatMap(({ fullest, versions }) => [
      fullest.id,
      ...versions.map(({ quotation }) => quotation.id),
    ]);
    expect(new Set(shown).size).toBe(shown.length);
    const brief = entityBrief(pack, id)?.quotations.map((one) => one.id) ?? [];
    expect(shown).toEqual(expect.arrayContaining(brief));
    const own = utterances.map(({ fullest }) => fullest.speaker?.id === id);
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
  });
});

it('an unknown id has no details', () => {
  expect(entityDetails(pack, 'nobody')).toEqual({ statements: [], utterances: [] });
});

describe('Bondarev’s details, source by source', () => {
  const cases = [
    ['age', 'agree', [['41'], [], ['41']]],
    ['name', 'differ', [['Boris Bondarev', 'Bondorev'], ['Boris Bondarev'], ['Boris Bondarev']]],
    ['inPostSince', 'single', [[], ['2019'], []]],
    ['lengthOfService', 'compatible', [['20 years'], ['since 2002', 'twenty years'], []]],
  ] as const;
  it.each(cases)('%s: %s', (property, comparison, values) => {
    const statement = bondarev.statements.find(({ id }) => id === `boris-bondarev.${property}`);
    expect(statement?.comparison).toBe(comparison);
    const shown = statement?.cells.map((cell) => cell.values.map(({ passage }) => passage.exact));
    expect(shown).toEqual(values);
  });

  it('name whom a source has a value from', () => {
    const hero = bondarev.statements.find(({ id }) => id === 'boris-bondarev.calledHero');
    const origins = hero?.cells.map(({ values }) => values.map(({ origin }) => origin));
    expect(origins).toEqual([[], ['Hillel Neuer'], ['Hillel Neuer']]);
  });
});

it('an utterance tells where it comes from, and who is silent', () => {
  const { origins, silent } = bondarev.utterances.find(({ id }) => id === '001-mouths-shut') ?? {};
  expect(origins).toEqual([{ to: 'Associated Press', medium: 'interview' }]);
  expect(silent?.map(({ id }) => id)).toEqual(['text-000']);
});
