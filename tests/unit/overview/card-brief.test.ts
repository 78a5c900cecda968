import { describe, expect, it } from 'vitest';
import { cardBrief } from '../../../src/core/overview/card-brief';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();
const briefOf = (id: string, near = '') => {
  const brief = cardBrief(pack, id, near);
  if (!brief) throw new Error(`no brief of ${id}`);
  return brief;
};

it('a card has the quotation nearest to the page’s words first', () => {
  const near = 'He told the BBC that one brick in a wall may matter.';
  expect(briefOf('boris-bondarev', near).quotations[0]?.id).toBe('001-one-little-brick');
});

it('an unknown entity has no card', () => {
  expect(cardBrief(pack, 'nobody', '')).toBeNull();
});

describe.each(pack.entities.map(({ id }) => id))('the card of %s', (id) => {
  const { quotations, says, silent, naming } = briefOf(id);
  const sourcesOf = quotations.map(({ source, also }) => [
    source,
    ...also.map((one) => one.source),
  ]);

  it('has at most three quotations', () => {
    expect(quotations.length).toBeLessThanOrEqual(3);
  });

  it('names a source once for each quotation', () => {
    for (const sources of sourcesOf)
      expect(new Set(sources.map((one) => one.id)).size).toBe(sources.length);
  });

  it('has one sentence of each source that names it and quotes nothing above', () => {
    const quoted = sourcesOf.flat().map((one) => one.id);
    const silentIds = silent.map((one) => one.id);
    const left = pack.sources.map((one) => one.id).filter((one) => !silentIds.includes(one));
    expect(left).toHaveLength(naming);
    expect(says.map(({ source }) => source.id)).toEqual(
      left.filter((one) => !quoted.includes(one)),
    );
  });
});

it('a version in the same words is told from one in others', () => {
  const told = pack.utterances.flatMap(({ quotations: [first] }) => {
    const speaker = pack.quotations.find((one) => one.id === first)?.speaker;
    const around = pack.quotations.find((one) => one.id === first)?.passage.exact ?? '';
    return speaker ? briefOf(speaker, around).quotations.flatMap(({ also }) => also) : [];
  });
  expect(new Set(told.map(({ same }) => same))).toEqual(new Set([true, false]));
});
