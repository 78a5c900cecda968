import { describe, expect, test } from 'vitest';
import type { QuotationRecord, Verdict, Wording } from '../../../src/core/model/verdicts';
import { shortenEnds } from '../../../src/core/pack/page-words';
import { verdictBrief } from '../../../src/core/pack/verdict-brief';
import { createWords } from '../../../src/words/all-words';
import { verdictInWords } from '../../../src/words/verdict';
import { seedPack } from '../../fixtures/seed-pack';

/** Where the quotation begins on its page, so that offsets of the page are not those of its text. */
const START = 100;

type Given = Partial<QuotationRecord> & { partTexts?: string[] };

/** A record as a page gives it; `partTexts` are the quoted words where a reporter interrupts them. */
function recordOf(
  verdict: Verdict,
  utterance: string | null,
  text: string,
  { partTexts, ...more }: Given = {},
): QuotationRecord {
  const parts = partTexts?.map((part) => {
    const start = START + text.indexOf(part);
    return { start, end: start + part.length };
  });
  return {
    text,
    start: START,
    end: START + text.length,
    ...(parts && { parts }),
    verdict,
    wording: utterance === null ? null : (verdict as Wording),
    extends: false,
    utterance,
    speaker: utterance === null ? null : 'boris-bondarev',
    attributedTo: null,
    sources: [],
    changes: [],
    ...more,
  };
}

/** "went to [-the mission-]{+work+}" */
const written = (record: QuotationRecord): string | undefined =>
  verdictBrief(seedPack(), record)
    ?.words.map(
      ({ op, text }) => ({ equal: text, delete: `[-${text}-]`, insert: `{+${text}+}` })[op],
    )
    .join('');

interface Case {
  says: string;
  record: QuotationRecord;
  sentence: string;
  words: string;
  /** The versions in the order in which they are shown. */
  versions: string[];
  silent: string[];
}

const CASES: Case[] = [
  {
    says: 'a copy of the fullest names the one source that has it whole',
    record: recordOf(
      'verbatim',
      '000-mouth-shut',
      'I was told to keep my mouth shut in order to avoid ramifications',
    ),
    sentence: 'Word for word as in 1 of 3 sources.',
    words: 'I was told to keep my mouth shut in order to avoid ramifications',
    versions: ['000-mouth-shut', '001-mouth-shut'],
    silent: ['text-003'],
  },
  {
    says: 'a copy of a shorter version has that one first, and counts the longer one too',
    record: recordOf('verbatim', '000-mouth-shut', 'told to keep my mouth shut'),
    sentence: 'Word for word as in 2 of 3 sources.',
    words: 'told to keep my mouth shut',
    versions: ['001-mouth-shut', '000-mouth-shut'],
    silent: ['text-003'],
  },
  {
    says: 'a copy of an altered version is closest to that one',
    record: recordOf('verbatim', '001-so-ashamed-letter', 'never been so ashamed of my country'),
    sentence: 'Word for word as in 1 of 3 sources.',
    words: 'never been so ashamed of my country',
    versions: [
      '003-so-ashamed-headline',
      '001-so-ashamed-post',
      '001-so-ashamed-letter',
      '003-so-ashamed-letter',
    ],
    silent: ['text-000'],
  },
  {
    says: 'a long end of the source is cut short, a short one is not',
    record: recordOf(
      'shortened',
      '001-so-ashamed-letter',
      'never have I been so ashamed of my country as on February 24',
    ),
    sentence: 'Words are left out at the beginning and the end.',
    words:
      '[-… turns of our foreign policy, but -]never have I been so ashamed of my country as on February 24[- of this year-]',
    versions: [
      '001-so-ashamed-letter',
      '001-so-ashamed-post',
      '003-so-ashamed-headline',
      '003-so-ashamed-letter',
    ],
    silent: ['text-000'],
  },
  {
    says: 'house style differs where its spelling does',
    record: recordOf(
      'house-style',
      '001-so-ashamed-letter',
      'For 20 years of my diplomatic career',
    ),
    sentence: 'Only spelling or form differs, and words are left out at the end.',
    words:
      'For [-twenty-]{+20+} years of my diplomatic career[- I have seen different turns of …-]',
    versions: [
      '001-so-ashamed-letter',
      '001-so-ashamed-post',
      '003-so-ashamed-headline',
      '003-so-ashamed-letter',
    ],
    silent: ['text-000'],
  },
  {
    says: 'an ellipsis of the page stands for what it left out',
    record: recordOf(
      'marked',
      '000-walked-out',
      'I went to the mission like any other Monday morning … and I walked out.',
    ),
    sentence: 'Changed only where the page itself marks it, by an ellipsis or by brackets.',
    words:
      'I went to the mission like any other Monday morning[-, and I forwarded my resignation letter-] {+…+} and I walked out.',
    versions: ['000-walked-out'],
    silent: ['text-001', 'text-003'],
  },
  {
    says: 'words exchanged inside stand beside those they replace',
    record: recordOf(
      'altered',
      '000-walked-out',
      'I went to work like any other Monday morning, and I forwarded my resignation letter and I walked out.',
      { changes: [{ kind: 'wording', from: 'the mission', to: 'work' }] },
    ),
    sentence: 'Words are exchanged, with no mark.',
    words:
      'I went to [-the mission-]{+work+} like any other Monday morning, and I forwarded my resignation letter and I walked out.',
    versions: ['000-walked-out'],
    silent: ['text-001', 'text-003'],
  },
  {
    says: 'a negation cut off the end is among the words left out',
    record: recordOf(
      'altered',
      '003-prosecuted',
      'if my case is prosecuted, then if other people want to follow, they would',
      { changes: [{ kind: 'negation', from: 'not', to: '' }] },
    ),
    sentence: 'Words are left out, with no mark.',
    words: 'if my case is prosecuted, then if other people want to follow, they would[- not.-]',
    versions: ['003-prosecuted'],
    silent: ['text-000', 'text-001'],
  },
  {
    says: 'a reporter’s interruption on the page is no difference',
    record: recordOf(
      'shortened',
      '000-home-and-family',
      'The Ministry,” he wrote, “has become my home and family.',
      { partTexts: ['The Ministry,', 'has become my home and family.'] },
    ),
    sentence: 'Words are left out at the end.',
    words: 'The Ministry,” … “has become my home and family.[- But I simply cannot any longer …-]',
    versions: ['001-home-and-family', '000-home-and-family'],
    silent: ['text-003'],
  },
  {
    says: 'what goes on beyond the sources is added, after the full stop that ends theirs',
    record: recordOf('verbatim', '003-think-so-far', 'I didn’t think so far. My wife did.', {
      extends: true,
    }),
    sentence:
      'Word for word as in 1 of 3 sources. The page’s quotation goes on; the sources do not carry the rest.',
    words: 'I didn’t think so far.{+ My wife did.+}',
    versions: ['003-think-so-far'],
    silent: ['text-000', 'text-001'],
  },
  {
    says: 'what comes before the source’s words is added too',
    record: recordOf('verbatim', '003-think-so-far', 'My wife did. I didn’t think so far', {
      extends: true,
    }),
    sentence:
      'Word for word as in 1 of 3 sources. The page’s quotation goes on; the sources do not carry the rest.',
    words: '{+My wife did. +}I didn’t think so far',
    versions: ['003-think-so-far'],
    silent: ['text-000', 'text-001'],
  },
  {
    says: 'an editor’s insertion at the end is no end that was cut',
    record: recordOf('shortened', '000-declared-himself', 'the predominant public opinion in', {
      speaker: 'dmitry-peskov',
    }),
    sentence: 'Words are left out at the beginning.',
    words: '[-declared himself against -]the predominant public opinion in[- [Russia]-]',
    versions: ['000-declared-himself'],
    silent: ['text-001', 'text-003'],
  },
  {
    says: 'words given to another person of the pack name both',
    record: recordOf(
      'misattributed',
      '000-scale-of-this-disaster',
      'I started to imagine this a few years ago but the scale of this disaster drove me to do it',
      { wording: 'verbatim', attributedTo: 'hillel-neuer' },
    ),
    sentence:
      'These words are Boris Bondarev’s in the sources; this page gives them to Hillel Neuer. Word for word as in 2 of 3 sources.',
    words:
      'I started to imagine this a few years ago but the scale of this disaster drove me to do it',
    versions: ['000-scale-of-this-disaster', '001-scale-of-this-disaster'],
    silent: ['text-003'],
  },
  {
    says: 'words given to a stranger name the speaker alone',
    record: recordOf('misattributed', '001-family-business', 'some unfinished family business', {
      wording: 'verbatim',
    }),
    sentence:
      'These words are Boris Bondarev’s in the sources; this page gives them to somebody else. Word for word as in 1 of 3 sources.',
    words: 'some unfinished family business',
    versions: ['001-family-business'],
    silent: ['text-000', 'text-003'],
  },
  {
    says: 'words that no source has are compared with none, and all sources are silent',
    record: recordOf('not in this pack', null, 'The soup was cold all winter.', {
      attributedTo: 'boris-bondarev',
    }),
    sentence: 'None of the 3 sources carries this.',
    words: '',
    versions: [],
    silent: ['text-000', 'text-001', 'text-003'],
  },
];

describe('of a quotation on a page', () => {
  test.each(CASES)('$says', ({ record, sentence, words, versions, silent }) => {
    const brief = verdictBrief(seedPack(), record);
    expect({
      sentence: brief && verdictInWords(createWords('en'), brief),
      words: written(record),
      versions: brief?.versions.map(({ quotation }) => quotation.id),
      silent: brief?.silent.map(({ id }) => id),
    }).toEqual({ sentence, words, versions, silent });
  });

  test('the versions carry their class, speaker and passage', () => {
    const [closest] =
      verdictBrief(seedPack(), recordOf('verbatim', '000-mouth-shut', 'told to keep my mouth shut'))
        ?.versions ?? [];
    expect(closest).toMatchObject({
      class: 'shortened',
      quotation: { speaker: { id: 'boris-bondarev' } },
    });
    const { source, start, end, exact } = closest?.quotation.passage ?? {};
    const text = seedPack().sources.find(({ id }) => id === source)?.text;
    expect(text?.slice(start, end)).toBe(exact);
  });

  test('nothing is told where the pack does not have its utterance', () => {
    expect(
      verdictBrief(seedPack(), recordOf('verbatim', 'of-another-pack', 'some words')),
    ).toBeNull();
  });

  test('nothing is told where the utterance shares no word with it', () => {
    expect(
      verdictBrief(seedPack(), recordOf('altered', '000-mouth-shut', 'Sahnetorte')),
    ).toBeNull();
  });
});

describe('the ends of the words', () => {
  const twelve = 'a b c d e f g h i j k l';
  const CUT: [says: string, pieces: string[], shown: string[]][] = [
    ['of twelve words are whole', [`-${twelve}`, '=x'], [`-${twelve}`, '=x']],
    [
      'of more are cut short before the first shared word',
      [`-${twelve} m `, '=x'],
      ['-… h i j k l m ', '=x'],
    ],
    ['and after the last', ['=x', `- ${twelve} m`], ['=x', '- a b c d e f …']],
    ['of the page as well', ['=x', `+ ${twelve} m`], ['=x', '+ a b c d e f …']],
    [
      'reach past punctuation that both have',
      ['=“', `-${twelve} m `, '=x'],
      ['=“', '-… h i j k l m ', '=x'],
    ],
    ['are none inside', ['=x', `-${twelve} m`, '=y'], ['=x', `-${twelve} m`, '=y']],
  ];
  const OPS = { '-': 'delete', '+': 'insert', '=': 'equal' } as const;

  test.each(CUT)('%s', (_, pieces, shown) => {
    const read = (one: string) => ({
      op: OPS[one.charAt(0) as keyof typeof OPS],
      text: one.slice(1),
    });
    expect(shortenEnds(pieces.map(read))).toEqual(shown.map(read));
  });
});
