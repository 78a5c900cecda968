import { usePackLanguage, useWords } from '../../words/view';
import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName, sourceTag } from '../parts/source-name';
import { useFocus } from '../parts/use-focus';
import type { Place } from '../popup/popup-state';
import type { MatrixLine, OpenMatrix } from './open-overview';
import { VersionMark } from './version-mark';

type Opens = { onOpen(place: Place): void };

/** Who reports what: utterance by utterance, which version each source has, or that it is silent. */
export function Matrix(props: OpenMatrix & Opens) {
  const { about, sources, lines, onOpen } = props;
  const words = useWords();
  const heading = useFocus<HTMLHeadingElement>(about?.id ?? null);
  const shared = lines.filter((line) => carriers(line) > 1);
  const alone = lines.filter((line) => carriers(line) <= 1);
  const table = (some: readonly MatrixLine[], label: string) => (
    <Lines lines={some} {...{ sources, label, onOpen }} withSpeaker={about === null} />
  );
  return (
    <article class="entity overview">
      <h1 ref={heading} tabIndex={-1}>
        {words.say('overview.matrix')}
      </h1>
      <p class="muted">
        {about
          ? words.say('overview.wordsOf', { name: about.name })
          : words.say('overview.wordsOfAll')}
      </p>
      {shared.length > 0 && (
        <section>
          <h2>
            {words.say('overview.inSeveral')}{' '}
            <span class="muted">{words.number(shared.length)}</span>
          </h2>
          {table(shared, words.say('overview.inSeveral'))}
        </section>
      )}
      {alone.length > 0 && (
        <details class="fold" open={shared.length === 0} data-alone={alone.length}>
          <summary>
            <h2>
              {words.say('overview.inOne')} <span class="muted">{words.number(alone.length)}</span>
            </h2>
          </summary>
          {table(alone, words.say('overview.inOne'))}
        </details>
      )}
    </article>
  );
}

const carriers = ({ cells }: MatrixLine): number =>
  cells.filter(({ versions }) => versions.length > 0).length;

function Lines(
  props: Pick<OpenMatrix, 'sources' | 'lines'> & Opens & { label: string; withSpeaker: boolean },
) {
  const { sources, lines, label, withSpeaker, onOpen } = props;
  return (
    <div class="matrix-frame">
      <table class="matrix" aria-label={label}>
        {/* Named again in each cell, as the head is out of sight where the table is long. */}
        <thead class="hidden">
          <tr>
            {sources.map((source) => (
              <th key={source.id} scope="col">
                <ShortSourceName source={source} />
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((line) => (
          <Line key={line.utterance} {...{ line, withSpeaker, onOpen }} />
        ))}
      </table>
    </div>
  );
}

function Line(props: { line: MatrixLine; withSpeaker: boolean } & Opens) {
  const { line, withSpeaker, onOpen } = props;
  const words = useWords();
  const language = usePackLanguage();
  const { utterance, speaker, parts, cells } = line;
  return (
    <tbody data-utterance={utterance}>
      <tr>
        <th scope="rowgroup" colSpan={cells.length}>
          {withSpeaker && (
            <span class="speaker">{speaker?.name ?? words.say('shared.speakerNotStated')}</span>
          )}
          <button
            type="button"
            class="opens"
            onClick={() => onOpen({ kind: 'utterance', id: utterance })}
          >
            <q lang={language}>{parts.join(' … ')}</q>
          </button>
        </th>
      </tr>
      <tr>
        {cells.map((cell) => (
          <Cell key={cell.source.id} {...cell} />
        ))}
      </tr>
    </tbody>
  );
}

function Cell({ source, versions }: MatrixLine['cells'][number]) {
  const words = useWords();
  const tag = sourceTag(source);
  return (
    <td data-source={source.id}>
      <span class="matrix-source" title={tag} aria-hidden="true">
        {tag}
      </span>
      {versions.length === 0 && <span class="silent">{words.say('popup.silentCell')}</span>}
      {versions.map((version) => (
        <ReaderLink
          key={version.quotation.id}
          passage={version.quotation.passage}
          class="matrix-cell"
          label={words.say('overview.cell', {
            source: tag,
            version: words.say(`overview.class.${version.class}`),
          })}
        >
          <VersionMark class={version.class} />
        </ReaderLink>
      ))}
    </td>
  );
}
