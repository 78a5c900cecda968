import type { Agreement, DetailName } from '../model/brief';
import type { Pack, Statement } from '../model/pack';

/** On what the sources agree and differ about an entity; null where no statement is on it. */
export function agreementOn(pack: Pack, entity: string): Agreement | null {
  const statements = pack.statements.filter(({ subject }) => subject === entity);
  if (!statements.length) return null;
  const details = (wanted: Statement['comparison']): DetailName[] =>
    statements
      .filter(({ comparison }) => comparison === wanted)
      .map(({ property, label }) => ({ property, label: inSentence(pack, label) }));
  const speaking = statements.flatMap(({ values }) => values.map(({ passage }) => passage.source));
  return { agree: details('agree'), differ: details('differ'), sources: new Set(speaking).size };
}

/** A label as it stands inside a sentence: its first letter small, unless it begins with a name. */
function inSentence({ entities }: Pack, label: string): string {
  const named = entities.some(({ names }) => names.some(({ text }) => label.startsWith(text)));
  return named ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
