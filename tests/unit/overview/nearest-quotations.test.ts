import { describe, expect, it } from 'vitest';
import { nearestQuotations } from '../../../src/core/overview/nearest-quotations';
import { inTellingOrder } from '../../../src/core/overview/telling-order';
import { quotationsOf } from '../../../src/core/pack/brief';
import { seedPack } from '../../fixtures/seed-pack';

const pack = seedPack();
const ids = (entity: string, around: string, most?: number) =>
  nearestQuotations(pack, entity, around, most).map(({ id }) => id);

describe('nearest to what the page says', () => {
  it.each<[entity: string, around: string, nearest: string]>([
    ['boris-bondarev', 'On Monday he walked out of the mission in Geneva.', '000-walked-out'],
    [
      'boris-bondarev',
      'He told the BBC that one brick in a wall may matter.',
      '001-one-little-brick',
    ],
    ['boris-bondarev', 'He said he would not go back to Russia.', '000-not-go-to-russia'],
    [
      'sergey-lavrov',
      'Once educated, Lavrov threatens the world with nuclear weapons.',
      '001-in-18-years',
    ],
    ['hillel-neuer', 'Neuer called on the free world to help others.', '001-free-world'],
  ])('%s in “%s” is %s', (entity, around, nearest) => {
    expect(ids(entity, around)[0]).toBe(nearest);
  });
});

it('one is given alone where the others are far behind', () => {
  expect(ids('boris-bondarev', 'He told the BBC that one brick in a wall may matter.')).toEqual([
    '001-one-little-brick',
  ]);
});

it('an utterance is given once', () => {
  expect(ids('boris-bondarev', 'I was told to keep my mouth shut', 3)).toContain('000-mouth-shut');
  expect(ids('boris-bondarev', 'I was told to keep my mouth shut', 9)).not.toContain(
    '001-mouth-shut',
  );
});

it('where nothing is shared the most telling ones are given', () => {
  const all = inTellingOrder(quotationsOf(pack, 'boris-bondarev'), 'boris-bondarev');
  expect(ids('boris-bondarev', '')[0]).toBe(all[0]?.id);
});

it('an entity without quotations has none', () => {
  expect(ids('staryi-krym', 'A village')).toEqual([]);
});
