import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../src/core/collate/wording';
import type { Wording } from '../../../src/core/model/verdicts';

const HOME =
  'The [Russian foreign] ministry has become my home and family. But I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.';
const WENT =
  'I went to the mission like any other Monday morning, and I forwarded my resignation letter and I walked out';
const YEARS =
  'For twenty years of my diplomatic career I have seen different turns of our foreign policy, but never have I been so ashamed of my country as on February 24 of this year';
const LAVROV =
  'In 18 years, he went from a professional and educated intellectual, whom many of my colleagues held in such high esteem, to a person who constantly broadcasts conflicting statements and threatens the world (that is, Russia too) with nuclear weapons!';
const FOLLOW = 'if my case is prosecuted, then if other people want to follow, they would not.';
const WAR = 'It is all about warmongering, lies and hatred';

const CASES: [says: string, wording: Wording, fuller: string, version: string][] = [
  ['the same words', 'verbatim', WENT, WENT],
  [
    'capitals, quotes, dashes, commas and final marks do not count',
    'verbatim',
    'I don’t – really – want that, at all.',
    "i don't — really — want that at all",
  ],
  [
    'an editor’s insertion of the source may be absent',
    'verbatim',
    HOME,
    HOME.replace('[Russian foreign] ', ''),
  ],
  [
    'an editor’s insertion of the source may stand in other brackets',
    'verbatim',
    HOME,
    HOME.replace('[Russian foreign]', '(Russian Foreign)'),
  ],
  ['the beginning alone', 'shortened', WENT, 'I went to the mission like any other Monday morning'],
  ['the end alone', 'shortened', WAR, 'warmongering, lies, and hatred'],
  ['the middle alone', 'shortened', YEARS, 'I have seen different turns of our foreign policy'],
  ['digits for a number word', 'house-style', YEARS, YEARS.replace('twenty', '20')],
  [
    'a shortened version in house style',
    'house-style',
    YEARS,
    'never have I been so ashamed of my country as on Feb. 24',
  ],
  ['the day before the month', 'house-style', YEARS, YEARS.replace('February 24', '24 February')],
  ['a hyphen inside a word', 'house-style', WAR, WAR.replace('warmongering', 'war-mongering')],
  ['a word written as two', 'house-style', WAR, WAR.replace('warmongering', 'war mongering')],
  [
    'British spelling',
    'house-style',
    'the honor of a counselor who organizes the center',
    'the honour of a counsellor who organises the centre',
  ],
  [
    'an ellipsis for words left out',
    'marked',
    LAVROV,
    LAVROV.replace(', whom many of my colleagues held in such high esteem,', ' …'),
  ],
  ['an ellipsis in brackets', 'marked', WENT, 'I went to the mission […] and I walked out'],
  ['three periods', 'marked', WENT, 'I went to the mission ... and I walked out'],
  ['an insertion in brackets', 'marked', LAVROV, LAVROV.replace('he went', 'he [Lavrov] went')],
  ['a name in round brackets', 'marked', LAVROV, LAVROV.replace('he went', 'he (Lavrov) went')],
  ['a word exchanged', 'altered', WENT, WENT.replace('to the mission', 'to work')],
  ['a word added', 'altered', WENT, WENT.replace('I walked', 'I slowly walked')],
  [
    'words dropped inside with no mark',
    'altered',
    WENT,
    WENT.replace('like any other Monday morning, ', ''),
  ],
  [
    'the speaker’s own parenthesis dropped',
    'altered',
    LAVROV,
    LAVROV.replace('(that is, Russia too) ', ''),
  ],
  ['words added at the end', 'altered', WAR, `${WAR} and fear`],
  ['words moved', 'altered', YEARS, 'I have never been so ashamed of my country'],
  ['a negation put in', 'altered', WENT, WENT.replace('I walked', 'I never walked')],
  ['a negation cut off the end', 'altered', FOLLOW, 'if other people want to follow, they would'],
  [
    'a negation cut off the beginning',
    'altered',
    'I don’t want to have any responsibility for that',
    'want to have any responsibility for that',
  ],
  ['another number', 'altered', LAVROV, LAVROV.replace('18', '80')],
  ['nothing shared', 'altered', WAR, 'completely different things'],
];

describe('a version against the fuller words', () => {
  test.each(CASES)('%s: %s', (_says, wording, fuller, version) => {
    expect(compareWords(fuller, version).wording).toBe(wording);
  });
});
