import { expect, test } from 'vitest';
import { quotedSpans } from '../../../src/core/pack/quoted-spans';

const ROWS: [what: string, text: string, spans: string[]][] = [
  ['curly double marks', 'He said “go on,” twice: “go.”', ['go on,', 'go.']],
  ['straight double marks', '"Go," he said. "Stay."', ['Go,', 'Stay.']],
  ['straight marks with a letter right after', '"Go."https://example.org', ['Go.']],
  ['curly single marks', 'left in ‘shame’ over it', ['shame']],
  ['straight single marks', "says he 'never slept' well", ['never slept']],
  ['an opening curly and a closing straight mark', '“Go on," he said', ['Go on,']],
  ['an opening straight and a closing curly mark', '"Go on,” he said', ['Go on,']],
  ['single marks of two kinds', "Some said, ‘go on' to us", ['go on']],
  [
    'single marks inside double ones, ended together',
    `“Some said, ‘Go' while others replied 'Stay,'" he said`,
    [`Some said, ‘Go' while others replied 'Stay,'`, 'Go', 'Stay,'],
  ],
  ['apostrophes, which are none', "Russia’s and UN Watch's envoys’ don't and ’tis", []],
  ['an apostrophe inside single marks', "'I don't know,' he said", ["I don't know,"]],
  ['a curly apostrophe inside single marks', '‘I don’t know,’ he said', ['I don’t know,']],
  ['a plural possessive inside double marks', '“the envoys’ letter”', ['the envoys’ letter']],
  ['a mark after a dash', 'countries – “I stay” – but', ['I stay']],
  ['a mark after an opening bracket', '(“I stay”)', ['I stay']],
  ['a double mark that nothing closes', '“It goes on\nNext', ['It goes on']],
  ['a single mark that nothing closes', "the '90s and rock 'n roll\nNext's", []],
  ['German marks', 'Er sagte: „Ich gehe“, und „ich bleibe“.', ['Ich gehe', 'ich bleibe']],
  ['German marks with an English end', '„Ich gehe”, sagte er, „nun".', ['Ich gehe', 'nun']],
  ['German marks, one kind in the other', '„Er sagte ‚gut‘“ und ging.', ['Er sagte ‚gut‘']],
  ['a German mark behind a dash', '„Ich wollte –“ sagte er.', ['Ich wollte –']],
  ['angular marks', 'Il a dit : «Je pars», puis «non».', ['Je pars', 'non']],
  ['French marks with space inside', 'Il a dit : «\u00a0Je pars\u202f».', ['Je pars']],
  ['angular marks that point inwards', '»Ich gehe«, sagte er. »Nun.«', ['Ich gehe', 'Nun.']],
  [
    'German marks inside angular ones',
    '«Он сказал „нет“, и всё»',
    ['Он сказал „нет“, и всё', 'нет'],
  ],
  ['English marks inside German ones', '„Er sagte “no” dazu“', ['Er sagte “no” dazu', 'no']],
  ['nothing between the marks', 'an empty "" pair', []],
  ['a number in marks', 'the ‘90’ and "5"', ['90', '5']],
];

test.each(ROWS)('spans in quotation marks are found: %s', (_, text, spans) => {
  expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans);
});
