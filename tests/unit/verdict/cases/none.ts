import type { Row } from '../row';

/** People of the pack are named, and yet nothing is quoted of it. */
export const NONE_WITH_NAMES: Row[] = [
  ['told to keep quiet', 'Boris Bondarev said that he was “told to keep quiet”.'],
  [
    'told to keep quiet, on a page about the invasion',
    'Boris Bondarev resigned over the invasion of Ukraine. He said that he was “told to keep quiet”.',
  ],
  [
    'a paraphrase without marks',
    'Boris Bondarev said he was told to keep his mouth shut in order to avoid ramifications.',
  ],
  ['a paraphrase of the shame', 'Boris Bondarev said he had never been so ashamed of his country.'],
  [
    'a paraphrase of the letter',
    'Boris Bondarev wrote that the ministry had become his home and family, but that he could not share in it any longer.',
  ],
  [
    'a paraphrase of the morning',
    'Boris Bondarev went to the mission like on any other Monday morning, forwarded his resignation letter and walked out.',
  ],
  [
    'a paraphrase of the asylum',
    'Ignazio Cassis, the Swiss minister, said that every person may apply for asylum and that each application is examined.',
  ],
  ['three nouns of another kind', 'Boris Bondarev spoke of “joy, delight and relief”.'],
  ['a common phrase in marks', 'Boris Bondarev had, “at the same time”, other plans.'],
  ['a common phrase of four words', 'Boris Bondarev thought of it “like any other person”.'],
  [
    'a film that somebody else calls simple',
    'Boris Bondarev lives in Geneva. The recipe is “simple”, the cook said in his new book about soups.',
  ],
  [
    'a plain word far from its speaker',
    'Boris Bondarev lives in Geneva.\n\nThe harvest was “catastrophic”, farmers in Bavaria complained.',
  ],
  [
    'somebody else’s similar sentence',
    'Garry Kasparov said: “Never have I been so happy about a game of chess.”',
  ],
  [
    'somebody else’s sentence on shame',
    'Vladimir Putin told students: “I am not ashamed of anything in my country.”',
  ],
  ['a scare quote', 'Vladimir Putin’s “friends” came to dinner.'],
  ['a title of a book', 'Garry Kasparov wrote “Winter Is Coming” in New York.'],
  [
    'a title of a film with a shared word',
    'Garry Kasparov watched “The Bigger Wall” with friends.',
  ],
  ['an order to shut up', 'Garry Kasparov told him to “shut up and play”.'],
  ['a general right', 'Ignazio Cassis praised the right to vote: “Every person has a voice.”'],
  ['a hero of something else', 'Garry Kasparov said: “My mother is a hero.”'],
  ['a home that is another', 'Garry Kasparov said: “New York has become my home.”'],
  ['a diplomat of twenty years', 'Sergey Lavrov has been a diplomat for more than twenty years.'],
  ['a headline that retells', 'Boris Bondarev: ashamed of his country, Russian diplomat resigns'],
  ['the death of a war', 'Vladimir Putin said that the West wants war.'],
  ['a question that anybody asks', 'Garry Kasparov asked: “Do you want tea?”'],
  [
    'a nuclear threat retold',
    'Sergey Lavrov threatened the world with nuclear weapons again, Boris Bondarev wrote.',
  ],
  [
    'a few words in a row by chance',
    'Boris Bondarev said that in the end he had to try to find a flat in Geneva.',
  ],
  ['a colleague’s advice', 'Boris Bondarev says he has to stay with friends for a while.'],
  [
    'only one honest person',
    'Kira Yarmysh thinks that honest people are few at the foreign ministry.',
  ],
  ['a name of a group in marks', 'Hillel Neuer of “UN Watch” spoke in Davos.'],
  ['a ship in marks', 'Sergey Lavrov visited the frigate “Admiral Gorshkov” in Sochi.'],
  ['years ago', 'Garry Kasparov said: “I started to play chess a few years ago.”'],
  ['responsible for something else', 'Dmitry Peskov said: “We all must be patient.”'],
  ['a share of something else', 'Gennady Gatilov said: “I have to carry my suitcase.”'],
  [
    'joy for happiness',
    'Colleagues met it with “joy, delight, excitement”, Boris Bondarev told a friend.',
  ],
  [
    'public opinion in other words',
    'Dmitry Peskov said that public opinion was predominantly in favour.',
  ],
  [
    'a career retold without marks',
    'Boris Bondarev studied to be a diplomat and has been a diplomat for 20 years.',
  ],
  [
    'a charge retold without marks',
    'In 18 years, Sergey Lavrov went from a professional and educated intellectual to a person who constantly broadcasts conflicting statements and threatens the world with nuclear weapons, Boris Bondarev wrote.',
  ],
  [
    'a headline in nearly the words of a post',
    'Breaking: Russian counsellor to the United Nations in Geneva has resigned\n\nBoris Bondarev, 41, sent a letter to colleagues.',
  ],
];

/** Nobody of the pack is named. */
export const NONE_ABOUT_OTHERS: Row[] = [
  [
    'told to keep my mouth shut, by a player',
    'The striker said that he was “told to keep my mouth shut” by the club.',
  ],
  ['a Monday morning', 'It was like any other Monday morning, and the trains were late.'],
  ['a few years ago', '“I started to imagine this a few years ago,” the chef said.'],
  ['a civil servant', '“I studied to be a nurse and have been a nurse for 20 years,” she wrote.'],
  ['the right to apply', 'Every person has the right to apply for a permit at the town hall.'],
  ['a gratefully accepted gift', 'Donations would be very gratefully accepted.'],
  [
    'help in this difficult situation',
    '“Thank you for your help in this difficult situation,” the mayor said.',
  ],
  ['a home and a family', '“The theatre has become my home and family,” the actress said.'],
  ['lies and hatred', 'The show is full of “lies and hatred”, a critic wrote.'],
  ['a wall of bricks', '“It is one brick in the wall,” the builder said.'],
  ['so ashamed', '“I have never been so ashamed,” the goalkeeper said.'],
  ['only one thing', '“They want only one thing,” said the coach.'],
  ['the only one', '“I’m afraid I am the only one,” the bassist joked.'],
  ['for a while', '“I have to stay in Paris for a while,” the singer said.'],
  ['a hero', '“My dog is a hero,” the boy said.'],
  ['a shut mouth', 'They have to keep their mouths shut.'],
  ['worst things', '“You see that your team is doing the worst things,” he said.'],
  ['a bigger picture', 'It might be part of the bigger wall which would be built.'],
  ['unfinished business', 'She had “some unfinished business” in Rome.'],
  ['happiness', 'The fans felt “happiness, delight and pride”.'],
  ['a share of responsibility', '“I have to carry responsibility,” the captain said.'],
  [
    'a source’s words without marks, and no name',
    'I went to the mission like any other Monday morning, and I forwarded my resignation letter and I walked out.',
  ],
  [
    'a German page with an English quotation',
    '<p>Boris Bondarev hat seinen Rücktritt erklärt und das Ministerium scharf kritisiert. Er sagte in einem Gespräch mit der Zeitung: “It is intolerable what my government is doing now.” Die Regierung wollte sich nicht zu dem Fall äußern.</p>',
  ],
  [
    'a French page with an English quotation',
    '<p>Le diplomate Boris Bondarev a quitté la mission de la Russie à Genève. Il a dit dans une lettre aux collègues : « It is intolerable what my government is doing now ». Le ministère ne fait pas de commentaire sur les raisons de son départ.</p>',
  ],
  [
    'a Russian page',
    '<p>Борис Бондарев сказал: «It is intolerable what my government is doing now». Он ушёл в отставку из-за вторжения России в Украину и не жалеет об этом.</p>',
  ],
  [
    'a German translation',
    '<p>„Es ist unerträglich, was meine Regierung jetzt tut“, sagte Boris Bondarew der Zeitung. Er ist der einzige, der mit der Regierung bricht und das auch sagt.</p>',
  ],
  ['an empty page', ''],
  ['marks with nothing inside', 'She said “” and “ ” and nothing else.'],
  ['a page of marks', '"""" “” „“ «» \'\' ‘’ ""'],
];
