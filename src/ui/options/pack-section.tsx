import { dateInWords } from '../../core/model/dates';
import type { Pack } from '../../core/model/pack';
import { count } from '../parts/count';
import { SourceFacts } from '../parts/source-facts';
import { TYPE_WORDS, TYPES_IN_ORDER } from '../parts/type-words';
import { Section } from './section';

/** What the pack holds, and which sources it was compiled from. */
export function PackSection({ pack }: { pack: Pack | null }) {
  return (
    <Section id="pack" title="The pack">
      {pack ? <PackFacts pack={pack} /> : <p class="muted">Reading the pack…</p>}
    </Section>
  );
}

function PackFacts({ pack }: { pack: Pack }) {
  const counts = TYPES_IN_ORDER.map((type) => {
    const { one, many } = TYPE_WORDS[type];
    const number = pack.entities.filter((entity) => entity.type === type).length;
    return count(number, one.toLowerCase(), many.toLowerCase());
  });
  return (
    <>
      <p class="pack-title">{pack.title}</p>
      <p>
        {[...counts, count(pack.quotations.length, 'quotation')].join(', ')}. Compiled{' '}
        {dateInWords(pack.created)}.
      </p>
      <p class="muted">
        Everything shown comes from {count(pack.sources.length, 'source')}, kept inside the
        extension as they were then. Sources may have been corrected since.
      </p>
      <ol class="sources">
        {pack.sources.map((source) => (
          <li key={source.id}>
            <SourceFacts source={source} />
          </li>
        ))}
      </ol>
    </>
  );
}
