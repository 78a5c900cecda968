import type { Pack, Passage } from '../../../src/core/model/pack';

/** Two sources that share a name, an utterance and a detail; a third that is silent. */
const TEXTS = {
  one: 'Ann Ash said: “I went,” she told us, “to sea.” She is 41.',
  two: 'Ann Ash wrote: “I went.” Ash is 40.',
  three: 'Nothing of it.',
};

type SourceId = keyof typeof TEXTS;

/** The passage of the words in a source, at their nth place from 0. */
export function passageOf(source: SourceId, exact: string, nth = 0): Passage {
  let start = TEXTS[source].indexOf(exact);
  for (let i = 0; i < nth; i++) start = TEXTS[source].indexOf(exact, start + 1);
  if (start < 0) throw new Error(`${source} has no ${exact}`);
  return { source, start, end: start + exact.length, exact };
}

const quotation = (id: string, passage: Passage, parts: Passage[]) => ({
  id,
  passage,
  parts,
  speaker: 'ann',
  to: null,
  audience: null,
  medium: 'letter',
  date: null,
  attribution: null,
  about: [],
  within: null,
});

export const whole = passageOf('one', 'I went,” she told us, “to sea.');
const short = passageOf('two', 'I went.');

/** As much of a pack as the reader reads. */
export const pack = {
  language: 'en',
  title: 'Ann',
  sources: Object.entries(TEXTS).map(([id, text]) => ({
    id,
    title: `On ${id}`,
    publisher: id === 'one' ? null : `Paper ${id}`,
    datePublished: null,
    url: id === 'one' ? 'https://paper.example/one' : null,
    text,
    sha256: 'ab'.repeat(32),
    furniture: [],
  })),
  entities: [
    {
      id: 'ann',
      type: 'Person',
      name: 'Ann Ash',
      description: 'Ann Ash said',
      about: passageOf('one', 'Ann Ash said'),
      names: [],
      passages: [
        passageOf('one', 'Ann Ash'),
        passageOf('two', 'Ann Ash'),
        passageOf('two', 'Ash', 1),
      ],
    },
    {
      id: 'sea',
      type: 'Place',
      name: 'the sea',
      description: 'sea',
      about: passageOf('one', 'sea'),
      names: [],
      passages: [passageOf('one', 'sea')],
    },
  ],
  quotations: [
    quotation('q1', whole, [passageOf('one', 'I went,'), passageOf('one', 'to sea.')]),
    quotation('q2', short, [short]),
  ],
  utterances: [
    {
      id: 'q1',
      speaker: 'ann',
      quotations: ['q1', 'q2'],
      versions: [
        { quotation: 'q1', class: 'fullest', alignment: [] },
        { quotation: 'q2', class: 'shortened', alignment: [] },
      ],
      silent: ['three'],
      origins: [{ to: null, medium: 'letter', sources: ['one', 'two'] }],
    },
  ],
  statements: [
    {
      id: 'ann.age',
      subject: 'ann',
      property: 'age',
      label: 'age',
      kind: 'number',
      comparison: 'differ',
      reason: '41 is not 40.',
      overTime: false,
      values: [
        { value: '41', passage: passageOf('one', '41'), normal: '41', origin: null },
        { value: '40', passage: passageOf('two', '40'), normal: '40', origin: null },
      ],
      silent: ['three'],
      origins: 2,
    },
  ],
} as unknown as Pack;
