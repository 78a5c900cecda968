import type { Pack, Passage } from '../model/pack';

type Report = (path: readonly PropertyKey[], message: string) => void;

/**
 * Reports where a pack's utterances and statements contradict what they are made of: a source called
 * silent that speaks, or not called silent though it does not; an id that is not subject.property; a
 * value that is not the words of its passage; `single` of two sources, or anything else of one.
 */
export function checkCollation(pack: Pack, report: Report): void {
  const passages = new Map(pack.quotations.map(({ id, passage }) => [id, passage]));
  const silence = (path: string, i: number, silent: string[], speaking: readonly Passage[]) => {
    const expected = pack.sources
      .map(({ id }) => id)
      .filter((id) => !speaking.some(({ source }) => source === id));
    if (expected.join(' ') !== silent.join(' ')) {
      report([path, i, 'silent'], `the sources that do not have it are [${expected.join(', ')}]`);
    }
  };
  for (const [i, { quotations, silent }] of pack.utterances.entries()) {
    const speaking = quotations.flatMap((id) => passages.get(id) ?? []);
    if (speaking.length === quotations.length) silence('utterances', i, silent, speaking);
  }
  for (const [i, statement] of pack.statements.entries()) {
    const { id, subject, property, comparison, values, silent } = statement;
    const speaking = values.map(({ passage }) => passage);
    if (id !== `${subject}.${property}`) {
      report(['statements', i, 'id'], `is not "${subject}.${property}"`);
    }
    for (const [j, { value, passage }] of values.entries()) {
      if (value !== passage.exact) {
        report(['statements', i, 'values', j, 'value'], 'is not the words of its passage');
      }
    }
    const single = new Set(speaking.map(({ source }) => source)).size === 1;
    if (single !== (comparison === 'single')) {
      report(
        ['statements', i, 'comparison'],
        `is "${comparison}" of ${single ? 'one' : 'several'}`,
      );
    }
    silence('statements', i, silent, speaking);
  }
}
