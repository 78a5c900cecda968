/** Made by hand from the three texts. */

/** Capitalised words that name no entity, wherever they stand. */
export const NO_NAMES: [reason: string, words: string[]][] = [
  ['the photographer of a picture credit: no one the reports speak of', ['Alessandro', 'Guerra']],
  ['days and months', ['Monday', 'Tuesday', 'Saturday', 'February', 'March', 'May', 'December']],
  ['titles, said with a name', ['Foreign', 'Minister', 'President', 'Ambassador', 'Counsellor']],
  ['of a country, which is an entity', ['Russian', 'Swiss', 'Ukrainian']],
  ['no place on a map', ['West']],
  ['a field of work', ['Arms', 'Control', 'Disarmament']],
  ['labels of a post or a picture', ['BREAKING', 'Exclusive', 'Credit']],
  ['a letter used as a sign', ['Z']],
  ['the pronoun', ['I', 'I’m']],
];

/** Words that are capitalised because a sentence or a quotation begins with them, and only there. */
export const BEGINS_A_SENTENCE = [
  ...['A', 'According', 'Additionally', 'And', 'Asked', 'Attacks', 'But', 'Can’t', 'Cemetery'],
  ...['During', 'Earlier', 'Every', 'Everybody', 'For', 'Furthermore', 'He', 'However', 'In', 'Is'],
  ...['It', 'Jailed', 'Later', 'Never', 'Nevertheless', 'Not', 'Of', 'Political', 'Read', 'Shut'],
  ...['So', 'Some', 'Speaking', 'The', 'They', 'Though', 'Today', 'We', 'When', 'While'],
];

/** To whom a source says that words were told: an entity's id, or the source's own words. */
export const ADDRESSEES: [to: string, quotations: string[]][] = [
  ['reuters', ['000-walked-out', '000-scale-of-this-disaster', '001-scale-of-this-disaster']],
  ['tages-anzeiger', ['000-do-you-want-war', '000-stay-somewhere', '000-not-go-to-russia']],
  ['linkedin', ['000-home-and-family']],
  ['guardian', ['001-simple', '001-terminate-your-connection']],
  ['associated-press', ['001-mouths-shut', '001-gratefully-accepted']],
  ['bbc', ['001-one-little-brick', '001-euphoria', '001-radicalism', '001-change-their-views']],
  ['gennady-gatilov', ['001-so-ashamed-letter']],
  // By e-mail.
  ['his colleagues', ['001-gather-some-resolve', '001-family-business', '001-bloody-assault']],
  // In the statement that he shared with them.
  ['his colleagues', ['001-catastrophic', '001-good-illustration', '001-in-18-years']],
  ['foreign colleagues', ['003-so-ashamed-letter', '003-people-of-russia']],
  ['boris-bondarev', ['003-everybody-disagrees', '003-shut-up']],
];

/** On which day words were said, where their source gives it. */
export const DATES: [date: string, quotations: string[]][] = [
  // "on Monday", before the report of Tuesday, 24 May 2022.
  ['2022-05-23', ['000-do-you-want-war', '000-stay-somewhere', '000-not-go-to-russia']],
  // "Later on Tuesday"
  ['2022-05-24', ['000-declared-himself', '000-no-longer-on-our-side']],
  // The dates of the posts.
  [
    '2022-05-23',
    ['001-post-neuer', '001-post-yelchenko', '001-post-un-watch', '001-post-kasparov'],
  ],
];
