import type { CellBrief, StatementBrief } from '../../core/model/brief';
import { detailHeading } from '../../words/facts';
import { usePackLanguage, useWords } from '../../words/view';
import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName, sourceTag } from '../parts/source-name';
import { ComparisonMark } from './comparison';
import { detailsSummary } from './details-summary';

/** Detail by detail, what each source says, side by side; stacked where the page is narrow. */
export function DetailsSection({ statements }: { statements: readonly StatementBrief[] }) {
  const words = useWords();
  const sources = statements[0]?.cells.map(({ source }) => source) ?? [];
  return (
    <section>
      <h2 id="details">{words.say('popup.sourcesSay')}</h2>
      <p class="muted">{detailsSummary(words, statements)}</p>
      <table class="details">
        <thead>
          <tr>
            <th scope="col">{words.say('popup.detail')}</th>
            {sources.map((source) => (
              <th key={source.id} scope="col">
                <ShortSourceName source={source} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <Row key={statement.id} statement={statement} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ statement }: { statement: StatementBrief }) {
  const words = useWords();
  const language = usePackLanguage();
  const { id, comparison, reason, overTime, origins, cells } = statement;
  return (
    <tr data-statement={id} data-comparison={comparison}>
      <th scope="row">
        <span class="label">{detailHeading(words, statement, language)}</span>{' '}
        <ComparisonMark comparison={comparison} overTime={overTime} />
        {comparison !== 'single' && (
          <span class="reason">
            <span lang={language}>{reason}</span>{' '}
            <span class="origins">{words.say('popup.origins', { n: origins })}.</span>
          </span>
        )}
      </th>
      {cells.map((cell) => (
        <Cell key={cell.source.id} cell={cell} />
      ))}
    </tr>
  );
}

function Cell({ cell: { source, values } }: { cell: CellBrief }) {
  const words = useWords();
  const language = usePackLanguage();
  return (
    <td data-source={source.id}>
      <span class="cell-source" title={sourceTag(source)}>
        {sourceTag(source)}
      </span>
      {values.length > 0 ? (
        <ul>
          {values.map(({ passage, origin }) => (
            <li key={passage.start}>
              <ReaderLink passage={passage} lang={language}>
                {passage.exact}
              </ReaderLink>
              {origin && (
                <span class="origin"> {words.say('popup.valueOrigin', { name: origin })}</span>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <span class="silent">{words.say('popup.silentCell')}</span>
      )}
    </td>
  );
}
