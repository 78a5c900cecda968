import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../src/core/overview/matrix';
import { relatedTo } from '../../../src/core/overview/related';
import { entityDetails } from '../../../src/core/pack/details';
import { Matrix } from '../../../src/ui/overview/matrix';
import { openMatrix, openTimeline, overviewsOf } from '../../../src/ui/overview/open-overview';
import { OverviewCards } from '../../../src/ui/overview/overview-cards';
import { RelatedList } from '../../../src/ui/overview/related';
import { Timeline } from '../../../src/ui/overview/timeline';
import { DetailsSection } from '../../../src/ui/popup/details-section';
import { createWords } from '../../../src/words/all-words';
import { seedPack } from '../../fixtures/seed-pack';
import { drawn, readOut } from '../card/drawn';
import { pseudoWords } from '../words/pseudo';

const pack = seedPack();
const german = createWords('de');
const onOpen = () => {};

/** Every value of a data attribute in what is drawn, in its order. */
const dataOf = (markup: string, name: string): string[] =>
  [...markup.matchAll(new RegExp(` data-${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

function timeline(of: string | null, words = createWords('en')): string {
  const open = openTimeline(pack, of);
  return open ? drawn(<Timeline {...open} onOpen={onOpen} />, words) : '';
}

function matrix(of: string | null, words = createWords('en')): string {
  const open = openMatrix(pack, of);
  return open ? drawn(<Matrix {...open} onOpen={onOpen} />, words) : '';
}

/** What is drawn of one thing, up to the next with such an attribute. */
const only = (markup: string, name: string, value: string): string =>
  readOut(`<${markup.split(`data-${name}="${value}"`)[1]?.split(`data-${name}=`)[0]}>`);

describe('the timeline', () => {
  it('has every event and utterance of the pack once', () => {
    const markup = timeline(null);
    const events = pack.entities.filter(({ type }) => type === 'Event');
    expect(dataOf(markup, 'event').sort()).toEqual(events.map(({ id }) => id).sort());
    expect(dataOf(markup, 'utterance').sort()).toEqual(pack.utterances.map(({ id }) => id).sort());
  });

  it.each([
    ['en', createWords('en'), 'December 2021', '24 February 2022', 'No date stated'],
    ['de', german, 'Dezember 2021', '24. Februar 2022', 'Kein Datum angegeben'],
  ] as const)('names its days as exactly as they are known, in %s', (_, words, ...days) => {
    const markup = timeline(null, words);
    expect(dataOf(markup, 'date').at(-1)).toBe('unknown');
    for (const day of days) expect(markup).toContain(`<h2>${day}</h2>`);
  });

  it('tells who said it, to whom, and by when it was reported where it has no date', () => {
    const said = only(timeline(null), 'utterance', '000-walked-out');
    expect(said).toContain('Boris Bondarev , to Reuters · reported by 24 May 2022');
    expect(said).toContain('I went to the mission');
    expect(said).toContain('SWI swissinfo.ch');
  });

  it('says what each source made of the words where more than one has them', () => {
    const several = only(timeline(null), 'utterance', '000-mouth-shut');
    expect(several).toContain('SWI swissinfo.ch Fullest');
    expect(several).toContain('Boris… Shortened');
    expect(only(timeline(null), 'utterance', '000-walked-out')).not.toContain('Fullest');
  });

  it('of an entity leaves its own name out of those who took part', () => {
    const own = only(timeline('boris-bondarev'), 'event', 'bondarev-december-question');
    expect(own).toContain('with Russian Foreign Ministry');
    expect(own).not.toContain('with Boris Bondarev');
  });

  it('of an unknown entity is none', () => {
    expect(openTimeline(pack, 'nobody')).toBeNull();
  });
});

describe('the matrix', () => {
  const sources = pack.sources.map(({ id }) => id);

  it('has a line for each utterance, and in each a cell for each source', () => {
    const markup = matrix(null);
    expect(dataOf(markup, 'utterance').sort()).toEqual(pack.utterances.map(({ id }) => id).sort());
    expect(dataOf(markup, 'source')).toEqual(pack.utterances.flatMap(() => sources));
  });

  it('says of each source what it made of the words, or that it is silent', () => {
    const line = only(matrix(null), 'utterance', '000-mouth-shut');
    expect(line).toMatch(/SWI swissinfo\.ch Fullest In a rare .* Shortened Russian .* silent$/);
  });

  it('shows every version that a source has', () => {
    const markup = matrix(null).split('data-utterance="001-so-ashamed-letter"')[1] ?? '';
    expect(dataOf(markup.split('data-utterance')[0] ?? '', 'version')).toEqual([
      'fullest',
      'shortened',
      'altered',
      'altered',
    ]);
  });

  it('folds what only one source has away below the rest, and counts it', () => {
    const [shared = '', alone = ''] = matrix(null).split('data-alone=');
    const inOne = matrixOf(pack).rows.filter(
      ({ cells }) => cells.filter((cell) => cell.class !== null).length === 1,
    );
    expect(dataOf(alone, 'utterance')).toEqual(inOne.map(({ utterance }) => utterance));
    expect(dataOf(shared, 'utterance')).toHaveLength(pack.utterances.length - inOne.length);
    expect(readOut(alone)).toContain(`In one source only ${inOne.length}`);
  });

  it('of a speaker names the speaker once', () => {
    const peskov = readOut(matrix('dmitry-peskov', german));
    expect(peskov).toContain('Die Worte von Dmitry Peskov');
    expect(peskov.split('Dmitry Peskov')).toHaveLength(2);
  });

  it('of an unknown speaker is none', () => {
    expect(openMatrix(pack, 'nobody')).toBeNull();
  });
});

describe('related entities', () => {
  it('are told with what ties them', () => {
    const related = relatedTo(pack, 'dmitry-peskov');
    const text = readOut(drawn(<RelatedList related={related} onOpen={onOpen} />));
    expect(text).toContain(
      'Boris Bondarev , Person 2 quotations · 1 detail · 1 sentence Kremlin , Organisation',
    );
  });

  it('beyond the first five fold away', () => {
    const related = relatedTo(pack, 'boris-bondarev');
    const [open = '', rest = ''] = drawn(<RelatedList related={related} onOpen={onOpen} />).split(
      '<summary>',
    );
    expect(dataOf(open, 'related')).toHaveLength(5);
    expect(dataOf(rest, 'related')).toHaveLength(related.length - 5);
  });
});

describe('the ways to the overviews', () => {
  it.each([
    ['boris-bondarev', ['timeline', 'matrix']],
    ['reuters', ['timeline']],
    ['tages-anzeiger', ['timeline']],
  ])('of %s are those that have something to show', (of, kinds) => {
    const overviews = overviewsOf(pack, of);
    const markup = drawn(<OverviewCards of={of} overviews={overviews} onOpen={onOpen} />);
    expect(dataOf(markup, 'overview')).toEqual(kinds);
    expect(readOut(markup)).toContain(`Timeline ${overviews.timeline}`);
  });

  it('of the whole pack are both, in a language that is longer too', () => {
    const markup = drawn(<OverviewCards of={null} onOpen={onOpen} />, pseudoWords('long'));
    expect(dataOf(markup, 'overview')).toEqual(['timeline', 'matrix']);
  });
});

describe('the details of an entity', () => {
  const { statements } = entityDetails(pack, 'boris-bondarev');
  const markup = drawn(<DetailsSection statements={statements} open />);

  it('begin with those on which the sources differ, and end with those that only one has', () => {
    const compared = [...markup.matchAll(/class="compared" data-comparison="(\w+)"/g)];
    expect(compared.map(([, one]) => one)).toEqual(['differ', 'compatible', 'agree', 'single']);
  });

  it('stand once each among those that compare as they do', () => {
    expect(dataOf(markup, 'statement').sort()).toEqual(statements.map(({ id }) => id).sort());
    for (const group of markup.split('<details').slice(2))
      expect(new Set(dataOf(group, 'comparison')).size).toBe(1);
  });
});
