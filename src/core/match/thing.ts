import { lateRegExp } from '../text/late-regexp';
import { wordSet } from '../text/word-set';
import { isOpener, isTitle } from './context-words';
import { isAllCapitals, isCapitalized, wordAfter, wordBefore } from './words-around';

/** Before a place's name they make another place of it. */
const PLACE_PREFIXES = wordSet('new lake little fort port mount upper lower nueva nouvelle');
/** These are a country and a capital too: "Ukraine, Georgia and Moldova", "Moscow, Washington agree". */
const ALONE = '(?=[.;)]|,(?!\\s+\\p{Lu})|\\s*$)';
/** After a place's name: American towns are told by their state; the rest is a drink. */
const OTHER_PLACES = lateRegExp(
  '^,?(?:\\s+in(?:\\s+(?:upstate|central|northern|southern|western|eastern))?)?\\s+(?:Mules?|County|Township|High School|Road|Street|Avenue|Lane|Drive|Boulevard|Ala(?:bama|\\.)|Alaska|Ariz(?:ona|\\.)|Ark(?:ansas|\\.)|Calif(?:ornia|\\.)|Colo(?:rado|\\.)|' +
    'Conn(?:ecticut|\\.)|Delaware|Fla\\.|Florida|Ga\\.|Georgia' +
    ALONE +
    '|Hawaii|Idaho|Ill(?:inois|\\.)|Ind(?:iana|\\.)|Iowa|Kansas|' +
    'Kentucky|Ky\\.|Louisiana|La\\.|Maine|Maryland|Md\\.|Mass(?:achusetts|\\.)|Mich(?:igan|\\.)|Minn(?:esota|\\.)|' +
    'Miss(?:issippi|\\.)|Missouri|Mo\\.|Montana|Neb(?:raska|\\.)|Nev(?:ada|\\.)|N\\.[HJMYCD]\\.|New (?:Hampshire|Jersey|Mexico|York)|' +
    'North (?:Carolina|Dakota)|Ohio|Okla(?:homa|\\.)|Ore(?:gon|\\.)|Pa\\.|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|' +
    'Tenn(?:essee|\\.)|Tex(?:as|\\.)|Utah|Vermont|Vt\\.|Va\\.|Virginia|Wash(?:ington' +
    ALONE +
    '|\\.)|West Virginia|Wis(?:consin|\\.)|Wyo(?:ming|\\.))(?!\\p{L})',
  'u',
);
const ARTICLES = wordSet('a an ein eine einem einen un une uno una um uma een o');

/** True where the word before a place's name makes it another's, there alone: "Lake Geneva", "New Russia". */
export function isPartOfPlace(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return (
    before !== null && isCapitalized(before.text) && PLACE_PREFIXES.has(before.text.toLowerCase())
  );
}

/** True where what follows a place's name makes it another place, from there on: "Moscow, Idaho". */
export const isAnotherPlace = (text: string, end: number): boolean =>
  OTHER_PLACES().test(text.slice(end, end + 40));

/** What a country's mission may be at or to, besides the one that a pack tells of. */
const OTHER_MISSION =
  /^\s+(?:(?:based\s+)?in\s+(?:New\s+York|Vienna|Nairobi|Brussels|Strasbourg)|to\s+(?:NATO|Nato|Mars|the\s+(?:EU|European\s+Union|OSCE|ISS|Moon|International\s+Space|Council\s+of\s+Europe)))\b/;

/** True for a mission that is somewhere else: "Russia's mission to the UN in New York". */
export const isElsewhere = (text: string, start: number, end: number): boolean =>
  /mission$/i.test(text.slice(start, end).split(/\s+(?:to|at|in)\s/)[0] ?? '') &&
  OTHER_MISSION.test(text.slice(end, end + 40));

const GERMAN_THE = /^(?:der|die)$/i;

/** True for "Ukraine war" where German says that it was: "in der Ukraine war", "die ganze Ukraine war". */
export function wasGerman(text: string, start: number, end: number): boolean {
  if (!text.slice(start, end).endsWith(' war')) return false;
  const before = wordBefore(text, start);
  const second = before && wordBefore(text, before.start);
  return [before, second].some((word) => GERMAN_THE.test(word?.text ?? ''));
}

/**
 * False where the words beside an ordinary word show that it is none: "a legal Guardian", "the Guardian
 * Group".
 */
export function standsAsName(text: string, start: number, end: number): boolean {
  const [before, after] = [wordBefore(text, start), wordAfter(text, end)];
  if (after && isCapitalized(after.text) && !isOpener(after.text)) return false;
  if (!before || before.dotted) return true;
  if (isCapitalized(before.text)) return isOpener(before.text) || isTitle(before.text);
  return isOpener(before.text) && !ARTICLES.has(before.text);
}

/**
 * True where the words beside a place's name that is an ordinary word too make it something else:
 * "Ginevra Rossi", "un Suisse", "HC Davos".
 */
export function isNoPlace(text: string, start: number, end: number): boolean {
  const [before, after] = [wordBefore(text, start), wordAfter(text, end)];
  if (before && ARTICLES.has(before.text.toLowerCase())) return true;
  if (before && isAllCapitals(before.text) && !isAllCapitals(text.slice(start, end))) return true;
  const led = before !== null && isOpener(before.text);
  return after !== null && isCapitalized(after.text) && !isOpener(after.text) && !led;
}
