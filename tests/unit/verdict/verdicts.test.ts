import { describe, expect, test } from 'vitest';
import { ALTERED } from './cases/altered';
import { CHANGES } from './cases/changes';
import { FLAGGED } from './cases/flagged';
import { GIVEN } from './cases/given';
import { HANDED_ON } from './cases/handed-on';
import { HIDDEN, OPEN } from './cases/hidden';
import { NEGATED_BEFORE, NOT_NEGATED_BEFORE } from './cases/negated-before';
import { NONE_ABOUT_OTHERS, NONE_WITH_NAMES } from './cases/none';
import { NONE_ELSEWHERE, NONE_ON_OTHER_MATTERS } from './cases/none-more';
import { NOT_REPRINTED, REPRINTED } from './cases/posts';
import { SAME } from './cases/same';
import { SIGNED } from './cases/signed';
import { SPANS } from './cases/spans';
import { SOURCED, SUBJECTS } from './cases/subjects';
import { expectedText, found } from './pages';
import type { Row } from './row';

const TABLES: Record<string, readonly Row[]> = {
  'words that are a source’s': SAME,
  'words that were changed': ALTERED,
  'changes that are flagged': FLAGGED,
  'changes, and what they are called': CHANGES,
  'negations that marks hide': HIDDEN,
  'marks that hide nothing': OPEN,
  'negations before the marks that negate what is in them': NEGATED_BEFORE,
  'negations before the marks that do not': NOT_NEGATED_BEFORE,
  'whom a page gives words to': GIVEN,
  'whose words a page hands on': HANDED_ON,
  'who is the subject of the words': SUBJECTS,
  'whose words they are by their source': SOURCED,
  'names beside the words': SIGNED,
  'words that a post has too': NOT_REPRINTED,
  'posts that a page prints': REPRINTED,
  'where a quotation begins and ends': SPANS,
  'no verdict, where people of the pack are named': NONE_WITH_NAMES,
  'no verdict, where nobody of the pack is named': NONE_ABOUT_OTHERS,
  'no verdict, on other matters': NONE_ON_OTHER_MATTERS,
  'no verdict, elsewhere': NONE_ELSEWHERE,
};

describe.each(Object.entries(TABLES))('%s', (_name, rows) => {
  test.each(rows)('%s', (_says, page, ...lines) => {
    expect(found(page)).toEqual({ text: expectedText(page), lines });
  });
});

test('no two rows are the same page', () => {
  const pages = Object.values(TABLES).flatMap((rows) => rows.map(([, page]) => page));
  expect(new Set(pages).size).toBe(pages.length);
});
