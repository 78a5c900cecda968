import type { CellBrief, StatementBrief } from '../../core/model/brief';
import { count } from '../parts/count';
import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName, sourceTag } from '../parts/source-name';
import { ComparisonMark } from './comparison';
import { detailsSummary } from './details-summary';

/** Detail by detail, what each source says, side by side; stacked where the page is narrow. */
export function DetailsSection({ statements }: { statements: readonly StatementBrief[] }) {
  const sources = statements[0]?.cells.map(({ source }) => source) ?? [];
  return (
    <section>
      <h2 id="details">What the sources say</h2>
      <p class="muted">{detailsSummary(statements)}</p>
      <table class="details">
        <thead>
          <tr>
            <th scope="col">Detail</th>
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
  const { id, label, comparison, reason, overTime, origins, cells } = statement;
  return (
    <tr data-statement={id} data-comparison={comparison}>
      <th scope="row">
        <span class="label">{label}</span>{' '}
        <ComparisonMark comparison={comparison} overTime={overTime} />
        {comparison !== 'single' && (
          <span class="reason">
            {reason} <span class="origins">{count(origins, 'origin')}.</span>
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
  return (
    <td data-source={source.id}>
      <span class="cell-source" title={sourceTag(source)}>
        {sourceTag(source)}
      </span>
      {values.length > 0 ? (
        <ul>
          {values.map(({ passage, origin }) => (
            <li key={passage.start}>
              <ReaderLink passage={passage}>{passage.exact}</ReaderLink>
              {origin && <span class="origin"> origin: {origin}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <span class="silent">silent</span>
      )}
    </td>
  );
}
