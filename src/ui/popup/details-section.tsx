import type { CellBrief, StatementBrief } from '../../core/model/brief';
import { detailHeading } from '../../words/facts';
import { usePackLanguage, useWords } from '../../words/view';
import { ReaderLink } from '../parts/reader-link';
import { ShortSourceName, sourceTag } from '../parts/source-name';
import { ComparisonMark } from './comparison';
import { detailsSummary } from './details-summary';
import { Fold } from './fold';

/** What a reader asks first, first. */
const IN_ORDER = ['differ', 'compatible', 'agree', 'single'] as const;

/** So many details stand open, whatever the sources make of them. */
const FEW_DETAILS = 4;

/** Detail by detail, what each source says, side by side; by how they compare, where they differ first. */
export function DetailsSection(props: { statements: readonly StatementBrief[]; open: boolean }) {
  const { statements, open } = props;
  const words = useWords();
  const groups = IN_ORDER.map((comparison) => ({
    comparison,
    some: statements.filter((one) => one.comparison === comparison),
  })).filter(({ some }) => some.length > 0);
  return (
    <Fold id="details" title={words.say('popup.sourcesSay')} n={statements.length} open={open}>
      <p class="muted">{detailsSummary(words, statements)}</p>
      {groups.map(({ comparison, some }, nth) => (
        <details
          key={comparison}
          class="compared"
          data-comparison={comparison}
          open={nth === 0 || statements.length <= FEW_DETAILS}
        >
          <summary>
            <h3>
              <ComparisonMark comparison={comparison} overTime={false} />{' '}
              <span class="muted">{words.number(some.length)}</span>
            </h3>
          </summary>
          <DetailsTable statements={some} label={words.say(`popup.comparison.${comparison}`)} />
        </details>
      ))}
    </Fold>
  );
}

function DetailsTable(props: { statements: readonly StatementBrief[]; label: string }) {
  const { statements, label } = props;
  const words = useWords();
  const sources = statements[0]?.cells.map(({ source }) => source) ?? [];
  return (
    <table class="details" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.say('popup.detail')}</th>
          {sources.map((source) => (
            <th key={source.id} scope="col">
              <span>
                <ShortSourceName source={source} />
              </span>
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
        {overTime && <ComparisonMark comparison={comparison} overTime={overTime} />}
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
