import { describe, expect, it } from 'vitest';
import { EntityList } from '../../../src/ui/popup/entity-list';
import { EntityView } from '../../../src/ui/popup/entity-view';
import { openPlace } from '../../../src/ui/popup/open';
import type { OpenEntity, PageEntity } from '../../../src/ui/popup/popup-state';
import { seedPack } from '../../fixtures/seed-pack';
import { drawn, readOut } from '../card/drawn';

const ID = 'boris-bondarev';
const entity = (certain: number, possible: number, marked: number): PageEntity => ({
  ...{ id: ID, type: 'Person', name: 'Boris Bondarev' },
  ...{ certain, possible, marked },
});
const doNothing = () => {};

const list = (of: PageEntity) =>
  drawn(
    <EntityList
      entities={[of]}
      jumped={null}
      jumpedTo={null}
      cameFrom={null}
      onOpen={doNothing}
      onNext={doNothing}
    />,
  );

const view = (of: PageEntity) => {
  const state = { kind: 'list' as const, entities: [of], quotations: [] };
  const open = openPlace(seedPack(), { kind: 'entity', id: ID }, state) as OpenEntity;
  return readOut(
    drawn(<EntityView {...open} jumped={null} onJump={doNothing} onOpen={doNothing} />),
  );
};

const CASES = [
  { name: 'with marks', of: entity(2, 0, 2), said: '2 marks', leads: true },
  {
    name: 'with a possible one that is marked',
    of: entity(0, 1, 1),
    said: '1 possible',
    leads: true,
  },
  {
    name: 'with a possible one that is not',
    of: entity(0, 1, 0),
    said: '1 possible, not marked',
    leads: false,
  },
  {
    name: 'of a type that is switched off',
    of: entity(2, 0, 0),
    said: 'named 2 times, not marked',
    leads: false,
  },
];

describe('an entity of the page leads to its marks where it has some', () => {
  it.each(CASES)('in the list, $name', ({ of, said, leads }) => {
    expect(list(of).includes('data-next')).toBe(leads);
    expect(readOut(list(of))).toContain(`Boris Bondarev ${said}`);
  });
  it.each(CASES)('opened, $name', ({ of, said, leads }) => {
    expect(view(of).includes('Show on the page')).toBe(leads);
    expect(view(of)).toContain(`${said} on this page`);
  });
});
