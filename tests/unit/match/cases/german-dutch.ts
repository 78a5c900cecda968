import type { Topic } from './marked';

/** German and Dutch: transliterations, genitives in -s, compound nouns. */
export const GERMAN_DUTCH: Topic[] = [
  {
    says: 'German names are found in their German spelling',
    rows: [
      '[[Boris Bondarew=boris-bondarev]] wirkte übermüdet, als er zum verabredeten Treffpunkt kam.',
      'Wie viele Kollegen so denken, wollte [[Boris Bondarew=boris-bondarev]] nicht schätzen; [[Bondarew=boris-bondarev]] sprach von „einigen“.',
      'Kremlsprecher [[Dmitri Peskow=dmitry-peskov]] wies das zurück; er habe, so [[Peskow=dmitry-peskov]], davon aus der Zeitung erfahren.',
      'Aussenminister [[Sergej Lawrow=sergey-lavrov]] verliess den Saal, noch ehe sein Gegenüber das Wort ergriff.',
      'Herr [[Gennadi Gatilow=gennady-gatilov]] ist seit vier Jahren auf seinem Posten in [[Genf=geneva]].',
      'Bundespräsident [[Ignazio Cassis=ignazio-cassis]] (FDP) äusserte sich zurückhaltend. [[Cassis=ignazio-cassis]] verwies auf das Verfahren.',
      'Die Sprecherin des Häftlings, [[Kira Jarmysch=kira-yarmysh]], meldete sich per Video.',
      '[[Alexej Nawalny=alexei-navalny]] dagegen sass da längst in Haft, und um [[Nawalny=alexei-navalny]] wurde es still.',
      'Ex-Weltmeister [[Garri Kasparow=garry-kasparov]] spielt nur noch zum Spass.',
      '[[Wladimir Putin=vladimir-putin]] schwieg dazu, [[Wolodymyr Jeltschenko=volodymyr-yelchenko]] nicht.',
    ],
  },
  {
    says: "a German title or a word that opens a sentence is nobody's given name",
    rows: [
      '[[Boris Bondarew=boris-bondarev]] blieb. Laut [[Bondarew=boris-bondarev]] blieben viele. Herr [[Bondarew=boris-bondarev]] zögert, Diplomat [[Bondarew=boris-bondarev]] nicht.',
      'Präsident [[Putin=vladimir-putin]] liess Aussenminister [[Lawrow=sergey-lavrov]] warten. | Porträt: [[Sergej Lawrow=sergey-lavrov]]',
      'Kremlkritiker [[Nawalny=alexei-navalny]] und Ex-Botschafter [[Jeltschenko=volodymyr-yelchenko]] kannten sich kaum. | [[Wolodymyr Jeltschenko=volodymyr-yelchenko]] ist in Rente.',
    ],
  },
  {
    says: "a German noun before a genitive is nobody's given name",
    rows: [
      '[[Boris Bondarew=boris-bondarev]] arbeitet seit 2002 im Amt. Der Rücktritt [[Bondarews=boris-bondarev]] überraschte alle.',
      'Für [[Dmitri Peskow=dmitry-peskov]] ist der Fall erledigt; die Stimme [[Peskows=dmitry-peskov]] zitterte aber, und im Auge [[Putins=vladimir-putin]] war nichts zu lesen.',
    ],
  },
  {
    says: 'the German genitive belongs to the mention',
    rows: [
      '[[Boris Bondarews=boris-bondarev]] Brief umfasst keine zwei Seiten.',
      '[[Putins=vladimir-putin]] Tisch ist sechs Meter lang.',
      'Die Rede [[Sergej Lawrows=sergey-lavrov]] dauerte, die Antwort [[Peskows~dmitry-peskov]] nicht.',
      '[[Nawalnys=alexei-navalny]] Anwälte warten vor dem Tor.',
      '[[Genfs=geneva]] Hotels sind ausgebucht, [[Moskaus=moscow]] halb leer.',
      'Das Schicksal der [[Ukraine=ukraine]] und [[Russlands=russia]] Öl sind zwei Themen einer Sitzung.',
    ],
  },
  {
    says: 'German organisations and places are found, in compounds too where a hyphen parts them',
    rows: [
      'Vor dem [[UN-Menschenrechtsrat=human-rights-council]] stand ein Clown mit Luftballons.',
      'Die [[Vereinten Nationen=united-nations]] zahlen die Miete in Franken.',
      'In der [[Schweiz=switzerland]] gilt das als Überstunde.',
      'Aus dem [[Kreml=kremlin]] verlautete nichts, aus dem [[russischen Aussenministerium=russian-foreign-ministry]] das Übliche.',
      'Das [[Weltwirtschaftsforum=world-economic-forum]] hat seine Gebühren erhöht.',
      'Die [[Russische Föderation=russia]] ist Vertragsstaat, die [[Schweizer Regierung=swiss-government]] Verwahrerin.',
      'Der [[UN=united-nations]]-Diplomat kaufte zwei Brezeln.',
    ],
  },
  {
    says: 'an ordinary German word is nobody',
    rows: [
      'Ein Neuer war ins Dorf gekommen, und alle sahen ihm nach.',
      'Als Neuer hat man es im Büro schwer.',
      'Kein neuer Gedanke, aber ein guter.',
      'Die Uno-Karten lagen noch auf dem Tisch, gemischt.',
      'Zum Frühstück gab es Russische Eier, dazu Schweizer Käse.',
      'Der Sprecher der Kantonspolizei kündigte; der Botschafter trat zurück.',
    ],
  },
  {
    says: 'a German namesake is another person',
    rows: [
      'Nationaltorhüter Manuel Neuer fällt aus. Für Neuer rückt ein Talent nach.',
      'Der Eishockeyspieler Igor Bondarew fehlt bis Ostern, und ohne Bondarew trifft keiner.',
      'Die Cellistin Olga Peskowa gastiert in Graz.',
    ],
  },
  {
    says: 'Dutch names are found in their Dutch spelling and with a genitive in -s',
    rows: [
      'Het [[Kremlin=kremlin]] van [[Vladimir Poetin=vladimir-putin]] antwoordde niet, zelfs niet per ansichtkaart.',
      '[[Poetins=vladimir-putin]] hond heet Verni.',
      "Volgens [[Boris Bondarjev=boris-bondarev]] weten zijn collega's beter.",
      'In [[Genève=geneva]] regende het, in [[Oekraïne=ukraine]] niet.',
      '[[Ruslands=russia]] havens vriezen dicht.',
      'De woordvoerder van [[Sergej Lavrov=sergey-lavrov]] nam niet op.',
      'Bij de [[Verenigde Naties=united-nations]] spreekt men zelden Nederlands.',
      'Het [[Wereld Economisch Forum=world-economic-forum]] begint, [[Zwitserland=switzerland]] sluit de pas.',
      'Een nieuwe ambassadeur, een nieuw geluid, een oude fiets.',
    ],
  },
  {
    says: 'a noun behind an article is no given name',
    rows: [
      'Das System [[Putin=vladimir-putin]] bleibt.',
      'Der Autokrat [[Putin=vladimir-putin]] schweigt. [[Putin=vladimir-putin]] droht.',
      'Der [[Kreml=kremlin]]-Chef [[Putin=vladimir-putin]] schweigt.',
    ],
  },
  {
    says: 'what was in Ukraine is no war',
    rows: [
      'In der [[Ukraine=ukraine]] war die Nacht ruhig.',
      'Die ganze [[Ukraine=ukraine]] war lange Teil der Sowjetunion.',
    ],
  },
  {
    says: 'a given name before the name and its noun is another’s, at the beginning of a sentence too',
    rows: [
      'Juri Bondarews Roman erschien in [[Russland=russia]]; [[UN Watch=un-watch]] und [[Reuters=reuters]] schwiegen.',
      'Manuel Neuers langes Warten sahen [[UN Watch=un-watch]] und [[Reuters=reuters]]. Der Rücktritt Neuers wurde keiner.',
      'Für Oleg Nawalnys Anwalt, meldet [[Reuters=reuters]] dem [[UN Watch=un-watch]], ist alles gut.',
    ],
  },
];
