import { expect, test } from 'vitest';
import { derivedForm, writtenForm } from '../../../src/core/collate/normal-form';
import type { StatementKind } from '../../../src/core/model/pack';

const DERIVED: [kind: StatementKind, words: string, normal: string | null][] = [
  ['number', '41', '41'],
  ['number', 'he is forty-one', '41'],
  ['number', '1,200 troops', '1200'],
  ['number', 'tens of thousands', null],
  ['number', '20 of 41', null],
  ['date', 'May 24, 2022 - 09:33', '2022-05-24'],
  ['date', 'on 3 Feb. 2022', '2022-02-03'],
  ['date', 'May 2022', '2022-05'],
  ['date', 'in 2019', '2019'],
  ['date', 'February 24 of this year', null],
  ['date', 'Monday', null],
  ['date', 'from 2002 to 2019', null],
  ['duration', '20 years', 'P20Y'],
  ['duration', 'For twenty years of my career', 'P20Y'],
  ['duration', 'three months ago', 'P3M'],
  ['duration', 'a few years', null],
  ['duration', 'years', null],
  ['duration', '20 years and 3 months', null],
  ['duration', 'since 2002', 'since 2002'],
  ['duration', 'Since May 24, 2022', 'since 2022-05-24'],
  ['duration', 'since Monday', null],
  ['text', '41', null],
];

test.each(DERIVED)('as a %s, “%s” comes to %s', (kind, words, normal) => {
  expect(derivedForm(kind, words)).toBe(normal);
});

const WRITTEN: [kind: StatementKind, as: number | string, normal: string | null][] = [
  ['number', 41, '41'],
  ['number', '4e1', '40'],
  ['number', 'many', null],
  ['date', 2019, '2019'],
  ['date', '2022-05-23', '2022-05-23'],
  ['date', '23 May', null],
  ['duration', 'P20Y', 'P20Y'],
  ['duration', 'since 2022-02-24', 'since 2022-02-24'],
  ['duration', 'since May', null],
  ['duration', 20, null],
  ['name', 'reuters', 'reuters'],
  ['text', 'anything', null],
];

test.each(WRITTEN)('as a %s, %s is written for %s', (kind, as, normal) => {
  expect(writtenForm(kind, as)).toBe(normal);
});
