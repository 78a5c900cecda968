import type { Topic } from './marked';

/** People by their full names: order, initials, patronymics, titles. */
export const FULL_NAMES: Topic[] = [
  {
    says: 'a full name is certain wherever it stands',
    rows: [
      '[[Boris Bondarev=boris-bondarev]], who had worked on arms control for two decades, would not say where he was staying.',
      'Few had heard of [[Hillel Neuer=hillel-neuer]] before that morning.',
      "“I don't know him,” [[Dmitry Peskov=dmitry-peskov]] told reporters on a conference call.",
      'In the third row, between two interpreters: [[Gennady Gatilov=gennady-gatilov]].',
      'Asked about asylum, [[Ignazio Cassis=ignazio-cassis]] smiled and moved on.',
      "The prisoner's lawyers and [[Kira Yarmysh=kira-yarmysh]] have not been let in since April.",
      'Among those retweeting it was [[Garry Kasparov=garry-kasparov]]; so, within the hour, did [[Volodymyr Yelchenko=volodymyr-yelchenko]].',
      "Wasn't it [[Alexei Navalny=alexei-navalny]] who said that fear is the currency of the state?",
      '“[[Sergei Lavrov=sergey-lavrov]]”, the caption reads, “before the vote”.',
      '(See also: [[Vladimir Putin=vladimir-putin]])',
      '[[Boris Bondarev=boris-bondarev]]: a portrait',
      'The letter is signed simply “[[Boris Bondarev=boris-bondarev]]”.',
      'Photo, left to right: a guard, [[Dimitri Peskov=dmitry-peskov]] and an aide.',
    ],
  },
  {
    says: 'a given name may be spelt in any of the usual ways',
    rows: [
      'It was [[Alexey Navalny=alexei-navalny]], or [[Aleksei Navalny=alexei-navalny]] as the older style guide has it.',
      'The transcript has both [[Dmitri Peskov=dmitry-peskov]] and [[Dmitriy Peskov=dmitry-peskov]].',
      '[[Gary Kasparov=garry-kasparov]] – with one r, as his first publisher printed it – lost the sixth game.',
      'A misprint made him [[Hiller Neuer=hillel-neuer]] for a day.',
      "The agency's first alert spelled the man's name [[Boris Bondorev=boris-bondarev]].",
      '[[Gennadiy Gatilov=gennady-gatilov]] chaired the session; the minutes say [[Gennadi Gatilov=gennady-gatilov]].',
    ],
  },
  {
    says: 'a patronymic or a middle initial is part of the mention',
    rows: [
      'In the indictment he is [[Boris Anatolyevich Bondarev=boris-bondarev]], born in 1980.',
      'By decree, [[Vladimir Vladimirovich Putin=vladimir-putin]] shall be addressed as president for life.',
      'The passport was made out to [[Sergey Viktorovich Lavrov=sergey-lavrov]].',
      'Signed: [[Dmitry S. Peskov=dmitry-peskov]], press secretary.',
      'The library lists the memoir under [[Garry K. Kasparov=garry-kasparov]] and nothing else.',
    ],
  },
  {
    says: 'the family name may come first',
    rows: [
      '[[Bondarev, Boris=boris-bondarev]]. Letter to colleagues. Unpublished, 2022.',
      'Witnesses, in order of appearance: [[Lavrov, Sergey=sergey-lavrov]]; a clerk; the doctor.',
      'Register of aliens, p. 14: [[Kasparov Garry=garry-kasparov]], chess player.',
      'An index entry reads “[[Navalny, Alexei=alexei-navalny]], 211–240”.',
    ],
  },
  {
    says: 'a title stays outside the mark',
    rows: [
      "Nobody in the room contradicted Mr. [[Boris Bondarev=boris-bondarev]] | By evening Mr [[Bondarev=boris-bondarev]] was unreachable, and Counsellor [[Bondarev=boris-bondarev]]'s e-mail bounced.",
      'Amb. [[Gennady Gatilov=gennady-gatilov]] presided, and Ambassador [[Gatilov=gennady-gatilov]] spoke last.',
      'President [[Putin=vladimir-putin]] was not mentioned by name.',
      'Swiss Foreign Minister [[Ignazio Cassis=ignazio-cassis]] took the floor; President [[Cassis=ignazio-cassis]], as he is this year, spoke in French.',
      'Grandmaster [[Garry Kasparov=garry-kasparov]] wrote it; chess champion [[Kasparov=garry-kasparov]] stands by it.',
      'According to former ambassador [[Volodymyr Yelchenko=volodymyr-yelchenko]], Dr [[Yelchenko=volodymyr-yelchenko]] being his style at home, the post will stay vacant.',
      'Spokeswoman [[Kira Yarmysh=kira-yarmysh]] posted at noon. Ms. [[Yarmysh=kira-yarmysh]] gave no source.',
    ],
  },
  {
    says: 'a family name is certain where the full name stands elsewhere on the page',
    rows: [
      '[[Bondarev=boris-bondarev]] had packed a single suitcase. | What made [[Boris Bondarev=boris-bondarev]] leave?',
      '[[Peskov=dmitry-peskov]] declined to comment. | Yesterday the same [[Dmitry Peskov=dmitry-peskov]] had spoken for an hour.',
      '“It is his choice,” said [[Neuer=hillel-neuer]]. | About the author: [[Hillel Neuer=hillel-neuer]] is a lawyer from Montreal.',
      '[[Kira Yarmysh=kira-yarmysh]] left the country in 2021; since then [[Yarmysh=kira-yarmysh]] has lived from her books.',
      'The talks broke down over one word. [[Lavrov=sergey-lavrov]] had crossed it out twice. | Profile: [[Sergey Lavrov=sergey-lavrov]]',
      "[[Gatilov=gennady-gatilov]] told the plenary that he was “amazed”; it was [[Gennady Gatilov=gennady-gatilov]]'s only remark.",
    ],
  },
  {
    says: 'an initial with the family name is part of the mention, and counts as a family name',
    rows: [
      'The cable, addressed to [[B. Bondarev=boris-bondarev]], was never answered. | [[Boris Bondarev=boris-bondarev]] says he did not see it.',
      '[[A. Navalny=alexei-navalny]] v. the penal colony, hearing adjourned',
      'Present: [[G. Kasparov=garry-kasparov]] (remote), a secretary. | [[Garry Kasparov=garry-kasparov]] joined late.',
      '[[D.S. Peskov=dmitry-peskov]] signed on behalf of the absent minister. | The press service of [[Dmitry Peskov=dmitry-peskov]] confirms this.',
      'The bulletin names [[Lavrov, S.=sergey-lavrov]] as chairman. | [[Sergey Lavrov=sergey-lavrov]] took the chair at ten.',
      'In chess literature [[Kasparov, G.=garry-kasparov]] stands for [[Garry Kasparov=garry-kasparov]] and nobody else.',
    ],
  },
  {
    says: "words that open a sentence or a headline are nobody's given name",
    rows: [
      '[[Boris Bondarev=boris-bondarev]] was tired. | Meanwhile [[Bondarev=boris-bondarev]] slept. Then, at six, [[Bondarev=boris-bondarev]] rang. Had [[Bondarev=boris-bondarev]] known?',
      'Exclusive: [[Navalny=alexei-navalny]] moved to another prison',
      'Why [[Putin=vladimir-putin]] waits',
      'Could [[Lavrov=sergey-lavrov]] have known? [[Sergey Lavrov=sergey-lavrov]] himself says no.',
      'After [[Peskov=dmitry-peskov]] hung up, nobody laughed. | [[Dmitry Peskov=dmitry-peskov]] later denied the call.',
    ],
  },
  {
    says: 'an initial may have two letters',
    rows: [
      '[[Boris Yu. Bondarev=boris-bondarev]], counsellor, and Mr. [[Bondarev=boris-bondarev]]’s dog',
      'Yu. Bondarev, of the writers’ union',
      'Ts. Lavrov and Zh. Peskov, skiers',
      'books by Ya. Gatilov. Sh. Cassis drew the maps',
    ],
  },
  {
    says: 'a catalogue has a name with its middle initial behind the comma',
    rows: [
      '[[Lavrov, Sergey=sergey-lavrov]] V. (2022). On the war.',
      '[[Lavrov, Sergei Viktorovich=sergey-lavrov]]; DOB 21 Mar 1950',
    ],
  },
  {
    says: 'what may be a place takes a name from that paragraph and the next alone',
    rows: [
      'In Anchorage Putin met his guest. | Putin smiled. | Later [[Putin=vladimir-putin]] flew home.',
      'W Pekinie Putin milczał. | Putin spał. | [[Putin=vladimir-putin]] wrócił.',
      'In Oleg Navalny’s flat the police found nothing. Navalny’s brother was silent.',
      'A Igor Putin milczy, jak zawsze.',
    ],
  },
  {
    says: 'in a pair of names joined by a hyphen neither is the other’s',
    rows: [
      'Das Gipfeltreffen Trump-[[Putin=vladimir-putin]] endete. [[Putin=vladimir-putin]] flog ab.',
      'the Helsinki Trump-[[Putin=vladimir-putin]] summit',
    ],
  },
  {
    says: 'a short headline names nobody’s namesake',
    rows: ['ROMAN PUTIN, 44', 'TRUMP MEETS PUTIN IN ALASKA | [[Putin=vladimir-putin]] said no.'],
  },
  {
    says: 'a man’s name is no organisation',
    rows: [
      '[[PUTIN=vladimir-putin]] MEETS KIM JONG UN | The [[United Nations=united-nations]] has imposed sanctions.',
    ],
  },
  {
    says: 'a role before a name is no given name',
    rows: [
      'Mister [[Putin=vladimir-putin]] answered; Staatsoberhaupt [[Putin=vladimir-putin]] schwieg.',
      'Der Blogger [[Nawalny=alexei-navalny]] und die Schachlegende [[Kasparow~garry-kasparov]]',
    ],
  },
  {
    says: 'a name is found as newspapers of each language spell it',
    rows: [
      '[[Alexej Nawalnyj=alexei-navalny]] und Kremlsprecher [[Dimitrij Peskow=dmitry-peskov]]',
      'Le ministre [[Sergeï Lavrov=sergey-lavrov]] s’est tu.',
      'El ministro [[Serguey Lavrov=sergey-lavrov]] calló.',
      'Ο [[Ντιμίτρι Πεσκόφ=dmitry-peskov]] δεν απάντησε.',
    ],
  },
  {
    says: 'an answer before a name is no initial',
    rows: [
      'Ist das wahr? Ja. [[Putin=vladimir-putin]] lügt. Später sprach [[Putin=vladimir-putin]].',
      'Ya. [[Putin=vladimir-putin]] no viene.',
    ],
  },
  {
    says: 'a middle name is what its language makes of the father’s',
    rows: [
      '[[Владимир Владимирыч Путин=vladimir-putin]] подписал.',
      '[[Vladimir V Putin=vladimir-putin]] signed.',
      '[[Vladimir Vladimirovici Putin=vladimir-putin]] a vorbit.',
      'Ο [[Βλαντιμίρ Βλαντιμίροβιτς Πούτιν=vladimir-putin]] μίλησε.',
      '[[Навальный Алексей=alexei-navalny]] основной кандидат',
      '[[Putin, Vladimir=vladimir-putin]] switched sides.',
    ],
  },
];
