import type { SourceLabel } from '../../core/model/brief';
import type { EntityType } from '../../core/model/pack';
import { useWords } from '../../words/view';
import { sourceTag } from '../parts/source-name';
import { QUOTATION_COLOR, TYPE_COLORS } from '../parts/type-colors';
import { kindInWords } from './kind-words';
import type { Kind } from './marks';
import { NewTab } from './new-tab';

/** What kind of thing it is, above its name. */
export function KindLine({ kind }: { kind: Kind }) {
  const words = useWords();
  return (
    <p class="kind">
      {kind !== 'detail' && <span class="dot" style={{ background: `var(${colorOf(kind)})` }} />}
      {kindInWords(words, kind)}
    </p>
  );
}

const colorOf = (kind: EntityType | 'quotation') =>
  kind === 'quotation' ? QUOTATION_COLOR : TYPE_COLORS[kind];

/** The way to all that the pack has on an entity. */
export function AllOn({ entity }: { entity: { id: string; name: string } }) {
  const words = useWords();
  return (
    <p class="all-on">
      <a
        href={`sidepanel.html?${new URLSearchParams({ entity: entity.id })}`}
        target="_blank"
        rel="noopener"
      >
        {words.say('reader.allOn', { name: entity.name })}
        <NewTab />
      </a>
    </p>
  );
}

/** The sources that do not have it. */
export function Silent({ sources }: { sources: readonly SourceLabel[] }) {
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <p class="muted">
      {words.say('popup.silentAlone', { sources: sources.map(sourceTag).join('; ') })}
    </p>
  );
}
