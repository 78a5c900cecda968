/** A guess at a text's language by its commonest words: enough to tell a page that is not the pack's. */

const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to in that is was he for it with as his on be at by had not are but from they she which you were her would there been has have said who will more when so no',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich habe',
  fr: 'le la les de des du et un une est que qui dans pour pas sur au avec ce il elle par plus ne se sont mais ou nous vous leur cette été ont son sa ses je était aux',
  it: 'il lo gli di che è e la un una per non in con sono del della dei delle ha si al alla da come ma anche le nel nella più questo io mi ho era',
  es: 'el la los las de que y en un una es por con no para su se del al lo como más pero sus le ya o este ha sí porque esta entre cuando muy sin sobre también me hasta yo',
  pt: 'o a os as de que e do da em um uma é com não para por se na no dos das mais como mas ao ele ela foi à seu sua ou ser quando muito há nos já está eu também só pelo',
  nl: 'de het een van en in is dat op te zijn met voor niet die aan er om ook als dan maar bij hij zij ik werd door heeft naar uit nog wel geen worden deze over',
  pl: 'i w na z nie się do to że jest o jak za po co od ale tak czy przez dla są był była ich jego który przed tego tym oraz ja',
  ro: 'și în de la a cu pe nu o un este că din ce mai pentru care se sunt am au fost dar lui ei să prin sau',
};
const TABLES = Object.entries(FUNCTION_WORDS).map(
  ([language, words]): [string, ReadonlySet<string>] => [language, new Set(words.split(' '))],
);
/** So much of a page tells its language, in code units. */
const SAMPLE = 20_000;
/** So many words of another language, and so many times those of its own, before it is taken for it. */
const ENOUGH = 6;
const CLEARLY = 1.6;

/** False where a text is clearly in another language than the one given (BCP 47). */
export function mayBeIn(language: string, text: string): boolean {
  const own = language.split('-')[0] ?? language;
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const ownIsLatin = own in FUNCTION_WORDS;
  if (ownIsLatin && letters > 0 && latin * 2 < letters) return false;
  if (!ownIsLatin) return true;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map(
    TABLES.map(([name, table]) => [name, words.filter((word) => table.has(word)).length]),
  );
  const mine = counts.get(own) ?? 0;
  return ![...counts].some(
    ([name, count]) => name !== own && count >= ENOUGH && count > mine * CLEARLY,
  );
}
