import { useWords } from '../../words/view';
import type { Words } from '../../words/words';
import { TYPE_COLORS, TYPES_IN_ORDER } from '../parts/type-colors';
import { useFocus } from '../parts/use-focus';
import type { PageEntity, Place } from './popup-state';

interface Props {
  entities: readonly PageEntity[];
  cameFrom: Place | null;
  onOpen(place: Place): void;
}

/** What the page names, by type, each in order of first appearance. */
export function EntityList({ entities, cameFrom, onOpen }: Props) {
  const words = useWords();
  return (
    <>
      {TYPES_IN_ORDER.map((type) => {
        const group = entities.filter((entity) => entity.type === type);
        if (!group.length) return null;
        return (
          <section key={type} class="group">
            <h2 id={`on-page-${type}`}>
              <span class="dot" style={{ background: `var(${TYPE_COLORS[type]})` }} />
              {words.say(`shared.types.${type}`)} <span class="muted">{group.length}</span>
            </h2>
            <ul>
              {group.map((entity) => (
                <li key={entity.id}>
                  <Row entity={entity} cameFrom={cameFrom} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Row({ entity, cameFrom, onOpen }: Omit<Props, 'entities'> & { entity: PageEntity }) {
  const words = useWords();
  const button = useFocus<HTMLButtonElement>(null);
  const attach = cameFrom?.kind === 'entity' && cameFrom.id === entity.id ? { ref: button } : {};
  return (
    <button
      {...attach}
      type="button"
      class="row"
      data-entity={entity.id}
      onClick={() => onOpen({ kind: 'entity', id: entity.id })}
    >
      <span class="row-name">{entity.name}</span>
      <span class="row-count muted">{marks(words, entity)}</span>
    </button>
  );
}

/** "3 marks", "3 marks, 1 possible", "1 possible". */
export function marks(
  words: Words,
  { certain, possible }: Pick<PageEntity, 'certain' | 'possible'>,
): string {
  return [
    certain && words.say('popup.marks', { n: certain }),
    possible && words.say('popup.possible', { n: possible }),
  ]
    .filter(Boolean)
    .join(', ');
}
