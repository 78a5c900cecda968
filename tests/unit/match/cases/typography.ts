import type { Topic } from './marked';

/** The same name in other characters: apostrophes, hyphens, breaks, invisible ones, capitals, accents. */
export const TYPOGRAPHY: Topic[] = [
  {
    says: 'a possessive stays outside the mark, with whichever apostrophe',
    rows: [
      "[[Boris Bondarev=boris-bondarev]]'s desk was empty; [[Boris Bondarev=boris-bondarev]]’s chair was not.",
      'Who reads [[Hillel Neuer=hillel-neuer]]ʼs mail?',
      'the [[Kremlin=kremlin]]`s reply, as typed on an old keyboard',
      "It is [[Geneva=geneva]]’s oldest bridge and [[Switzerland=switzerland]]'s widest.",
      "[[UN Watch=un-watch]]’s director; [[Reuters=reuters]]' man; the [[BBC=bbc]]'s van",
      'A friend of [[Garry Kasparov=garry-kasparov]]’s',
    ],
  },
  {
    says: 'an apostrophe inside a name may be any',
    rows: [
      "[[Russia's Foreign Ministry=russian-foreign-ministry]] and, below, [[Russia’s Foreign Ministry=russian-foreign-ministry]]",
      "le [[Conseil des droits de l'homme=human-rights-council]] ; le [[Conseil des droits de l’homme=human-rights-council]]",
      'before [[Russiaʼs invasion of Ukraine=russian-invasion-of-ukraine]] and since',
    ],
  },
  {
    says: 'white space and line breaks between the words of a name are one thing',
    rows: [
      'The diplomat is called [[Boris\n    Bondarev=boris-bondarev]], and the page was badly wrapped.',
      'The word after a no-break space: [[Boris\u00a0Bondarev=boris-bondarev]].',
      'Set solid, with a thin space: [[Sergey\u2009Lavrov=sergey-lavrov]] left.',
      'A tab in a table: [[Gennady\tGatilov=gennady-gatilov]]\tlawyer\t58',
      'Two spaces by mistake: [[Ignazio  Cassis=ignazio-cassis]] again.',
      'At the end of the line the [[United\r\nNations=united-nations]] broke in two.',
      'the [[World\u202fEconomic\u202fForum=world-economic-forum]], narrow',
      'ideographic: [[UN\u3000Watch=un-watch]]',
    ],
  },
  {
    says: 'a hyphen in a name may be any hyphen, a space or a broken line',
    rows: [
      'The [[Tages\u2011Anzeiger=tages-anzeiger]] asked; the [[Tages\u2010Anzeiger=tages-anzeiger]] printed; the [[Tages Anzeiger=tages-anzeiger]] regretted.',
      'in der Zeitung [[Tages-\nAnzeiger=tages-anzeiger]] von gestern',
      'the [[Russo–Ukrainian war=russian-invasion-of-ukraine]], with a dash in place of the hyphen',
      'since the [[full‑scale invasion of Ukraine=russian-invasion-of-ukraine]] began',
    ],
  },
  {
    says: 'soft hyphens and zero-width characters do not count',
    rows: [
      'Der Name lautet [[Bo\u00adris Bon\u00adda\u00adrev=boris-bondarev]], im Blocksatz.',
      'copied from a web page: [[Hillel\u200b Neuer=hillel-neuer]]\u200b, full stop',
      '[[Vla\u200cdimir\u200d Putin=vladimir-putin]] in a sentence nobody can see is odd',
      '\ufeff[[Alexei Navalny=alexei-navalny]], said the byte order mark',
      'a poster for [[Swit\u00adzer\u00adland=switzerland]], cut in three for the narrow column',
      "the [[Krem\u2060lin=kremlin]]'s word joiner",
      'since the [[in\u00adva\u00adsi\u00adon of Ukraine=russian-invasion-of-ukraine]], says the hyphenated page',
      'Mean\u00adwhile [[Lav\u00adrov=sergey-lavrov]] waited; Mi\u00adnis\u00adter [[Lavrov=sergey-lavrov]], that is. | [[Sergey Lavrov=sergey-lavrov]]',
    ],
  },
  {
    says: 'a dash or any other mark between two names keeps them apart',
    rows: [
      'Boris -- Bondarev was not what it said.',
      'Boris/Bondarev, as one might write for either of two men',
      'Boris, Bondarev and Ilyin',
      'Hillel. Neuer words were never spoken.',
      '“Sergey” (Lavrov)',
      'United… Nations?',
      'World; Economic: Forum!',
    ],
  },
  {
    says: 'a name in capitals is the name',
    rows: [
      '[[BORIS BONDAREV=boris-bondarev]] SAYS HE IS NOT ALONE',
      'Statement by [[Sergey LAVROV=sergey-lavrov]], Minister',
      '[[GENEVA=geneva]] (dpa) – The meeting was adjourned.',
      'THE [[UNITED NATIONS=united-nations]] IS LATE, AGAIN',
      'EXCLUSIVE: [[PUTIN=vladimir-putin]] IN THE MOUNTAINS',
      'M. [[Ignazio CASSIS=ignazio-cassis]], conseiller fédéral',
      '[[NAVALNY=alexei-navalny]]: A LIFE, in four hundred pages',
      'Tonight at eight: [[HILLEL NEUER=hillel-neuer]] in conversation',
    ],
  },
  {
    says: 'a name in small letters, or half of it, is none',
    rows: [
      'boris bondarev, in a text without capitals',
      'sergey Lavrov and boris Yeltsin never learnt to use the shift key',
      'Boris bondarev',
      'the united nations of beekeepers',
      'un watch over the river, un silence',
      'putin, navalny, kremlin: all in small type',
      'bOrIs BoNdArEv',
    ],
  },
  {
    says: 'an accent may be one character or two',
    rows: [
      'Le train pour [[Gen\u00e8ve=geneva]] ; le train pour [[Gene\u0300ve=geneva]]',
      'Говорит [[Алексей Навальный=alexei-navalny]], пишет [[Алексе\u0438\u0306 Навальны\u0438\u0306=alexei-navalny]]',
      '[[Alexe\u00ef Navalny=alexei-navalny]], or [[Alexei\u0308 Navalny=alexei-navalny]].',
      'Die [[Russische Fo\u0308deration=russia]] widerspricht.',
    ],
  },
  {
    says: 'marks of stress over Cyrillic vowels are no accents',
    rows: [
      '[[Бори́с Анато́льевич Бо́ндарев=boris-bondarev]] (род. 1980) — бывший советник; о [[Бо́ндареве=boris-bondarev]] писали все.',
      '[[Серге́й Ви́кторович Лавро́в=sergey-lavrov]] родился в [[Москве́=moscow]].',
      '[[Влади́мир Влади́мирович Пу́тін=vladimir-putin]] та [[Бори́с Бондарє́в=boris-bondarev]]',
      'Стихи писала Татья́на Бо́ндарева; прозу не писал и [[Бори́с Бо́ндарев=boris-bondarev]].',
      'Рома́н Ю́рия Бо́ндарева перевели на двадцать языков.',
      'Дикта́нт: [[БОРИ́С БО́НДАРЕВ=boris-bondarev]], по слога́м.',
      'Алексе\u0301и\u0306, by itself, and [[Алексе\u0301й Нава\u0301льны\u0438\u0306=alexei-navalny]]',
    ],
  },
  {
    says: 'another accent is another name',
    rows: [
      'Бори\u0302с Бо\u0308ндарев, decorated',
      'Бори\u0301с Ко\u0301ндратьев, another man',
      'Борис Бондар\u0301ев, where no vowel has the stress',
      'Gen\u00e9va, a typing error for a brand of gin',
      'Bor\u00efs B\u00f6nd\u00e4rev is a metal band',
      'P\u00fctin means boots in some dialect or other',
      'R\u00fcssia, the umlaut as decoration',
      'Neu\u0301er, with an accent nobody pronounces',
    ],
  },
];
