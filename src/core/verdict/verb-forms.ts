/** Whether two stretches of words differ only in the time that their verbs speak of. */

const AUXILIARIES = new Set(
  'am is are was were be been being have has had having do does did will would shall going'.split(
    ' ',
  ),
);
/** Base form and the forms that no rule makes. */
const IRREGULAR =
  'go goes went gone;see saw seen;become became;drive drove driven;take took taken;say said;tell told;' +
  'keep kept;think thought;lose lost;build built;begin began begun;come came;give gave given;know knew ' +
  'known;make made;feel felt;leave left;quit quitted;write wrote written;speak spoke spoken;mean meant;' +
  'find found;get got gotten;bring brought;send sent;stand stood;fall fell fallen;rise rose risen;wake ' +
  'woke woken;run ran;hold held;live lived;serve served;put;shut;cut;let;want wants wanted;work worked;' +
  'can could;may might;pay paid;meet met;lead led;understand understood;choose chose chosen;break broke ' +
  'broken;fight fought;win won;sit sat;hear heard;show showed shown;grow grew grown;draw drew drawn;' +
  'throw threw thrown;eat ate eaten;lie lay lain;die died dying;try tried tries;carry carried carries';
const BASES = new Map(
  IRREGULAR.split(';').flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form): [string, string] => [form, forms[0] as string]);
  }),
);

/** The form that all times of a verb share, as far as endings tell. */
function base(word: string): string {
  for (const form of [
    word,
    word.replace(/e?s$/, ''),
    word.replace(/s$/, ''),
    word.replace(/ing$/, ''),
  ]) {
    const known = BASES.get(form) ?? BASES.get(`${form}e`);
    if (known !== undefined) return known;
  }
  const bare = word.replace(/(?:ied|ies)$/, 'y').replace(/(?<=\w{2})(?:ing|ed|es|s|d)$/, '');
  return bare.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '');
}

/** True for folded words such as "has become" and "became", "is" and "was", "went" and "go". */
export function differInTense(from: readonly string[], to: readonly string[]): boolean {
  if (from.length === 0 && to.length === 0) return false;
  const own = (words: readonly string[]) => words.filter((word) => !AUXILIARIES.has(word));
  const [a, b] = [own(from), own(to)];
  if (
    a.length !== b.length ||
    (a.length === from.length && b.length === to.length && a.length === 0)
  )
    return false;
  return a.every((word, i) => base(word) === base(b[i] as string) && isVerb(word, b[i] as string));
}

/** Two words of one base: "decision" and "decisions" are a noun, "want" and "wanted" a verb. */
const isVerb = (a: string, b: string): boolean =>
  a === b || BASES.has(a) || BASES.has(b) || /(?:ed|ing)$/.test(a) || /(?:ed|ing)$/.test(b);
