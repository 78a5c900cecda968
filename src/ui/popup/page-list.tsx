import { useWords } from '../../words/view';
import { ExportMenu } from '../export/export-menu';
import { OverviewCards } from '../overview/overview-cards';
import { TYPES_IN_ORDER } from '../parts/type-colors';
import { AbsentSection } from './absent-section';
import { Contents } from './contents';
import { EntityList } from './entity-list';
import { GapSection } from './gap-section';
import { jumpInWords } from './jump';
import { PageQuotations } from './page-quotations';
import type { PopupProps } from './popup-props';
import type { PageEntity } from './popup-state';

type Props = Pick<
  PopupProps,
  | 'quotations'
  | 'gap'
  | 'jumped'
  | 'jumpedTo'
  | 'cameFrom'
  | 'exporting'
  | 'onOpen'
  | 'onNext'
  | 'onShow'
> & { entities: readonly PageEntity[] };

/** What the page holds: its quotations, the entities that it names, and what it does not quote. */
export function PageList(props: Props) {
  const { entities, quotations, gap, jumped, cameFrom, exporting, onOpen, onShow } = props;
  const words = useWords();
  const parts = [
    { id: 'on-page-quotations', words: words.say('shared.types.Quotation'), n: quotations.length },
    ...TYPES_IN_ORDER.map((type) => ({
      id: `on-page-${type}`,
      words: words.say(`shared.types.${type}`),
      n: entities.filter((entity) => entity.type === type).length,
    })),
  ].filter(({ n }) => n > 0);
  return (
    <div class="list">
      <h1 class="hidden" tabIndex={-1}>
        {words.say('popup.onThisPage')}
      </h1>
      {quotations.length > 0 && <Contents label={words.say('popup.onThisPage')} parts={parts} />}
      <PageQuotations quotations={quotations} cameFrom={cameFrom} onOpen={onOpen} onShow={onShow} />
      <EntityList {...props} />
      <p class="hidden" role="status">
        {jumped && jumpInWords(words, jumped)}
      </p>
      <OverviewCards of={null} cameFrom={cameFrom} onOpen={onOpen} />
      <AbsentSection quotations={quotations} onOpen={onOpen} />
      {gap && <GapSection gap={gap} />}
      <ExportMenu {...exporting.page} />
    </div>
  );
}
