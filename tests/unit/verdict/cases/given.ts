import type { Row } from '../row';

/** To whom a page gives the words: misattributed, not in this pack, or nobody that could be told. */
export const GIVEN: Row[] = [
  [
    'another person of the pack, after the words',
    '“⟦I started to imagine this a few years ago but the scale of this disaster drove me to do it,⟧” Gennady Gatilov said. Boris Bondarev did not comment.',
    'misattributed (verbatim) 000-scale-of-this-disaster -> gennady-gatilov',
  ],
  [
    'another person of the pack, before a colon',
    'Sergey Lavrov said: “⟦It is intolerable what my government is doing now.⟧”',
    'misattributed (shortened) 003-intolerable -> sergey-lavrov',
  ],
  [
    'somebody who is not in the pack',
    '“⟦It is intolerable what my government is doing now,⟧” said Mikhail Khodorkovsky.',
    'misattributed (shortened) 003-intolerable',
  ],
  [
    'a namesake',
    '“⟦Never have I been so ashamed of my country as on February 24 of this year,⟧” said Yuri Bondarev.',
    'misattributed (shortened) 001-so-ashamed-letter',
  ],
  [
    'a distinctive phrase of seven words',
    '“⟦one little brick into the bigger wall,⟧” Garry Kasparov called it.',
    'misattributed (shortened) 001-one-little-brick -> garry-kasparov',
  ],
  [
    'the spokesman’s words in the diplomat’s mouth',
    '“⟦No longer on our side, and is rather against us,⟧” Boris Bondarev said of the minister.',
    'misattributed (verbatim) 000-no-longer-on-our-side -> boris-bondarev',
  ],
  [
    'the hero’s words as his own',
    'Boris Bondarev wrote: “⟦It seems that there is only one honest person at the foreign ministry.⟧”',
    'misattributed (verbatim) 001-one-honest-person -> boris-bondarev',
  ],
  [
    'the minister’s words by the director',
    'Hillel Neuer of UN Watch replied: “⟦Every person has the right to apply for asylum.⟧”',
    'misattributed (shortened) 000-right-to-asylum -> hillel-neuer',
  ],
  [
    'marked words by another',
    'Dmitry Peskov: “⟦I went to the mission like any other Monday morning … and I walked out⟧”',
    'misattributed (marked) 000-walked-out -> dmitry-peskov',
  ],
  [
    'house style by another',
    'Sergey Lavrov: “⟦I studied to be a diplomat and have been a diplomat for twenty years⟧”',
    'misattributed (house-style) 000-home-and-family -> sergey-lavrov',
  ],
  [
    'according to another',
    'According to Garry Kasparov, “⟦the Ministry of Foreign Affairs is not about diplomacy. It is all about warmongering, lies and hatred⟧”.',
    'misattributed (shortened) 003-warmongering -> garry-kasparov',
  ],
  [
    'altered words by another are altered',
    'Sergey Lavrov said: “⟦It is intolerable what my own government is doing now.⟧”',
    'altered 003-intolerable -> sergey-lavrov; wording:  > own',
  ],
  [
    'a signature of another',
    '“⟦I started to imagine this a few years ago but the scale of this disaster drove me to do it.⟧” — Volodymyr Yelchenko',
    'misattributed (verbatim) 000-scale-of-this-disaster -> volodymyr-yelchenko',
  ],
  [
    'a pronoun with one man before it',
    'Sergey Lavrov met reporters. “⟦It is intolerable what my government is doing now,⟧” he said.',
    'misattributed (shortened) 003-intolerable -> sergey-lavrov',
  ],
  [
    'a pronoun between two men accuses nobody',
    'Boris Bondarev wrote about Sergey Lavrov. “⟦It is intolerable what my government is doing now,⟧” he said.',
    'shortened 003-intolerable',
  ],
  [
    'she is not he',
    'Boris Bondarev spoke with Kira Yarmysh. “⟦It seems that there is only one honest person at the foreign ministry,⟧” she said.',
    'verbatim 001-one-honest-person',
  ],
  [
    'the diplomat is no other person',
    'Sergey Lavrov was silent. “⟦It is intolerable what my government is doing now,⟧” the diplomat said. Boris Bondarev has resigned.',
    'shortened 003-intolerable',
  ],
  [
    'a spokesman without a name accuses nobody',
    '“⟦It is intolerable what my government is doing now,⟧” a spokesman said. Boris Bondarev has resigned.',
    'shortened 003-intolerable',
  ],
  [
    'told to another is not said by another',
    'Boris Bondarev told Garry Kasparov: “⟦It is intolerable what my government is doing now.⟧”',
    'shortened 003-intolerable',
  ],
  [
    'about another is not by another',
    '“⟦a person who constantly broadcasts conflicting statements and threatens the world⟧”, Boris Bondarev said of Sergey Lavrov.',
    'shortened 001-in-18-years',
  ],
  [
    'a paper is no person',
    'Kommersant wrote: “⟦It is intolerable what my government is doing now.⟧” Boris Bondarev has resigned.',
    'shortened 003-intolerable -> kommersant',
  ],
  [
    'a news agency that was told',
    '“⟦I went to the mission like any other Monday morning, and I forwarded my resignation letter and I walked out,⟧” Boris Bondarev, 41, who worked under Gennady Gatilov, told Reuters.',
    'verbatim 000-walked-out',
  ],
  [
    'the verb nearest to the words',
    'Dmitry Peskov said that Boris Bondarev had “⟦declared himself against the predominant public opinion in Russia⟧”.',
    'verbatim 000-declared-himself',
  ],
  [
    'a letter’s owner',
    'In Boris Bondarev’s letter: “⟦Never have I been so ashamed of my country as on February 24⟧”.',
    'shortened 001-so-ashamed-letter',
  ],
  [
    'a common phrase by another is nobody’s',
    'Sergey Lavrov promised to “keep my mouth shut”. Boris Bondarev has resigned.',
  ],
  [
    'a plain word by another is nobody’s',
    'Dmitry Peskov called the rumours “catastrophic”. Boris Bondarev resigned on Monday.',
  ],
  [
    'a threat that no source has',
    'Boris Bondarev resigned over the invasion of Ukraine. “⟦Nobody will ever bring me back to Moscow alive,⟧” Boris Bondarev told reporters.',
    'not in this pack -> boris-bondarev',
  ],
  [
    'a denial that no source has',
    'Russia’s invasion of Ukraine goes on. Dmitry Peskov said: “⟦We have never received any letter of that kind.⟧”',
    'not in this pack -> dmitry-peskov',
  ],
  [
    'a minister’s words beside words that are here',
    '“⟦It is intolerable what my government is doing now,⟧” Boris Bondarev said. Sergey Lavrov replied: “⟦This gentleman never held any office worth naming.⟧”',
    'shortened 003-intolerable',
    'not in this pack -> sergey-lavrov',
  ],
  [
    'words by nobody of the pack are not asked for',
    'The invasion of Ukraine continues. “Winter will decide this campaign,” said General Mark Milley. Boris Bondarev resigned.',
  ],
  [
    'a clear attribution is asked for',
    'Boris Bondarev resigned over the invasion of Ukraine. Many asked whether “winter will decide this campaign”.',
  ],
  [
    'a source’s own narration is carried',
    'Boris Bondarev resigned over the invasion of Ukraine. Boris Bondarev “had raised his concerns about the invasion with senior embassy staff several times”, he said.',
  ],
  [
    'a term of the source is carried',
    'Dmitry Peskov spoke of the “special military operation”. The invasion of Ukraine began in February.',
  ],
  [
    'no event and no utterance, no verdict',
    'Dmitry Peskov said: “The weather in Sochi was rather pleasant this summer.”',
  ],
  [
    'a spokeswoman’s post is not by the one she speaks for',
    '“⟦It seems that there is only one honest person at the foreign ministry,⟧” tweeted Navalny spokesperson Kira Yarmysh. Alexei Navalny is in prison.',
    'verbatim 001-one-honest-person',
  ],
  [
    'according to a spokeswoman is not according to the one she speaks for',
    '“⟦It seems that there is only one honest person at the foreign ministry,⟧” according to Navalny spokesperson Kira Yarmysh. Alexei Navalny is in prison.',
    'verbatim 001-one-honest-person',
  ],
  [
    'before a colon a spokeswoman is not the one she speaks for',
    'Navalny spokesperson Kira Yarmysh: “⟦It seems that there is only one honest person at the foreign ministry.⟧” Alexei Navalny is in prison.',
    'verbatim 001-one-honest-person',
  ],
  [
    'a spokesman’s words are not by his president',
    '“⟦No longer on our side, and is rather against us,⟧” said Putin spokesman Dmitry Peskov. Vladimir Putin spoke of Boris Bondarev.',
    'verbatim 000-no-longer-on-our-side',
  ],
  [
    'a letter is not by whoever publishes it',
    'Hillel Neuer published the letter, in which Boris Bondarev wrote: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'shortened 000-home-and-family',
  ],
  [
    'the clause before a main clause does not say whose words they are',
    'While Dmitry Peskov called him a traitor, “⟦I started to imagine this a few years ago but the scale of this disaster drove me to do it,⟧” Boris Bondarev told Reuters.',
    'verbatim 000-scale-of-this-disaster',
  ],
  [
    'whoever had said nothing did not say it',
    'Although Sergey Lavrov had said nothing, “⟦It is intolerable what my government is doing now,⟧” Boris Bondarev said.',
    'shortened 003-intolerable',
  ],
  [
    'two quotations in a sentence keep their speakers',
    'Boris Bondarev said, “⟦It is intolerable what my government is doing now⟧”, Ignazio Cassis said, “⟦Every person has the right to apply for asylum.⟧”',
    'shortened 003-intolerable',
    'shortened 000-right-to-asylum',
  ],
  [
    'to quote somebody is not to say it',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” Hillel Neuer quoted Boris Bondarev as saying.',
    'shortened 000-home-and-family',
  ],
  [
    'a clause that leads straight into the words says whose they are',
    'When Boris Bondarev wrote, “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” Dmitry Peskov replied that he knew nothing.',
    'shortened 000-home-and-family',
  ],
  [
    'a clause with whom it was told to says whose they are',
    'When Boris Bondarev told Reuters, “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” Dmitry Peskov replied that he knew nothing.',
    'shortened 000-home-and-family',
  ],
  [
    'an aide to somebody is not that one',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” an aide to Sergey Lavrov, who asked not to be named, told Reuters. Boris Bondarev left.',
    'shortened 000-home-and-family',
  ],
  [
    'quoted on a day by another is not said by another',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” Boris Bondarev was quoted Monday by Hillel Neuer as saying.',
    'shortened 000-home-and-family',
  ],
  [
    'a speaker who speaks about a diplomat is not that diplomat',
    '“⟦No longer on our side, and is rather against us,⟧” said Dmitry Peskov about diplomat Boris Bondarev.',
    'verbatim 000-no-longer-on-our-side',
  ],
  [
    'quoted on a day is said by whoever is quoted',
    '“⟦No longer on our side, and is rather against us,⟧” Boris Bondarev was quoted Monday as saying.',
    'misattributed (verbatim) 000-no-longer-on-our-side -> boris-bondarev',
  ],
  [
    'quoted by another is not said by another',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” Boris Bondarev was quoted by Hillel Neuer as saying.',
    'shortened 000-home-and-family',
  ],
  [
    'whoever praises the speaker in an aside does not speak',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” Boris Bondarev, whom Hillel Neuer called a hero, said.',
    'shortened 000-home-and-family',
  ],
  [
    'whoever calls the speaker a hero does not speak',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” said the man Hillel Neuer called a hero. Boris Bondarev has resigned.',
    'shortened 000-home-and-family',
  ],
  [
    'the spokesman by his name is that spokesman',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” said the spokesman Dmitry Peskov.',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'whoever said nothing afterwards did not say it',
    'Boris Bondarev left. “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧” Dmitry Peskov said nothing.',
    'shortened 000-home-and-family',
  ],
  [
    'whoever comments after a full stop is accused of nothing',
    'Boris Bondarev left. “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧” Dmitry Peskov commented.',
    'shortened 000-home-and-family -> dmitry-peskov',
  ],
  [
    'a headline without marks accuses nobody',
    'Boris Bondarev: ⟦Russia’s counsellor to the United Nations in Geneva has resigned⟧',
    'shortened 001-post-neuer -> boris-bondarev',
  ],
  [
    'a block quote without marks is by whoever signs it',
    '<blockquote><p>⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧</p></blockquote>— Sergey Lavrov',
    'misattributed (shortened) 000-home-and-family -> sergey-lavrov',
  ],
  [
    'quoted by another, before the words, is not said by another',
    'Boris Bondarev was quoted by Hillel Neuer as saying: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'shortened 000-home-and-family',
  ],
  [
    'quoted as saying by another is not said by another',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” Boris Bondarev was quoted as saying by Hillel Neuer.',
    'shortened 000-home-and-family',
  ],
  [
    'whoever tweets a letter by another does not write it',
    'Hillel Neuer tweeted a letter by Boris Bondarev: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'shortened 000-home-and-family',
  ],
  [
    'whoever shares another’s statement does not make it',
    'Hillel Neuer shared Boris Bondarev’s resignation statement: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'shortened 000-home-and-family',
  ],
  [
    'whoever posts the words of another does not say them',
    'Hillel Neuer reposted the last words of Boris Bondarev: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'shortened 000-home-and-family',
  ],
  [
    'whoever tweets a letter by another and adds something says that',
    'Boris Bondarev left. Dmitry Peskov posted a letter by Boris Bondarev and added: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'whoever posts words of their own says them',
    'Dmitry Peskov posted on Monday: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'whoever tells it in a clause with as speaks',
    'As Boris Bondarev told Reuters, “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” words that Dmitry Peskov dismissed.',
    'shortened 000-home-and-family',
  ],
  [
    'whoever is only spoken of as somebody does not speak',
    'Dressed as Boris Bondarev, Dmitry Peskov said: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'whoever calls the words of another false does not say them',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧” Dmitry Peskov said the words of Boris Bondarev were false.',
    'shortened 000-home-and-family',
  ],
  [
    'whoever writes about another’s letter in a post writes that',
    'Dmitry Peskov wrote in a Telegram post about Boris Bondarev’s letter: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'whoever speaks after reading another’s letter says that',
    'Dmitry Peskov said after reading Boris Bondarev’s letter: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'a newspaper called Post hands nothing on',
    'Dmitry Peskov told the Washington Post after Boris Bondarev’s resignation: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'a caption is by whoever reposts',
    'Dmitry Peskov reposted Boris Bondarev’s letter with the caption: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'a statement of support is by whoever makes it',
    'Dmitry Peskov released a statement of support for Boris Bondarev: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'a message about somebody is by whoever posts it',
    'Dmitry Peskov posted a message from Geneva about Boris Bondarev: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'critics of somebody are not that one',
    'As critics of Dmitry Peskov say, “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” he is wrong.',
    'shortened 000-home-and-family',
  ],
  [
    'words of warning came from whoever is named',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧” These words of protest came from Dmitry Peskov.',
    'misattributed (shortened) 000-home-and-family -> dmitry-peskov',
  ],
  [
    'a letter by a diplomat is the diplomat’s',
    'Hillel Neuer tweeted a letter by Russian diplomat Boris Bondarev on Monday: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'shortened 000-home-and-family',
  ],
];
