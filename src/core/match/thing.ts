import { lateRegExp } from '../text/late-regexp';
import { wordSet } from '../text/word-set';
import { isOpener, isTitle } from './context-words';
import { isAllCapitals, isCapitalized, wordAfter, wordBefore } from './words-around';

/** Before a place's name they make another place of it, or a bank. */
const PREFIXES = wordSet(
  'new lake little fort port mount upper lower nueva nouvelle credit crédit',
);
/** "Sächsische Schweiz": a landscape of that name, which Germans call by where it is. */
const LANDSCAPE = /^(?:Sächsisch|Fränkisch|Holsteinisch|Märkisch|Böhmisch|Mecklenburgisch)e[nrs]?$/;
/** Behind what is a country or a capital, too: "Ukraine, Georgia, and Moldova", "Moscow, Washington agree". */
const ALONE = `(?=[.;)]|,(?!\\s+(?:\\p{Lu}|(?:and|or|und|et|y|e)\\s))|\\s*$)`;
/** American towns are told by their states, and by the letters that the post has for them. */
const STATES =
  'Ala(?:bama|\\.)|Alaska|Ariz(?:ona|\\.)|Ark(?:ansas|\\.)|Calif(?:ornia|\\.)|Colo(?:rado|\\.)|' +
  'Conn(?:ecticut|\\.)|Delaware|Fla\\.|Florida|Ga\\.|Hawaii|Idaho|Ill(?:inois|\\.)|Ind(?:iana|\\.)|Iowa|Kansas|' +
  'Kentucky|Ky\\.|Louisiana|La\\.|Maine|Maryland|Md\\.|Mass(?:achusetts|\\.)|Mich(?:igan|\\.)|Minn(?:esota|\\.)|' +
  'Miss(?:issippi|\\.)|Missouri|Mo\\.|Montana|Neb(?:raska|\\.)|Nev(?:ada|\\.)|N\\.[HJMYCD]\\.|New (?:Hampshire|Jersey|Mexico)|' +
  'North (?:Carolina|Dakota)|Ohio|Okla(?:homa|\\.)|Ore(?:gon|\\.)|Pa\\.|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|' +
  'Tenn(?:essee|\\.)|Tex(?:as|\\.)|Utah|Vermont|Vt\\.|Va\\.|Wash\\.|West Virginia|Wis(?:consin|\\.)|Wyo(?:ming|\\.)';
/** A city and a given name, too: a list goes on behind it, or somebody is named so. */
const NO_LIST = `(?!,?\\s+(?:\\p{Lu}|&|(?:and|or|und|oder|et|ou|y|e|en|i|oraz)\\s))`;
const STATES_ALONE = `(?:Georgia|Washington)${ALONE}|(?:New York|Virginia)${NO_LIST}`;
/** As the post has them; not OK, which is an answer. */
const LETTERS =
  '(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:\\s+\\d{5}|(?=\\s*(?:[.;:()]|,\\s+US|$)))';
const OTHER_PLACES = lateRegExp(
  '^(?:,?\\s+(?:Mules?|County|Township|High School|Road|Street|Avenue|Lane|Drive|Boulevard|' +
    `${STATES}|${STATES_ALONE})|,\\s+${LETTERS}|` +
    `\\s+in\\s+(?:upstate|central|northern|southern|western|eastern)\\s+(?:${STATES}|New York))(?!\\p{L})`,
  'u',
);
const IN_STATE = lateRegExp(`^\\s+in\\s+(?:${STATES}|New York)(?!\\p{L})`, 'u');
/** Of a government one says that it is with somebody in a state; of a town, that somebody is near it there. */
const WHERE = wordSet('in near around at outside');
const TOWN = /^(?:city|town|village)$/i;
/** What has the name of a country or a city, in quotation marks: "крейсер «Москва»". */
const THING =
  /(?:(?:^|\s|war|flag|steam)ship|cruiser|ferry|yacht|liner|hotel|hôtel|stadium|schiff|kreuzer|fähre|krążownik|крейсер|корабль|теплоход|отел[ьея]|гостиниц[аеуы]|стадион[еа]?|телеканал[еа]?)\s+["“„«»‹‘‚]$/iu;
const ARTICLES = wordSet('a an ein eine einem einen un une uno una um uma een o');

/**
 * True where the words before a place's name make it another's, there alone: "Lake Geneva", "New Russia", "Hotel
 * „Russia“".
 */
export function isPartOfPlace(text: string, start: number): boolean {
  const word = wordBefore(text, start)?.text ?? '';
  if (isCapitalized(word) && (PREFIXES.has(word.toLowerCase()) || LANDSCAPE.test(word)))
    return true;
  return THING.test(text.slice(Math.max(0, start - 16), start));
}

/** True where what follows a place's name makes it another place, from there on: "Moscow, Idaho". */
export function isAnotherPlace(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + 40);
  return OTHER_PLACES().test(rest) || (IN_STATE().test(rest) && isWhere(text, start));
}

function isWhere(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (before?.text !== 'of') return WHERE.has(before?.text.toLowerCase() ?? '');
  return TOWN.test(wordBefore(text, before.start)?.text ?? '');
}

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
