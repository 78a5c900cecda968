import type { Topic } from './marked';

/** Names that are also ordinary words, towns, drinks, newspapers or exams. */
export const ORDINARY_WORDS: Topic[] = [
  {
    says: 'an ordinary word that opens a sentence is at most possible',
    rows: [
      '[[Cassis~ignazio-cassis]] and blackberry tart was served when [[Reuters=reuters]] met [[Garry Kasparov=garry-kasparov]].',
      '“[[Poutine~vladimir-putin]], please,” said [[Garry Kasparov=garry-kasparov]] to the waiter from the [[BBC=bbc]].',
    ],
  },
  {
    says: 'an ordinary word in small letters is no name, whatever stands beside it',
    rows: [
      'Ein neuer Vertrag liegt auf dem Tisch.',
      'Was ist daran so neuer Art, dass man darüber reden müsste?',
      'Pour a finger of cassis into the glass, then top it up with white wine.',
      'Sorbet au cassis, crème de cassis, feuilles de cassis : le menu ne variait pas.',
      'The court appointed a guardian for the child.',
      "“Every guardian must sign in,” the school's notice says.",
      'The keystone of the arch came down in the frost of 1784.',
      'He took the ap off the shelf, an old word for a squirrel.',
      'She skis at davos every winter, and never spells it properly.',
      'On mange une poutine vers minuit, avec du fromage qui couine.',
      'un diplomate, un verre, un mensonge',
      'Gli disse che un amico bastava, e un bicchiere pure.',
      'La mosca volaba de plato en plato.',
      'Pidió ginebra con tónica y dos rodajas de limón.',
    ],
  },
  {
    says: 'an ordinary word that begins a sentence is no name',
    rows: [
      'Neuer Vertrag, alte Sorgen: Die Bahn baut wieder.',
      'Cassis grows best on heavy soil and wants cutting back in winter.',
      'Guardian angels were never in fashion here.',
      'Keystone species hold a whole reef together.',
      'Poutine is fries, gravy and curds; anything else is heresy.',
      'Mosca en la sopa: un clásico de los chistes de camareros.',
      'Ginebra, ron y vermut a mitad de precio hasta las ocho.',
      'Genebra é uma bebida de zimbro, prima do gin.',
      'Ginevra non rispose, e Lancillotto abbassò gli occhi.',
      'Давос учит нас ждать, писал он о санатории.',
      'Путина началась: сейнеры вышли за минтаем.',
      "Suisse de naissance, il vit à Lyon depuis l'enfance.",
    ],
  },
  {
    says: 'a town, a drink or a sport of the same name is not marked beside places alone',
    rows: [
      'We drove from Cassis to La Ciotat along the cliffs, and met a couple from [[Geneva=geneva]].',
      'Der Torwart aus der [[Schweiz=switzerland]] bewundert Neuer seit Kindertagen.',
      'Snow report: Davos 120 cm, Klosters 95 cm, Arosa 110 cm',
      'The train to Davos leaves Landquart at 9.47.',
      'In [[Switzerland=switzerland]], where Davos is the highest town, the lakes froze early.',
      'A Kir is white wine and Cassis, and nobody in [[Moscow=moscow]] will tell you otherwise.',
      'Keystone, South Dakota, has 240 inhabitants and four museums.',
      'They were married at Cassis, in the calanques, out of season.',
      "Work on the Keystone XL pipeline stopped for the second time in [[Ukraine=ukraine]]'s year of hope.",
    ],
  },
  {
    says: 'an ordinary word between two strangers is not lent a person by them',
    rows: [
      'Neuer Botschafter bei den [[Vereinten Nationen=united-nations]] in [[Genf=geneva]] ernannt',
      'Neuer Streit zwischen [[Wladimir Putin=vladimir-putin]] und [[Sergej Lawrow=sergey-lavrov]]',
      'Neuer Anlauf, altes Ergebnis: Der [[Kreml=kremlin]] und die [[Vereinten Nationen=united-nations]] reden aneinander vorbei.',
      'A legal Guardian was named for the boy, the [[BBC=bbc]] and [[Reuters=reuters]] reported.',
    ],
  },
  {
    says: "an ordinary word marks with support and in its name's own capitals",
    rows: [
      'When [[Ignazio Cassis=ignazio-cassis]] took office, even the opposition said [[Cassis=ignazio-cassis]] would last.',
      '[[UN Watch=un-watch]] and the [[United Nations=united-nations]] rarely agree, and [[Neuer=hillel-neuer]] likes it that way.',
      '[[Davos=davos]] was thick with limousines as the [[World Economic Forum=world-economic-forum]] heard [[Vladimir Putin=vladimir-putin]] by video link.',
      'What [[The Guardian=guardian]] printed, [[Reuters=reuters]] and the [[BBC=bbc]] had already denied.',
      '“I spoke to the [[Guardian=guardian]],” said [[Boris Bondarev=boris-bondarev]], “and then to [[Reuters=reuters]].”',
      '(Photo: [[Keystone=keystone]]) The guests of [[UN Watch=un-watch]] applaud [[Hillel Neuer=hillel-neuer]].',
      "[[Vladimir Poutine=vladimir-putin]] n'a rien dit. [[Poutine=vladimir-putin]] attend.",
    ],
  },
  {
    says: "another capital than the name's own is no name where the word is ordinary",
    rows: [
      '[[Ignazio Cassis=ignazio-cassis]] ordered the CASSIS sorbet.',
      'HILLEL? NEUER? The crossword has both, says [[Hillel Neuer=hillel-neuer]].',
      'NEUER TERMIN FÜR DIE MÜLLABFUHR',
      'OUR GUARDIAN SCHEME: HOW IT WORKS',
    ],
  },
  {
    says: "a short name that may be anything is nobody's without support",
    rows: [
      'AP exams begin in the first week of May.',
      'Take the AP-7 towards Tarragona and leave at exit 38.',
      'He scored 4 in AP Biology, 5 in AP Calculus.',
      'WEF, in this table, stands for water, energy and food.',
      'The Guardian of the Galaxy costume sold out first.',
      'The Federal Council of psychologists met in Recife.',
      'A Foreign Ministry is only as good as its typists.',
      'The Russian mission to Mars was lost over the Pacific.',
      'The letter Z stood on the door in white paint.',
      'Z is the last letter but, in Danish, not the last sound.',
      'Gen Z does not answer the telephone.',
      '“Zorro leaves a Z, my son leaves his socks.”',
    ],
  },
  {
    says: 'thin support leaves a short name possible',
    rows: [
      '[[AP~associated-press]] and [[Reuters=reuters]] moved the story at the same minute.',
      '“We are not a party,” the [[Federal Council~swiss-government]] told [[Reuters=reuters]].',
      'The [[Foreign Ministry~russian-foreign-ministry]] summoned the correspondent of the [[BBC=bbc]].',
      'On the sidelines of the [[WEF~world-economic-forum]], [[Garry Kasparov=garry-kasparov]] played twelve bankers at once.',
    ],
  },
];
