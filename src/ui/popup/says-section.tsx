import type { EntityBrief, SaysBrief } from '../../core/model/brief';
import { usePackLanguage, useWords } from '../../words/view';
import { ReaderLink } from '../parts/reader-link';
import { SourceName } from '../parts/source-name';
import { Fold } from './fold';

/** How many sentences of one source stand open; the rest fold away. */
const OPEN_SENTENCES = 3;

/** Source by source, the sentences that name the entity, and the sources that are silent. */
export function SaysSection({ brief, open }: { brief: EntityBrief; open: boolean }) {
  const words = useWords();
  const sources = [...new Set(brief.says.map(({ source }) => source.id))];
  const total = sources.length + brief.silent.length;
  return (
    <Fold id="sentences" title={words.say('popup.says.title')} n={brief.says.length} open={open}>
      <p class="muted">{words.say('popup.says.naming', { naming: sources.length, n: total })}</p>
      {sources.map((id) => (
        <SourceSays key={id} says={brief.says.filter(({ source }) => source.id === id)} />
      ))}
      {brief.silent.map((source) => (
        <div key={source.id} class="says" data-silent={source.id}>
          <h3>
            <SourceName source={source} />
          </h3>
          <p class="muted">{words.say('popup.says.silent')}</p>
        </div>
      ))}
    </Fold>
  );
}

function SourceSays({ says }: { says: readonly SaysBrief[] }) {
  const words = useWords();
  const source = says[0]?.source;
  const rest = says.slice(OPEN_SENTENCES);
  return (
    <div class="says" data-says={source?.id}>
      <h3>{source && <SourceName source={source} />}</h3>
      <Sentences says={says.slice(0, OPEN_SENTENCES)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.say('popup.moreSentences', { n: rest.length })}</summary>
          <Sentences says={rest} />
        </details>
      )}
    </div>
  );
}

function Sentences({ says }: { says: readonly SaysBrief[] }) {
  const language = usePackLanguage();
  return (
    <ul>
      {says.map(({ sentence, mark }) => (
        <li key={sentence.start}>
          <ReaderLink passage={sentence} class="sentence" lang={language}>
            {sentence.exact.slice(0, mark.start - sentence.start)}
            <b>{mark.exact}</b>
            {sentence.exact.slice(mark.end - sentence.start)}
          </ReaderLink>
        </li>
      ))}
    </ul>
  );
}
