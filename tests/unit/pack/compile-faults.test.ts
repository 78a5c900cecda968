import { expect, test } from 'vitest';
import { compile } from '../../../src/core/pack/compile';
import { type Edit, host, smallFiles } from './small-annotation';

interface Row {
  fault: string;
  edits: Edit[];
  /** `file:line` and a part of the message, one for each fault, in order. */
  expected: [at: string, message: string][];
  nearest?: { file: string; line: number; text: string };
}

const ROWS: Row[] = [
  {
    fault: 'a text that begins with the sign of a YAML alias',
    edits: [['harbour.yaml', 'title: Harbour', 'title: *Harbour']],
    expected: [['harbour.yaml:2', 'YAML reads "*Harbour" as its own shorthand; put the text in']],
  },
  {
    fault: 'texts that begin with the signs of a YAML anchor and a tag',
    edits: [
      ['harbour.yaml', 'title: Harbour', 'title: &Harbour'],
      ['harbour.yaml', 'quote: a pity', 'quote: !a pity'],
    ],
    expected: [
      ['harbour.yaml:2', 'YAML reads "&Harbour"'],
      ['harbour.yaml:17', 'YAML reads "!a"'],
    ],
  },
  {
    fault: 'a quotation that is not verbatim is shown with the nearest passage',
    edits: [['harbour.yaml', '- I am going home,', '- I was going home,']],
    expected: [['harbour.yaml:11', '"I was going home," is not verbatim in harbour.txt']],
    nearest: { file: 'harbour.txt', line: 3, text: 'I am going home,' },
  },
  {
    fault: 'words that stand nowhere near have no nearest passage',
    edits: [['harbour.yaml', 'quote: a pity', 'quote: xyzzy plugh']],
    expected: [['harbour.yaml:17', '"xyzzy plugh" is not verbatim in harbour.txt']],
  },
  {
    fault: 'a title that is not verbatim',
    edits: [['harbour.yaml', 'title: Harbour master leaves', 'title: Harbour master leaves us']],
    expected: [['harbour.yaml:2', 'is not verbatim']],
    nearest: { file: 'harbour.txt', line: 1, text: 'Harbour master leaves' },
  },
  {
    fault: 'words that stand twice',
    edits: [['events.yaml', 'quote: { exact: left, prefix: "Holm " }', 'quote: Holm']],
    expected: [['events.yaml:7', '"Holm" stands 3 times in harbour.txt (lines 3, 3, 6)']],
  },
  {
    fault: 'a prefix that does not stand before the words',
    edits: [['events.yaml', 'prefix: "Holm "', 'prefix: "Ada "']],
    expected: [['events.yaml:7', 'not with this prefix and suffix']],
  },
  {
    fault: 'furniture that overlaps',
    edits: [['harbour.yaml', '- Share this', '- Share this\n  - this']],
    expected: [['harbour.yaml:6', 'furniture overlaps: "this"']],
  },
  {
    fault: 'an unknown speaker, with the one that was meant',
    edits: [['harbour.yaml', 'speaker: ada-holm\n    to', 'speaker: ada-hlm\n    to']],
    expected: [['harbour.yaml:13', 'unknown speaker "ada-hlm"; did you mean "ada-holm"?']],
  },
  {
    fault: 'an unknown addressee, participant and actor, all in one run',
    edits: [
      ['harbour.yaml', 'to: gazette', 'to: times'],
      ['events.yaml', '    - ada-holm\n', '    - ada-holm\n    - sea\n'],
      ['events.yaml', 'actor: ada-holm', 'actor: nobody-known'],
    ],
    expected: [
      ['events.yaml:11', 'unknown participant "sea"'],
      ['events.yaml:12', 'unknown actor "nobody-known"'],
      ['harbour.yaml:14', 'unknown entity "times"'],
    ],
  },
  {
    fault: 'an unknown source',
    edits: [['organizations.yaml', 'source: harbour', 'source: harbor']],
    expected: [['organizations.yaml:3', 'unknown source "harbor"']],
  },
  {
    fault: 'a quotation inside one that is not there',
    edits: [['harbour.yaml', 'within: look-back', 'within: lookback']],
    expected: [
      ['harbour.yaml:27', 'no quotation "lookback" in this text; did you mean "look-back"'],
    ],
  },
  {
    fault: 'words inside a quotation that does not have them',
    edits: [['harbour.yaml', 'within: look-back', 'within: pity']],
    expected: [['harbour.yaml:25', 'not verbatim in harbour.txt where it was looked for']],
    nearest: { file: 'harbour.txt', line: 5, text: 'never look back' },
  },
  {
    fault: 'an id that is used twice, in two files',
    edits: [['organizations.yaml', 'id: gazette', 'id: pity']],
    expected: [
      ['harbour.yaml:14', 'unknown entity "gazette"'],
      ['harbour.yaml:16', 'the id "pity" is already used in organizations.yaml:1'],
    ],
  },
  {
    fault: 'a name that no source has',
    edits: [['people.yaml', 'text: Ada Holm,', 'text: Ada M. Holm,']],
    expected: [['people.yaml:5', 'no source has the name "Ada M. Holm"']],
  },
  {
    fault: 'another name that a source has',
    edits: [['people.yaml', 'text: Deputy harbour master', 'text: deputy']],
    expected: [['people.yaml:14', 'a source has the name "deputy"']],
  },
  {
    fault: 'one name of two entities',
    edits: [['organizations.yaml', 'text: Gazette', 'text: Holm']],
    expected: [
      ['organizations.yaml:1', 'no source names "gazette"'],
      ['organizations.yaml:5', '"Holm" is already a name of "ada-holm"'],
    ],
  },
  {
    fault: 'an unknown key, with the one that was meant',
    edits: [['people.yaml', 'givenNames:', 'givenName:']],
    expected: [['people.yaml:7', 'unknown key "givenName"; did you mean "givenNames"?']],
  },
  {
    fault: 'a missing key and a wrong value in one file',
    edits: [
      ['harbour.yaml', 'publisher: null\n', ''],
      ['harbour.yaml', '2024-04-30', '30 April'],
    ],
    expected: [
      ['harbour.yaml:1', 'publisher: is missing'],
      ['harbour.yaml:3', 'datePublished: a date is YYYY'],
    ],
  },
  {
    fault: 'a kind of name that there is none of',
    edits: [['organizations.yaml', 'kind: short', 'kind: nick']],
    expected: [['organizations.yaml:5', 'kind: ']],
  },
  {
    fault: 'a file that is no YAML',
    edits: [['people.yaml', 'names:\n    - { text: Ada', 'names: [\n    - { text: Ada']],
    expected: [
      ['people.yaml:5', 'Block collections'],
      ['people.yaml:7', 'Flow sequence'],
    ],
  },
  {
    fault: 'a text without annotation',
    edits: [['harbour.yaml', '*', '']],
    expected: [['harbour.txt:1', 'there is no harbour.yaml beside it']],
  },
  {
    fault: 'an annotation without its text',
    edits: [['harbour.txt', '*', '']],
    expected: [
      ['harbour.yaml:1', 'neither beside a text of that name'],
      ['pack.yaml:1', 'the folder has no text'],
    ],
  },
  {
    fault: 'a folder without pack.yaml',
    edits: [['pack.yaml', '*', '']],
    expected: [['pack.yaml:1', 'the folder has no pack.yaml']],
  },
];

test.each(ROWS)(
  'the compiler tells the file and line of $fault',
  ({ edits, expected, nearest }) => {
    const compiled = compile(smallFiles(...edits), host);
    const faults = 'faults' in compiled ? compiled.faults : [];
    const told = faults.map(({ file, line, message }, i) => {
      const part = expected[i]?.[1];
      return [`${file}:${line}`, part !== undefined && message.includes(part) ? part : message];
    });
    expect(told).toEqual(expected);
    expect(faults.find((fault) => fault.nearest)?.nearest).toEqual(nearest);
  },
);
