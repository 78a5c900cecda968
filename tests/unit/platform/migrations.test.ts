import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../src/core/model/verdicts';
import { MIGRATIONS, type Migration, migrate } from '../../../src/platform/migrations';

const rename: Migration = ({ delay, ...rest }) => ({ ...rest, dwell: delay });
const double: Migration = (set) => ({ ...set, dwell: Number(set.dwell) * 2 });

describe('migrate', () => {
  const cases = [
    {
      name: 'runs every step from the oldest version, in order',
      value: { version: 1, set: { delay: 100, style: 'both' } },
      expects: { version: 3, set: { dwell: 200, style: 'both' } },
    },
    {
      name: 'runs only the steps after the stored version',
      value: { version: 2, set: { dwell: 100 } },
      expects: { version: 3, set: { dwell: 200 } },
    },
    {
      name: 'leaves the newest version as it is',
      value: { version: 3, set: { dwell: 100 } },
      expects: { version: 3, set: { dwell: 100 } },
    },
    {
      name: 'leaves a later version as it is, number included',
      value: { version: 7, set: { dwell: 100 } },
      expects: { version: 7, set: { dwell: 100 } },
    },
    { name: 'gives null for a version that is no counting number', value: { version: 0, set: {} } },
    { name: 'gives null for a broken version', value: { version: 1.5, set: {} } },
    { name: 'gives null without a version', value: { set: {} } },
    { name: 'gives null without a set', value: { version: 1 } },
    { name: 'gives null for a list', value: [] },
    { name: 'gives null for null', value: null },
  ];
  it.each(cases)('$name', ({ value, expects = null }) => {
    expect(migrate(value, [rename, double])).toEqual(expects);
  });
});

describe('version 2, which has a switch for each verdict,', () => {
  const all = (on: boolean) => Object.fromEntries(VERDICTS.map((verdict) => [verdict, on]));
  const cases = [
    { name: 'leaves out what was never set', quotations: undefined, expects: undefined },
    { name: 'forgets an “on” that is the default', quotations: { marked: true }, expects: {} },
    {
      name: 'switches every verdict off where quotations were',
      quotations: { marked: false, notInThisPack: true },
      expects: all(false),
    },
    {
      name: 'keeps that those are marked that no source has',
      quotations: { notInThisPack: true },
      expects: { 'not in this pack': true },
    },
    {
      name: 'keeps that those are not',
      quotations: { marked: true, notInThisPack: false },
      expects: { 'not in this pack': false },
    },
    { name: 'leaves what it cannot read to the schema', quotations: 'all', expects: 'all' },
  ];
  it.each(cases)('$name', ({ quotations, expects }) => {
    const set = { dwell: 7, ...(quotations !== undefined && { quotations }) };
    expect(migrate({ version: 1, set }, MIGRATIONS.slice(0, 1))?.set).toEqual({
      dwell: 7,
      ...(expects !== undefined && { quotations: expects }),
    });
  });
});
