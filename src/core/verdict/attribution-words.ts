/** How reports say whose words they quote. */
import { wordSet } from '../text/word-set';

/** Verbs that give words to their subject, in the forms that reports use. */
export const SAYING = wordSet(
  'say says said saying tell tells told telling write writes wrote written writing add adds added adding ' +
    'state states stated stating explain explains explained explaining note notes noted noting ' +
    'declare declares declared declaring announce announces announced announcing ' +
    'reply replies replied replying answer answers answered answering respond responds responded ' +
    'ask asks asked asking continue continues continued continuing conclude concludes concluded ' +
    'recall recalls recalled recalling remark remarks remarked remarking observe observes observed ' +
    'comment comments commented commenting claim claims claimed claiming admit admits admitted ' +
    'admitting acknowledge acknowledges acknowledged acknowledging confess confesses confessed ' +
    'confirm confirms confirmed confirming insist insists insisted insisting argue argues argued ' +
    'arguing warn warns warned warning stress stresses stressed stressing emphasise emphasised ' +
    'emphasize emphasized reveal reveals revealed revealing disclose disclosed mention mentions ' +
    'mentioned opine opined tweet tweets tweeted tweeting post posts posted posting publish published ' +
    'quip quipped lament laments lamented complain complains complained joke joked suggest suggests ' +
    'suggested exclaim exclaimed shout shouted whisper whispered call calls called calling describe ' +
    'describes described describing denounce denounces denounced denouncing decry decried brand brands ' +
    'branded label labelled labeled dub dubbed condemn condemned condemning rail railed railing believe ' +
    'believes thinks thought feel feels felt put puts read reads vow vowed promise promised report ' +
    'reports reported assert asserts asserted assure assured predict predicted maintain maintained ' +
    'praise praised praising criticise criticised criticize criticized dismiss dismissed dismissing ' +
    'go goes went pointed points accuse accused accusing hail hailed hailing speak speaking spoke speaks',
);

/** Of these, the ones that say something only in a set phrase: "went on", "put it", "pointed out". */
export const SAYING_WITH: ReadonlyMap<string, RegExp> = new Map([
  ...['go', 'goes', 'went'].map((verb): [string, RegExp] => [verb, /^\s+on\b/]),
  ...['put', 'puts'].map((verb): [string, RegExp] => [verb, /^\s+it\b/]),
  ...['pointed', 'points'].map((verb): [string, RegExp] => [verb, /^\s+out\b/]),
  ...['read', 'reads'].map((verb): [string, RegExp] => [verb, /^\s*[:,]?\s*$/]),
]);

/** Passive, these are said to their subject and not by it. */
export const SAID_TO = wordSet(
  'told asked answered warned assured accused called dubbed branded described denounced decried ' +
    'criticised criticized labelled labeled condemned hailed praised dismissed',
);
/** Before one of these, that it is passive: "was widely"; not "who is exiled, ". */
export const PASSIVE = /\b(?:was|were|is|are|been|being|be)\s+(?:[\p{L}-]+\s+)?$/iu;

/** Before the name of whose words they are. */
export const ACCORDING =
  /\b(?:according to|in the words of|as per|quoting|citing|quotes?|quoted|cited)(?!\s+by\b)\s+/gi;

/** Offices and callings by which somebody is called. */
export const ROLES =
  'diplomat|envoy|counsellor|counselor|official|minister|spokesman|spokeswoman|spokesperson|ambassador|' +
  'director|critic|activist|champion|grandmaster|politician|man|woman|president|leader|adviser|advisor|' +
  'colleague|lawyer|expert|analyst|professor|defector|veteran|41-year-old';

/** Behind one of these stands something else, or somebody. */
const PREPOSITIONS = 'of|for|to|by|from|with|at|in|on|over|about|against|between|behind|where';

const WORDS =
  'words?|letters?|statements?|posts?|e-?mails?|messages?|notes?|remarks?|tweets?|phrase|reply|answer|comments?|verdict|view|speech|resignation|' +
  'charges?|claims?|allegations?|accusations?|criticisms?|complaints?|warnings?|assertions?|admission|' +
  'confession|denunciation|description';

/** Somebody’s words, with what they are called; not "minister in a statement". */
const THEIR_WORDS = String.raw`(?:(?!(?:${PREPOSITIONS}|${ROLES})\b)[\p{L}-]+\s+){0,3}?(?:${WORDS})`;

/** After a possessive name: somebody's words. */
export const WORDS_OF = new RegExp(String.raw`^\s+${THEIR_WORDS}\b`, 'iu');

/** Before the name of whose words they are: "the last words of". */
export const WORDS_BY = new RegExp(
  String.raw`^\s+(?:[\p{L}-]+\s+){0,4}?(?:${WORDS})\s+(?:(?:written|signed|sent)\s+)?(?:by|from|of)\s+`,
  'iu',
);

/** After a letter, that it says something: "letter, which said". */
export const DOCUMENT_SAYS =
  /\s*,?\s+(?:which|that)\s+(?:(?:had|also|then|simply)\s+){0,2}(?:says?|said|reads?|states?|stated|beg[ai]ns?|ends?|ended|declares?|declared|concludes?|concluded|continues?|continued)\b(?=(?:\s+(?:in part|simply|that\s+\p{L}+\s+\p{L}+))?\s*[:,]?\s*["“„«'‘‹»]?\s*$)/iu;

/** The letter, before that. */
export const ENDS_IN_DOCUMENT = new RegExp(String.raw`\b(?:${WORDS})$`, 'iu');

/** Before the name of whoever wrote it: "a letter by". */
export const DOCUMENT_BY = new RegExp(
  String.raw`\b(?:${WORDS})\s+(?:(?:written|signed|sent)\s+)?(?:by|from|of)\s+(?:(?!(?:${PREPOSITIONS})\b)[\p{L}-]+\s+){0,4}$`,
  'iu',
);

/** Whoever does this to a claim does not make it: "dismissed claims that". */
export const CLAIMS_OF_OTHERS =
  /\b(?:dismiss|reject|deny|deni|refut|rebut|ridicul|deflect|counter|play|respond|repl|react)\p{Ll}*\s+(?:(?:to|down|off|with\s+\p{Ll}+)\s+)?(?:(?!(?:his|her|their|our|my|its)\b)[\p{L}-]+\s+){0,3}?(?:claims?|allegations?|charges?|accusations?|suggestions?|assertions?|criticisms?|reports?|complaints?)\s+(?:that|of|about)\b/iu;

/** After a possessive name, up to the words: "’s remark that it was". */
export const WORDS_THAT = new RegExp(String.raw`^(['’]s?\s+${THEIR_WORDS}\s+that\b)[^.;:]*$`, 'iu');

/** A letter may speak: "reads the letter", "says his statement". */
export const MAY_BE_READ =
  /^(?:reads?|says|said|states?|stated|begins|began|ends|ended|goes|went)\s+(?:on\s+)?/iu;

/** The letter that does. */
export const DOCUMENT = new RegExp(
  String.raw`^(?:the|a|an|his|her|this|that)\s+${THEIR_WORDS}\b`,
  'iu',
);

/** Before whose words are told, after who tells them: "wrote Neuer, quoting Bondarev". */
export const QUOTING = /\b(quot|cit)ing\s+/u;

/** After a name, up to the words: whoever is named last may say them, or whose words they hand on. */
export const FROM_SAYING = /^\s*,?\s*(?:saying|reading|stating)\b[^.;]*$/iu;

/** Between a name and what the named one says: ", who had said". */
export const WHO =
  /^\s*,?\s+who\s+(?:(?:ha[sd]|once|later|also|earlier|previously|first|then)\s+){0,2}$/iu;

/** Verbs that nobody can be the object of: in "Lavrov, wrote Bondarev, had become" Bondarev writes. */
export const INTRANSITIVE = wordSet(
  'say says said write writes wrote add adds added note notes noted explain explains explained argue ' +
    'argues argued claim claims claimed recall recalls recalled continue continued conclude concluded ' +
    'insist insists insisted tweet tweets tweeted state states stated remark remarked',
);

/** Hands on what somebody else wrote; in lower case, as the Washington Post hands on nothing. */
export const PASSES_ON =
  /\b(?:(?:re)?(?:tweet|post|publish|print)(?:ed|ing)|(?:shar|releas|circulat|leak)(?:ed|ing)|reads?\s+(?:out|from))(?=\s)/g;

/** Before the name, an office and nothing else: no word that would make the named one somebody else. */
export const OFFICE = new RegExp(
  String.raw`^(?:(?!(?:${PREPOSITIONS})\b)[\p{L}-]+\s+){0,4}$`,
  'iu',
);

/** From a name whose words are handed on up to the words: "’s resignation letter on Monday: “". */
export const TO_WORDS = new RegExp(
  String.raw`^(?:['’]s?\s+${THEIR_WORDS})?(?:\s+(?:on|in|to|at)\s+\p{Lu}\p{L}*)?\s*[:,]?\s*["“„«'‘‹»]?\s*$`,
  'u',
);

/** "As Bondarev told Reuters": a clause, and no preposition. */
export const AS = new RegExp(
  String.raw`\bas\s+(?:(?!(?:${PREPOSITIONS})\b)[\p{L}’'.-]+\s+){0,2}$`,
  'iu',
);

/** Nouns that stand for somebody named before. */
export const ROLE = new RegExp(
  String.raw`\b(?:the|this|that|our|a|an|one)\s+(?:[\p{L}-]+\s+){0,3}?(?:${ROLES})\b`,
  'giu',
);

/** Other words for what a source calls somebody. */
export const SAME_ROLE: ReadonlyMap<string, string> = new Map(
  ['envoy', 'counsellor', 'counselor', 'official', 'defector', 'veteran', '41-year-old', 'man'].map(
    (word) => [word, 'diplomat'],
  ),
);

const HELD =
  String.raw`\s+(?:(?:former|then|one-?time|long-?time|chief|senior|top|close|prime|foreign|deputy|press)\s+){0,2}` +
  '(?:spokes(?:man|woman|person)|ally|aide|advis[eo]r|assistant|lawyer|critic|minister|ambassador|envoy|' +
  'diplomat|deputy|colleague|director|chief|confidant|associate|opponent|supporter|loyalist|biographer)';

/** Between two names, the office that the second holds with the first: "Navalny spokesperson Kira Yarmysh". */
export const OFFICE_WITH = new RegExp(String.raw`^${HELD}\s+$`, 'u');

/** Behind a name, the office of somebody who is not named: "a Navalny spokesperson". */
export const UNNAMED_OFFICE = new RegExp(String.raw`^${HELD}\b(?!\s+\p{Lu})`, 'u');

/** After a name and before what the named one says: ", whom Neuer called a hero, said". */
export const RELATIVE = /^\s*,\s*(?:who|whom|whose)\b[^,]*,\s*/u;

/** Somebody quotes somebody else: "Neuer quoted Bondarev as saying", and not "was quoted by Neuer". */
export const QUOTED_AS =
  /^[^.,;:]*?(?<!\b(?:was|were|is|are|been|being|be)\s+(?:\p{L}+\s+)?)\b(?:quot|cit|report)(?:es?|ed|s)\s+(?!as\b|by\b|in\b|on\b)(?=[^.,;:]+\bas\s+(?:saying|writing|telling)\b)/u;

/** A clause that leads up to another: "While Peskov called him a traitor, “". */
export const SUBORDINATE =
  /^\s*(?:(?:even )?though|although|while|whereas|after|before|as|when|because|since|even if)\b.*,\s*["“„«'‘‹»]?\s*$/isu;

/** After a verb of saying that leads straight into the words: "wrote, “", "told Reuters, “", "put it, “". */
export const INTO_WORDS = /^(?:\s+it)?(?:\s+(?:to\s+)?\p{Lu}[\p{L}.’'-]*)*\s*,\s*["“„«'‘‹»]?\s*$/u;

export const PRONOUN = /\b(?:he|she|they|i|we|who)\b/gi;

/** A name with one of these is no person's. */
export const NO_PERSON =
  /\b(?:Ministry|Union|Council|Watch|Agency|Office|Times|Post|News|Government|Department|Committee|University|Institute|Party|Court|Bank|Kremlin|House|Press|Radio|International|Nations|Group|Foundation|Association|Guardian|Federation|States|Kingdom|Service|Network|Journal|Herald|Zeitung|Anzeiger|Forum|Navy|Army|Mission|Embassy|Street|City|Republic|Rights|Europe|America|Russia|Ukraine|Switzerland|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Russian|Ukrainian|Swiss|Western)\b/;

/** Given names that end like a woman's and are not. */
export const MENS_NAMES_IN_A = wordSet(
  'nikita ilya kuzma luca joshua andrea foma sasha misha danila',
);
