import { useWords } from '../../words/view';
import type { Words } from '../../words/words';
import { ShowArrow } from '../parts/show-arrow';
import { TYPE_COLORS, TYPES_IN_ORDER } from '../parts/type-colors';
import { useFocus } from '../parts/use-focus';
import type { Jump } from './jump';
import type { PageEntity, Place } from './popup-state';

interface Props {
  entities: readonly PageEntity[];
  /** What the last jump came to, and the entity that it was made to. */
  jumped: Jump | null;
  jumpedTo: string | null;
  cameFrom: Place | null;
  onOpen(place: Place): void;
  onNext(entity: string): void;
}

/** What the page names, by type, each in order of first appearance. */
export function EntityList(props: Props) {
  const { entities } = props;
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
              {words.say(`shared.types.${type}`)}{' '}
              <span class="muted">{words.number(group.length)}</span>
            </h2>
            <ul>
              {group.map((entity) => (
                <li key={entity.id}>
                  <Row {...props} entity={entity} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Row(props: Omit<Props, 'entities'> & { entity: PageEntity }) {
  const { entity, jumped, jumpedTo, cameFrom, onOpen, onNext } = props;
  const words = useWords();
  const at = jumpedTo === entity.id && jumped?.to === 'mark' && jumped.of > 0 ? jumped : null;
  const button = useFocus<HTMLButtonElement>(null);
  // Where the settings mark none of it, there is nothing on the page to go to.
  const isMarked = entity.marked > 0;
  const attach = cameFrom?.kind === 'entity' && cameFrom.id === entity.id ? { ref: button } : {};
  return (
    <div class="rows">
      <button
        {...attach}
        type="button"
        class="row"
        data-entity={entity.id}
        onClick={() => onOpen({ kind: 'entity', id: entity.id })}
      >
        <span class="row-name">{entity.name}</span>{' '}
        {!isMarked && <small class="muted">{marks(words, entity)}</small>}
      </button>
      {isMarked && (
        <button
          type="button"
          class="row row-count"
          data-next={entity.id}
          title={words.say('popup.showNext', { name: entity.name })}
          onClick={() => onNext(entity.id)}
        >
          {at ? words.say('popup.nthOf', { nth: at.nth + 1, n: at.of }) : marks(words, entity)}
          <span class="hidden">, {words.say('popup.showNext', { name: entity.name })}</span>
          <ShowArrow />
        </button>
      )}
    </div>
  );
}

/** "3 marks", "3 marks, 1 possible"; "named 3 times, 1 possible, not marked" where none is marked. */
export function marks(
  words: Words,
  { certain, possible, marked }: Pick<PageEntity, 'certain' | 'possible' | 'marked'>,
): string {
  return [
    certain && words.say(marked ? 'popup.marks' : 'popup.named', { n: certain }),
    possible && words.say('popup.possible', { n: possible }),
    !marked && words.say('popup.notMarked'),
  ]
    .filter(Boolean)
    .join(', ');
}
