import { detailHeading } from '../../words/facts';
import { usePackLanguage, useWords } from '../../words/view';
import { readerHref } from '../parts/reader-link';
import { sourceTag } from '../parts/source-name';
import { ComparisonMark } from '../popup/comparison';
import { AllOn, KindLine, Silent } from './about-parts';
import type { DetailHere } from './passage-brief';

/**
 * A detail that a passage tells, and what the other sources say on it.
 * @param props.isNamed the panel leads to whose detail it is already.
 */
export function AboutDetail({ here, isNamed }: { here: DetailHere; isNamed: boolean }) {
  const words = useWords();
  const language = usePackLanguage();
  const { statement, subject, others } = here;
  const speaking = others.filter(({ values }) => values.length > 0);
  const silent = others.filter(({ values }) => values.length === 0);
  return (
    <section class="thing" data-statement={here.id} data-comparison={statement.comparison}>
      <KindLine kind="detail" />
      <h2>{detailHeading(words, statement, language)}</h2>
      <ComparisonMark comparison={statement.comparison} overTime={statement.overTime} />
      {statement.comparison !== 'single' && (
        <p class="muted" lang={language}>
          {statement.reason}
        </p>
      )}
      {!isNamed && <AllOn entity={subject} />}
      {speaking.length > 0 && <h3>{words.say('reader.elsewhere')}</h3>}
      <ul>
        {speaking.map(({ source, values }) => (
          <li key={source.id}>
            <span class="from-source" lang={language}>
              {sourceTag(source)}
            </span>
            <ul class="values">
              {values.map(({ passage }) => (
                <li key={passage.start}>
                  <a href={readerHref(passage)} lang={language}>
                    {passage.exact}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Silent sources={silent.map(({ source }) => source)} />
    </section>
  );
}
