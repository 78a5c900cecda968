import type { Topic } from './marked';

/** Other people of the same family name. */
export const NAMESAKES: Topic[] = [
  {
    says: "another person's full name is never marked, and takes the family name with it",
    rows: [
      'Manuel Neuer dived left. Neuer had guessed right, as he had against Chelsea.',
      'Yuri Bondarev won the Lenin Prize in 1972. “The Hot Snow” made Bondarev a household name.',
      'After the goal Nikolay Peskov ran to the fans; Peskov, 23, had come on at half-time.',
      "Kirill Lavrov played kings and engineers for fifty years. The theatre now bears Lavrov's name.",
      'Lionel Cassis keeps bees above the village, and Cassis honey sells out by June.',
      'Sergei Kasparov drives the number 9 tram. Passengers like Kasparov because he waits.',
      'Oleg Navalny served three and a half years. Prison doctors refused Navalny a bed.',
      "Igor Putin sat on the bank's board until 2014. Putin sold his shares.",
      'The coach, Andriy Yelchenko, was born in Poltava. Yelchenko speaks four languages.',
      'Anna Yarmysh bakes for the whole street – “Yarmysh bread”, they call it.',
      "An actor, not a minister: Fyodor Lavrov. Lavrov's new film opens on Friday.",
      'Neuer was beaten only once. | Match report: Manuel Neuer 8/10',
      '“Bondarev?” – “Which one?” – “Igor Bondarev, the hockey player.”',
      'The mayor thanked Colonel Viktor Gatilov. Gatilov saluted.',
      'The rock band was founded by Ilya Peskov in Perm. Since 2009 Peskov has lived in Berlin.',
    ],
  },
  {
    says: 'another initial is another person',
    rows: [
      'V. Bondarev, a retired general, wrote the foreword.',
      'The first ascent was made by K. Lavrov and two shepherds in 1933.',
      "M. Neuer; J. Kimmich; L. Goretzka (68' Musiala)",
      'Peskov, N. (2011). Soil mechanics of the lower Volga. Kazan.',
      'Cassis P.: Étude sur les vents, Marseille 1902.',
    ],
  },
  {
    says: 'a namesake takes the family name away, whatever else is nearby',
    rows: [
      'The novelist Yuri Bondarev once told the [[BBC=bbc]] that [[Moscow=moscow]] had no use for novelists. Bondarev died in 2020.',
      'At the [[World Economic Forum=world-economic-forum]] in [[Davos=davos]], the footballer Manuel Neuer sat beside [[Ignazio Cassis=ignazio-cassis]]. Neuer had flown in from Munich.',
      '[[Reuters=reuters]] photographed Kirill Lavrov at the [[Kremlin=kremlin]] in 1985. Lavrov wore his medals.',
      'Pyotr Gatilov, an engineer, emigrated to [[Switzerland=switzerland]] in 1921 and taught in [[Geneva=geneva]]; [[LinkedIn=linkedin]] lists three Gatilov family firms.',
    ],
  },
  {
    says: 'with both on the page the nearest full name before decides',
    rows: [
      '[[Boris Bondarev=boris-bondarev]] is no relation of the writer Yuri Bondarev. Bondarev died in 2020.',
      "Yuri Bondarev wrote of Stalingrad. [[Boris Bondarev=boris-bondarev]] wrote a letter. [[Bondarev=boris-bondarev]]'s was shorter.",
      '[[Hillel Neuer=hillel-neuer]] tweets in English. [[Neuer=hillel-neuer]] is from Canada. | Manuel Neuer plays in Munich. Neuer is from Gelsenkirchen.',
      '“Not that Lavrov, Kirill Lavrov!” she said. [[Sergey Lavrov=sergey-lavrov]] laughed at this. [[Lavrov=sergey-lavrov]] is used to it.',
      '[[Dmitry Peskov=dmitry-peskov]] has a daughter, Liza Peskova, and a son, Nikolay Peskov. Peskov worked for a television channel.',
      "[[Alexei Navalny=alexei-navalny]]'s brother Oleg Navalny was tried with him. Navalny got three and a half years, suspended for [[Alexei Navalny=alexei-navalny]]. [[Navalny=alexei-navalny]] called it hostage-taking.",
    ],
  },
  {
    says: "words that look like a given name but are another's do not turn into this person",
    rows: [
      'Boris Lavrov, Sergey Bondarev and Dmitry Gatilov share a flat.',
      'Hillel Kasparov runs the delicatessen; Garry Neuer is his cook.',
      'Vladimir Bondarev, a surgeon of Tula, was promoted.',
      'Alexei Lavrov scored twice for the reserves.',
    ],
  },
  {
    says: "the same family name in the feminine is another's",
    rows: [
      'Natalya Bondareva opened the gallery with works by her students.',
      'Marina Lavrova won the 1500 metres; Lavrova is 22.',
      'Lyudmila Putina taught Spanish.',
      'Yulia Navalnaya spoke after the film.',
    ],
  },
  {
    says: 'given names alone are nobody',
    rows: [
      'Boris rang. Hillel did not answer. Garry laughed.',
      '“Kira, Ignazio and Volodymyr, please come to the desk.”',
      'Alexei and Dmitry are the most common names in year four.',
      'Sergey Viktorovich, the caretaker, has the key.',
    ],
  },
  {
    says: 'a double or longer family name is another name',
    rows: [
      'Marie Cassis-Dubois signs for both parishes.',
      '[[Ignazio Cassis=ignazio-cassis]] was received by Marie Cassis-Dubois and her brother.',
      'On the programme: [[Sergey Lavrov=sergey-lavrov]], speech; Anna Petrova-Lavrov, cello.',
      'Bondarev-Schmidt & Sons, removals',
    ],
  },
  {
    says: 'a word that begins a sentence, or stands in a headline, takes no name away from the page',
    rows: [
      'Biden Warns Putin of Severe Costs Over Sanctions | The president spoke with [[Vladimir Putin=vladimir-putin]] on Monday. [[Putin=vladimir-putin]] denied any plan.',
      'Zelensky Calls Putin ‘Terrorist’ After Strike on Power Station | [[Putin=vladimir-putin]] denied any plan.',
      '[[UN Watch=un-watch]] Honors Bondarev With Courage Prize at Summit | [[Boris Bondarev=boris-bondarev]] was there. [[Bondarev=boris-bondarev]] spoke.',
      '[[Boris Bondarev=boris-bondarev]] was there. Bravo Bondarev! Others stayed silent for a long time. | Bondarev said nothing for a week. | Then [[Bondarev=boris-bondarev]] gave an interview.',
      '[[Vladimir Putin=vladimir-putin]] spoke. Grumpily Putin left. | Putin was late. | [[Putin=vladimir-putin]] came back.',
    ],
  },
  {
    says: 'a namesake at the beginning of a sentence has the sentences behind it',
    rows: [
      '[[Vladimir Putin=vladimir-putin]] was there. | Igor Putin sat on the board. Putin sold his shares. | Putin moved to Samara.',
      '[[Vladimir Putin=vladimir-putin]] was there. | Igor Putin sat on the board. | Others came. | Igor Putin sold his shares. | Others left. | Putin moved.',
      '[[Vladimir Putin=vladimir-putin]] was there. | Ig\u00ador Putin sat on the board. | Others came. | Igor Putin sold his shares. | Others left. | Putin moved.',
    ],
  },
  {
    says: 'a wife is not her husband, whatever the cases of his name',
    rows: [
      '[[Boris Bondarev=boris-bondarev]] was there. Mrs Bondarev left with him.',
      '[[Sergey Lavrov=sergey-lavrov]] spoke. Madame Lavrov smiled.',
      '[[Kira Yarmysh=kira-yarmysh]] spoke. Ms [[Yarmysh=kira-yarmysh]] smiled.',
    ],
  },
  {
    says: 'a short form of the given name is the person’s',
    rows: [
      '[[Vlad Putin=vladimir-putin]] is losing, says the barber. [[Putin=vladimir-putin]] says no.',
    ],
  },
  {
    says: 'a word that begins a sentence before a name in a case is no given name',
    rows: [
      'Bröckelt [[Putins=vladimir-putin]] Macht?',
      'Ausgerechnet [[Putins=vladimir-putin]] Freund Schröder reist an.',
      'Selbst [[Putins=vladimir-putin]] Freunde.',
      'Кому [[Путину=vladimir-putin]] верить?',
      'Правду [[Путину=vladimir-putin]] не говорят.',
      'Европу [[Путину=vladimir-putin]] не запугать.',
      'Überrascht [[Bondarews=boris-bondarev]] Brief die Welt? [[Boris Bondarew=boris-bondarev]] schwieg.',
      'Работу [[Бондареву=boris-bondarev]] дали. [[Борис Бондарев=boris-bondarev]] молчит.',
      'Folgen [[Putins=vladimir-putin]] Kriegs | [[Putin=vladimir-putin]] redet.',
      'Scheitert [[Putins=vladimir-putin]] Plan? | Scheitert [[Putins=vladimir-putin]] Plan? | Von Wladimir Müller | [[Putin=vladimir-putin]] hat die [[Ukraine=ukraine]] überfallen. | Am Montag sagte [[Putin=vladimir-putin]] nichts.',
      'Кому [[Путину=vladimir-putin]] верить? | [[Путин=vladimir-putin]] молчит. | Кому [[Путину=vladimir-putin]] платить? | [[Путин=vladimir-putin]] ушел.',
      'Juri Bondarews zweiter Roman erschien 1970.',
    ],
  },
  {
    says: 'another given name behind the family name is another person’s, too',
    rows: [
      'Путин Игорь Александрович, 1953 года рождения',
      'Навальный, Олег Анатольевич — предприниматель',
      'Песков Николай Дмитриевич, блогер',
      'Лаврова Сергеевна? Нет, Лавров Кирилл Юрьевич!',
      'Каспаров, Рафаэль Гургенович; Каспаров Сергей Юрьевич, гроссмейстер',
      '[[Алексей Навальный=alexei-navalny]] вышел. | Навальный, Олег Анатольевич, остался.',
      'Guests were [[Putin=vladimir-putin]], Roman Abramovich and their pilots.',
      'После встречи с [[Путиным=vladimir-putin]] Роман Абрамович улетел.',
      'Lavrov, P. L. (1870). Letters. | [[Sergey Lavrov=sergey-lavrov]] signed.',
      'They met [[Sergey Lavrov=sergey-lavrov]], J. Kerry and [[Lavrov=sergey-lavrov]], J. Kerry’s guest.',
    ],
  },
  {
    says: 'who is named behind a name in another case does not share it',
    rows: [
      'После разговора с [[Путиным=vladimir-putin]] Владимир Зеленский сделал заявление.',
      'Перед зустріччю з [[Путіним=vladimir-putin]] Володимир Зеленський виступив.',
      'Тем временем Владимир Зеленский [[Путину=vladimir-putin]] не верит.',
      'So hat Wladimir Klitschko [[Putin=vladimir-putin]] gewarnt.',
    ],
  },
  {
    says: 'a given name that ends as a German trade is a given name',
    rows: [
      'Konstantin Lavrov played the cello.',
      'Kristoffer Neuer, goldsmith',

      '[[Boris Bondarev=boris-bondarev]] spoke. The poet Konstantin Bondarev did not.',
      '[[Sergey Lavrov=sergey-lavrov]] spoke. Aleksander Lavrov, a baker, slept.',
    ],
  },
  {
    says: 'an ordinary word is none with an article, nor where a line begins anew',
    rows: [
      'Auf der Bank saß ein Neuer.',
      'Start | Neuer Bericht zum Wetter',
      'Er ist ein Neuer im Team von [[Hillel Neuer=hillel-neuer]].',
      'Nachrichten • Neuer Bericht zu Gaza von [[Hillel Neuer=hillel-neuer]]',
    ],
  },
  {
    says: 'a word that ends the line before takes a name from that place alone',
    rows: [
      'Foto: Getty Images\nPutin am Montag im Schnee | Kalt war es Putin. | [[Putin=vladimir-putin]] fror.',
      'Joe Biden\nPutin\nXi Jinping | Putin waited. | Then [[Putin=vladimir-putin]] slept.',
      'Die Bank ging an Igor\nPutin, dann an Igor Putin junior. | Putin las im Mai. | Putin verkaufte.',
    ],
  },
  {
    says: 'what only looks like a patronymic or an initial of another takes nothing',
    rows: [
      'After the call with [[Putin=vladimir-putin]], J. D. Vance said nothing. [[Putin=vladimir-putin]] flew home.',
      'В зале сидели [[Путин=vladimir-putin]], А. Б. Чубайс и другие.',
      'О встрече с [[Путиным=vladimir-putin]] А. Б. Чубайс молчит.',
      '[[Putin=vladimir-putin]] Frees Gershkovich | [[Putin=vladimir-putin]] spoke on Friday.',
      '[[Putin=vladimir-putin]] Ally Abramovich Sanctioned | On Friday [[Putin=vladimir-putin]] swam.',
      '[[Putin=vladimir-putin]] Orders Switch to War Economy | By Friday [[Putin=vladimir-putin]] slept.',
      'Dass [[Putin=vladimir-putin]] Gespräche wichtig findet, ist klar.',
      'Считает ли [[Путин=vladimir-putin]] [[Украину=ukraine]] основной угрозой?',
      'Что обещал [[Путин=vladimir-putin]] Виктору Януковичу?',
      '[[Putin=vladimir-putin]], Viktor Yanukovich discuss gas',
      'Yulia Abrosimova-Navalny spoke.',
      'Oleg Navalny, Daria Navalnaya | Navalny yawned.',
    ],
  },
  {
    says: 'a preposition that looks like an article leaves a name to its person',
    rows: [
      'Il presidente ha detto a [[Cassis=ignazio-cassis]] che [[Ignazio Cassis=ignazio-cassis]] può partire.',
      'Siergiej przyszedł, a [[Cassis=ignazio-cassis]] wyszedł. [[Ignazio Cassis=ignazio-cassis]] milczał.',
    ],
  },
];
