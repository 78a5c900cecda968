import { isHyphen } from '../text/chars';
import { lateRegExp } from '../text/late-regexp';
import { isOpener, isTitle } from './context-words';
import { nameEnd } from './spelling';
import {
  isAllCapitals,
  isCapitalized,
  isInitial,
  type Neighbour,
  opensSentence,
  wordAfter,
  wordBefore,
} from './words-around';

/** Whose family name it is, by the words beside it, and the whole of the name (UTF-16 code units). */
export interface Owner {
  whose: 'this-person' | 'bare' | 'another-person';
  /** Why the capital of what is taken for another's given name may say nothing; null where it says that. */
  unsure: Unsure | null;
  start: number;
  end: number;
}

/**
 * It begins a sentence: "Maybe Putin"; or the name begins a line; or it stands where each word has a capital:
 * "Biden Warns Putin".
 */
export type Unsure = 'opening' | 'headline';

/** What is known of a family name before the words beside it are read. */
export interface Bearer {
  /** The person's own. */
  givenNames: readonly string[];
  /** Tells that a capitalised word is the name of something else ("Ukraine Putin"). */
  isOtherName(word: string): boolean;
  /** A noun may stand before it: "Der Rücktritt Bondarews", "Письмо Бондарева". */
  caseForm: boolean;
  /** The name alone says whom it means. */
  known: boolean;
}

/** Reads the words beside a family name at `start`..`end`. */
export function ownerOf(text: string, start: number, end: number, bearer: Bearer): Owner {
  if (isDoubleName(text, start, bearer) || isRelative(text, start, end, bearer))
    return { whose: 'another-person', unsure: null, start, end };
  const owner = before(text, start, end, bearer);
  return owner.whose === 'bare' && owner.start === start ? after(text, start, end, bearer) : owner;
}

function before(text: string, start: number, end: number, bearer: Bearer): Owner {
  const { givenNames, isOtherName, caseForm, known } = bearer;
  const bare: Owner = { whose: 'bare', unsure: null, start, end };
  const first = wordBefore(text, start);
  if (!first || !isCapitalized(first.text)) return bare;
  if (isGiven(first, givenNames) && !first.dotted)
    return { ...bare, whose: 'this-person', start: first.start };

  const second = wordBefore(text, first.start);
  // French "M." is a title, not an initial.
  const initial = isInitial(first) && !isTitle(first.text) && !isYes(text, first);
  if (second && isGiven(second, givenNames) && (initial || !first.dotted)) {
    // A patronymic or a middle initial between the given and the family name; else somebody else's family name.
    const isOwn =
      initial ||
      first.text.length === 1 ||
      isPatronymic(first.text) ||
      !(known || IS_CYRILLIC.test(first.text));
    return isOwn ? { ...bare, whose: 'this-person', start: second.start } : bare;
  }
  if (initial) {
    if (second && isInitial(second) && isInitialOf(second, givenNames))
      return { ...bare, start: second.start };
    if (isInitialOf(first, givenNames)) return { ...bare, start: first.start };
    return { ...bare, whose: 'another-person', start: first.start };
  }
  const plain =
    first.dotted ||
    first.text.length === 1 ||
    isTitle(first.text) ||
    isOpener(first.text) ||
    isOtherName(first.text) ||
    (second !== null && isInPlace(first, second, caseForm)) ||
    (caseForm && followsNoun(text, first, second, end, known)) ||
    (second !== null && isGermanNoun(first, second)) ||
    (isAllCapitals(first.text) && !isAllCapitals(text.slice(start, end)));
  if (plain) return bare;
  const unsure = unsureOf(text, first, second, start, known);
  return { whose: 'another-person', unsure, start: first.start, end };
}

function unsureOf(
  text: string,
  first: Neighbour,
  second: Neighbour | null,
  start: number,
  known: boolean,
): Unsure | null {
  // A line of its own, or the source of the page is broken there.
  if (text.slice(first.end, start).includes('\n')) return 'opening';
  if (isHeadline(text, first.start, known)) return 'headline';
  // "In Anchorage Putin met": a place, or a given name.
  const led = second !== null && LOCATIVE.test(second.text) ? second : first;
  return opensSentence(text, led.start) ? 'opening' : null;
}

/** Words with a small letter that a headline in capitals has all the same; and how far is looked. */
const LETTERS_IN_SMALL = 3;
const LOOK = 160;
/** Words that make a headline, the name's own among them. */
const HEADLINE = 5;
/** The same in a line of nothing but capitals, of a name that alone says whom it means. */
const CAPITALS = 4;

/** True in a line whose words all begin with a capital, but for the short ones. */
function isHeadline(text: string, at: number, known: boolean): boolean {
  const before =
    text
      .slice(Math.max(0, at - LOOK), at)
      .split('\n')
      .at(-1) ?? '';
  const line = before + (text.slice(at, at + LOOK).split('\n', 1)[0] ?? '');
  const words = line.split(/\s+/).filter((word) => word.length > LETTERS_IN_SMALL);
  const least = known && isAllCapitals(line) && !line.includes(',') ? CAPITALS : HEADLINE;
  return words.length >= least && words.every((word) => !/^[a-zа-яёіїєґà-ÿ]/.test(word));
}

/** "Ist das wahr? Ja. Putin lügt": no initial. */
const isYes = (text: string, word: Neighbour): boolean =>
  /^(?:[JY]a|Je)$/.test(word.text) && opensSentence(text, word.start);

const LOCATIVE = /^(?:in|en|em|à|w|we)$/i;
const LOCATIVE_CYRILLIC = /^(?:в|во|на|у)$/i;
const IN_LOCATIVE = /^[А-ЯЁІЇЄҐ][а-яёіїєґ]*[еиії]$/;

/** "В Пекине Путин": a place in its case, before a name that is not in that. */
const isInPlace = (place: Neighbour, before: Neighbour, caseForm: boolean): boolean =>
  !caseForm &&
  !before.dotted &&
  LOCATIVE_CYRILLIC.test(before.text) &&
  IN_LOCATIVE.test(place.text);

const IS_CYRILLIC = /[а-яіїєґ]/i;
/** In any case, in Cyrillic and in Greek; and as Latin scripts have it: "Wladimirowitsch". */
const PATRONYMIC = lateRegExp(
  String.raw`(?:[вь]ич|ыч)[а-яёіїє]{0,3}$|[вч]н(?:а|ы|е|і|у|ою?й?)$|βιτς$|(?:[vwy]i(?:ch|č|tsch|tch|cz|tsj|tj|ci?)|[oe]vn)\p{L}{0,3}$`,
  'u',
);
/** In the case of who is named, and in Cyrillic, where no family name of note ends so. */
const NAMED = /[а-яёіїєґ](?:ич|вна|чна)$/;

/** True for a word that says whose son or daughter somebody is. */
const isPatronymic = (word: string): boolean => PATRONYMIC().test(word.toLowerCase());

/** "Das System Putin", "der Autokrat Putin": German writes every noun with a capital. */
const isGermanNoun = (noun: Neighbour, article: Neighbour): boolean =>
  !article.dotted && GERMAN_ARTICLE.test(article.text) && !LATIN_FEMININE().test(noun.text);

const GERMAN_ARTICLE = /^(?:der|das|dem|des|die|im|vom|zum|beim)$/i;

const WOMAN = /^(?:mrs|ms|miss|mme|madame|frau|signora|señora|senhora|pani|doamna|mevrouw)$/i;
const GENERATION = /^(?:junior|senior|jr|sr|minor)$/i;

/** "Mrs Bondarev", where no given name of his is a woman's; "Kasparov junior". */
function isRelative(text: string, start: number, end: number, { givenNames }: Bearer): boolean {
  const woman = WOMAN.test(wordBefore(text, start)?.text ?? '');
  // The others are spellings and cases of the first.
  if (woman && !/[aая]$/u.test(givenNames[0] ?? '')) return true;
  return GENERATION.test(wordAfter(text, end)?.text ?? '');
}

/** The name before a hyphen. */
const FIRST_OF_TWO = lateRegExp(String.raw`(\p{Lu}[\p{L}\p{M}]+)[-‐‑]$`, 'u');

const FEMININE = /(?:[oei][vw]|in)a$|ая$|(?:[ое]в|ин)а$/;

/** "Anna Petrova-Lavrov"; but "the Trump-Putin summit" and "Anti-Putin". */
function isDoubleName(text: string, start: number, { known }: Bearer): boolean {
  if (!isHyphen(text.charCodeAt(start - 1))) return false;
  const joined = FIRST_OF_TWO().exec(text.slice(Math.max(0, start - 40), start));
  if (!joined?.[1] || (known && !FEMININE.test(joined[1]))) return false;
  const given = wordBefore(text, start - joined[1].length - 1);
  return (
    given !== null &&
    isCapitalized(given.text) &&
    !given.dotted &&
    !isOpener(given.text) &&
    !isTitle(given.text)
  );
}

/** In Latin letters a woman's name ends in what may be a case: "Lyudmila Putina". */
const LATIN_FEMININE = lateRegExp(String.raw`^\p{Script=Latin}+a$`, 'u');

/** The same in Cyrillic: "Татьяна Бондарева"; but "Отставка Бондарева". */
const CYRILLIC_FEMININE = /^[А-ЯЁІЇЄҐ][а-яёіїєґ]*[ая]$/;
const CYRILLIC_NOUN =
  /^(?:отставка|слова|жена|карьера|судьба|семья|позиция|цитата|критика|работа|история|статья|книга|версия|фамилия|фотография|страница|заявка|реакция|оценка|встреча|поездка|команда|політика|политика|служба|дача|охрана|партия|администрация|війна|война|відставка|заява|позиція|дружина|доля|робота|родина|стаття|версія|реакція|оцінка|адміністрація|партія|армия|армія|риторика|логика|логіка|угроза|погроза|поддержка|підтримка|вина|победа|перемога|атака|агрессия|агресія)$/i;

/**
 * A capitalised noun with the name in a case: after a German article, or at a sentence's beginning. What
 * is in the name's own case, or has its name before another noun, is a given name all the same: "Юрию
 * Бондареву", "Manuel Neuers Comeback".
 * @param end of the name.
 * @param known the name alone says whom it means, so that any word may stand before it where a sentence
 * begins: "Scheitert Putins Plan?", "Кому Путину верить?"
 */
function followsNoun(
  text: string,
  noun: Neighbour,
  before: Neighbour | null,
  end: number,
  known: boolean,
): boolean {
  if (before && GERMAN_ARTICLE.test(before.text)) return true;
  const rest = text.slice(noun.start, end + LOOK);
  const opens = opensSentence(text, noun.start);
  if (IN_INSTRUMENTAL.test(rest) || (!(known && opens) && GIVEN_IN_CASE.test(rest))) return false;
  return (
    (before !== null && !before.dotted && isOpener(before.text)) ||
    (opens &&
      !LATIN_FEMININE().test(noun.text) &&
      (!CYRILLIC_FEMININE.test(noun.text) || CYRILLIC_NOUN.test(noun.text)))
  );
}

/** By the endings of both, and in German by a noun that the two go before: "Juri Bondarews letzter Roman". */
const GIVEN_IN_CASE =
  /^(?:\S+[еи]\s+\S+[вн]е(?![а-яёіїє])|(?:\S+[аеи]ю|Ивану|Івану|Олегу|Виктору|Антону|Максиму|Роману|Александру|Владимиру|Петру|Павлу|Богдану|Михаилу)\s+\S+у(?![а-яёіїє])|\S+[^\st]\s+[A-Z]\S+s\s+(?:(?!über|unter|hinter)[a-zäöü]+e[rs]\s+|\d+\.\s+)?[A-ZÄÖÜ])/;

/** "Олегом Навальным": few nouns come so before a name. */
const IN_INSTRUMENTAL = /^\S+[оеєё]м\s+\S+[иіы]м(?![а-яёіїє])/;

/**
 * "Bondarev, Boris", "Bondarev Boris", "Lavrov, S."; and another person's, where a patronymic or more initials
 * follow: "Путин Игорь Александрович".
 */
function after(text: string, start: number, end: number, { givenNames, caseForm }: Bearer): Owner {
  const comma = text[end] === ',';
  const next = wordAfter(text, comma ? end + 1 : end);
  const bare: Owner = { whose: 'bare', unsure: null, start, end };
  if (!next || !isCapitalized(next.text)) return bare;
  const last = wordAfter(text, isInitial(next) ? next.end + 1 : next.end);
  const patronymic =
    last !== null && !next.dotted && isCapitalized(last.text) && isPatronymic(last.text);
  const goesOn = last !== null && isCapitalized(last.text) && !patronymic && !isInitial(last);
  if (isGiven(next, givenNames)) {
    // "Bondarev, Boris Nemtsov and others"; "с Путиным Владимир Зеленский".
    if (goesOn && (comma || caseForm)) return bare;
    return { ...bare, whose: 'this-person', end: patronymic ? last.end : next.end };
  }
  // Not "с Путиным Роман Абрамович", nor "Встретились Путин, Роман Абрамович и другие".
  if (patronymic && NAMED.test(last.text) && (comma ? opensEntry(text, start) : !caseForm))
    return { ...bare, whose: 'another-person', end: last.end };
  if (!isInitial(next) || goesOn) return bare;
  if (isInitialOf(next, givenNames)) return comma ? { ...bare, end: next.end + 1 } : bare;
  if (!last || !isInitial(last) || caseForm) return bare;
  // Not "Putin, J. D. Vance and others".
  const third = wordAfter(text, last.end + 1);
  return third && isCapitalized(third.text)
    ? bare
    : { ...bare, whose: 'another-person', end: last.end + 1 };
}

/** True where a line begins, or what a list has between two names stands before. */
const opensEntry = (text: string, start: number): boolean =>
  /(?:^|[\n;:|•·–—])\s*$/.test(text.slice(Math.max(0, start - 4), start));

const isGiven = (word: Neighbour, givenNames: readonly string[]): boolean =>
  givenNames.some((given) => nameEnd(word.text, 0, given, false) === word.text.length);

const isInitialOf = (word: Neighbour, givenNames: readonly string[]): boolean =>
  givenNames.some((given) => given.startsWith(word.text));
