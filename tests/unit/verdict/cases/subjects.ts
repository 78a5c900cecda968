import type { Row } from '../row';

const LETTER = 'Never have I been so ashamed of my country';
const INTOLERABLE = 'It is intolerable what my government is doing now';
const LAVROV =
  'a person who constantly broadcasts conflicting statements and threatens the world with nuclear weapons';

/** Who is the subject of the words, where others are named in the same sentence. */
export const SUBJECTS: Row[] = [
  [
    'whoever speaks after somebody’s hope for something is not what is hoped for',
    'Boris Bondarev hopes for asylum after Ignazio Cassis said “⟦every person has the right to apply for asylum⟧”.',
    'shortened 000-right-to-asylum',
  ],
  [
    'whoever speaks in a town is not in its place',
    `Sergey Lavrov was silent, but in Geneva Boris Bondarev said: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'whoever speaks on a day is no part of it',
    'Boris Bondarev quit on Monday and on Tuesday Dmitry Peskov said he was “⟦no longer on our side, and is rather against us⟧”.',
    'verbatim 000-no-longer-on-our-side',
  ],
  [
    'whoever speaks on an evening is no part of it',
    `Dmitry Peskov was silent when on Monday evening Boris Bondarev told AP: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'whoever speaks before another declines to is the subject',
    `Dmitry Peskov declined to comment after Boris Bondarev said “⟦${INTOLERABLE}⟧”.`,
    'shortened 003-intolerable',
  ],
  [
    'a diplomat who speaks on a day is no part of it',
    `Dmitry Peskov was silent when on Monday Russian diplomat Boris Bondarev said: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'whoever talks about a spokesman is the one who talks',
    'Boris Bondarev spoke of Kremlin spokesman Dmitry Peskov and said: “⟦No longer on our side, and is rather against us.⟧”',
    'misattributed (verbatim) 000-no-longer-on-our-side -> boris-bondarev',
  ],
  [
    'a group of which somebody is the director does not speak for itself',
    `Garry Kasparov, chairman of the advocacy group UN Watch, wrote a note and said: “⟦${INTOLERABLE}.⟧” Boris Bondarev quit.`,
    'misattributed (shortened) 003-intolerable -> garry-kasparov',
  ],
  [
    'whoever is denounced says nothing',
    `Sergey Lavrov was denounced as “⟦${LAVROV}⟧” by Boris Bondarev.`,
    'shortened 001-in-18-years',
  ],
  [
    'whoever is described says nothing',
    `Boris Bondarev resigned. Sergey Lavrov is described as “⟦${LAVROV}⟧”.`,
    'shortened 001-in-18-years',
  ],
  [
    'whoever is criticised by a body says nothing',
    'Boris Bondarev was criticised as “⟦no longer on our side, and is rather against us⟧” by the Kremlin.',
    'verbatim 000-no-longer-on-our-side -> kremlin',
  ],
  [
    'whoever is named after the words with by says them',
    `Boris Bondarev was condemned as “⟦${LAVROV}⟧” by Garry Kasparov.`,
    'misattributed (shortened) 001-in-18-years -> garry-kasparov',
  ],
  [
    'whoever resigns, saying it, is the subject of the clause',
    `Vladimir Putin lost a diplomat on Monday when Boris Bondarev resigned, saying: “⟦${LETTER}.⟧”`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'whoever quits behind a colon, writing it, is the subject',
    `Vladimir Putin faces dissent: Boris Bondarev quit, writing “⟦${LETTER}⟧”.`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'whoever quits in a clause with after, writing it, is its subject',
    `Vladimir Putin faces dissent after Boris Bondarev quit, writing: “⟦${LETTER}.⟧”`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'saying it may be of either clause, and accuses nobody',
    `Boris Bondarev was attacked after Sergey Lavrov spoke, saying: “⟦${LETTER}.⟧”`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'whoever mocks another, saying it, says it',
    `When Boris Bondarev resigned, Dmitry Peskov mocked him, saying: “⟦${LETTER}.⟧”`,
    'misattributed (verbatim) 001-so-ashamed-letter -> dmitry-peskov',
  ],
  [
    'somebody’s spokesperson without a name is not the somebody',
    'Alexei Navalny spokesperson: “⟦It seems that there is only one honest person at the foreign ministry⟧”',
    'verbatim 001-one-honest-person',
  ],
  [
    'an opponent without a name is not whom they oppose',
    `“⟦${INTOLERABLE},⟧” a Vladimir Putin critic said. Boris Bondarev resigned.`,
    'shortened 003-intolerable',
  ],
  [
    'according to an opponent without a name is not according to whom they oppose',
    `“⟦${INTOLERABLE},⟧” according to a Vladimir Putin critic. Boris Bondarev quit.`,
    'shortened 003-intolerable',
  ],
  [
    'whoever is exiled and condemns is not condemned',
    'Garry Kasparov, who is exiled, condemned it as “⟦all about warmongering, lies and hatred⟧”.',
    'misattributed (shortened) 003-warmongering -> garry-kasparov',
  ],
  [
    'a minister whom somebody turns on is not who speaks',
    `Boris Bondarev turned on Foreign Minister Sergey Lavrov and said: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'a president who gets the blame is not who speaks',
    `Boris Bondarev put the blame on Russia's President Vladimir Putin and said: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'an anchor who is told is not who speaks',
    `Boris Bondarev told CNN anchor Jake Tapper and said: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'a superior about whom somebody complains is not who speaks',
    `Boris Bondarev complained about his superior Sergey Lavrov and said: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'the head of a mission who is written to is not who speaks',
    `Boris Bondarev wrote to the head of mission Gennady Gatilov and said: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'a mouthpiece that is criticised is not who speaks',
    `Boris Bondarev criticised Kremlin mouthpiece Dmitry Peskov and said: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'a statement that is answered does not say the answer',
    `Boris Bondarev responded to Sergey Lavrov's statement, which said Russia wanted peace: “⟦${INTOLERABLE}.⟧”`,
    'shortened 003-intolerable',
  ],
  [
    'whoever issues a statement says what it reads',
    `Dmitry Peskov issued a statement that said: “⟦${LETTER}.⟧” Boris Bondarev quit.`,
    'misattributed (verbatim) 001-so-ashamed-letter -> dmitry-peskov',
  ],
];

/** Whose words they are by what the sentence says of their source. */
export const SOURCED: Row[] = [
  [
    'as somebody put it gives what was read to them',
    'Boris Bondarev said he had read that “⟦Every person has the right to apply for asylum⟧”, as Ignazio Cassis put it.',
    'shortened 000-right-to-asylum',
  ],
  [
    'as somebody wrote gives it to them',
    `It was time to leave: “⟦${INTOLERABLE}⟧”, as Sergey Lavrov wrote.`,
    'misattributed (shortened) 003-intolerable -> sergey-lavrov',
  ],
  [
    'as somebody said something else gives them nothing',
    `Boris Bondarev wrote “⟦${INTOLERABLE}⟧”, as Sergey Lavrov said the war went on.`,
    'shortened 003-intolerable',
  ],
  [
    'what a shared letter said is its writer’s',
    `Hillel Neuer shared Boris Bondarev's letter, which said: “⟦${LETTER}.⟧”`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'what a letter by somebody read is theirs',
    `Hillel Neuer held up a letter by Boris Bondarev that read: “⟦${LETTER}.⟧”`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'a letter of nobody’s accuses nobody',
    `Hillel Neuer held up a letter which read: “⟦${LETTER}.⟧” Boris Bondarev had quit.`,
    'verbatim 001-so-ashamed-letter -> hillel-neuer',
  ],
  [
    'whoever is praised for saying it says it',
    `Garry Kasparov praised Boris Bondarev for saying “⟦${LETTER}⟧”.`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'whoever praises him for saying it does not say it',
    `Boris Bondarev resigned. Garry Kasparov praised him for saying “⟦${LETTER}⟧”.`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'whoever apologises to another for saying it may have said it',
    `Boris Bondarev apologised to Sergey Lavrov for saying “⟦${LETTER}⟧”.`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'whoever dismisses claims does not make them',
    'Sergey Lavrov dismissed claims that his ministry is “⟦all about warmongering, lies and hatred⟧”, made by Boris Bondarev.',
    'shortened 003-warmongering',
  ],
  [
    'whoever’s ministry rejects allegations does not make them',
    'Sergey Lavrov’s ministry rejected allegations that it was “⟦all about warmongering, lies and hatred⟧”. Boris Bondarev quit.',
    'shortened 003-warmongering',
  ],
  [
    'as somebody noted does not take words from whose view they are',
    `Boris Bondarev’s letter was devastating: “⟦${LETTER},⟧” as Hillel Neuer noted.`,
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'as somebody noted does not take words from who is said to write them behind',
    `“⟦${INTOLERABLE}⟧”, as Sergey Lavrov noted, Boris Bondarev wrote.`,
    'shortened 003-intolerable',
  ],
  [
    'whose spokesman is named behind a comma is not who speaks',
    'The diplomat was “⟦no longer on our side, and is rather against us⟧”, according to Putin spokesman, Dmitry Peskov. Boris Bondarev quit.',
    'verbatim 000-no-longer-on-our-side',
  ],
];
