import { count } from '../parts/count';
import { TYPE_WORDS, TYPES_IN_ORDER } from '../parts/type-words';
import { Contents } from './contents';
import { EntityList } from './entity-list';
import { GapSection } from './gap-section';
import { PageQuotations } from './page-quotations';
import type { PopupProps } from './popup-props';
import type { PageEntity } from './popup-state';

type Props = Pick<PopupProps, 'quotations' | 'gap' | 'pack' | 'cameFrom' | 'onOpen'> & {
  entities: readonly PageEntity[];
};

/** What the page holds: its quotations, the entities that it names, and what it does not quote. */
export function PageList({ entities, quotations, gap, pack, cameFrom, onOpen }: Props) {
  const parts = [
    { id: 'on-page-quotations', words: 'Quotations', n: quotations.length },
    ...TYPES_IN_ORDER.map((type) => ({
      id: `on-page-${type}`,
      words: TYPE_WORDS[type].many,
      n: entities.filter((entity) => entity.type === type).length,
    })),
  ].filter(({ n }) => n > 0);
  return (
    <div class="list">
      <h1 class="hidden">On this page</h1>
      {quotations.length > 0 && <Contents label="On this page" parts={parts} />}
      <PageQuotations quotations={quotations} cameFrom={cameFrom} onOpen={onOpen} />
      <EntityList entities={entities} cameFrom={cameFrom} onOpen={onOpen} />
      {gap && <GapSection gap={gap} />}
      {pack && (
        <p class="pack muted">
          From “{pack.title}”, {count(pack.sources, 'source')}
        </p>
      )}
    </div>
  );
}
