import type { Topic } from './marked';

/** Events by their names in the languages of the pack. */
export const EVENTS_IN_OTHER_LANGUAGES: Topic[] = [
  {
    says: 'an event is named in German and in Dutch',
    rows: [
      'Seit dem [[Überfall auf die Ukraine=russian-invasion-of-ukraine]] steht der Kran still.',
      'Der [[Angriffskrieg gegen die Ukraine=russian-invasion-of-ukraine]] hat auch den Kinderchor entzweit.',
      'Vom [[Krieg in der Ukraine=russian-invasion-of-ukraine]] erfuhr er auf der Alp, aus dem Radio.',
      'Wegen des [[Ukraine-Kriegs=russian-invasion-of-ukraine]] fiel der Ball aus; der [[Ukrainekrieg=russian-invasion-of-ukraine]], hiess es, sei kein Anlass zum Tanzen.',
      'Die [[russische Invasion=russian-invasion-of-ukraine]] traf die [[Ukraine=ukraine]] nicht unvorbereitet.',
      'Über [[Sanktionen gegen Russland=western-sanctions]] stimmt das Volk nicht ab.',
      'De [[oorlog in Oekraïne=russian-invasion-of-ukraine]] duurt langer dan de voorraad strekt.',
      'Na de [[Russische inval=russian-invasion-of-ukraine]] vluchtte half [[Oekraïne=ukraine]] naar het westen.',
      'Er kwamen nieuwe [[sancties tegen Rusland=western-sanctions]].',
    ],
  },
  {
    says: 'an event is named in French, Italian, Spanish, Portuguese and Romanian',
    rows: [
      "Depuis l'[[invasion de l’Ukraine=russian-invasion-of-ukraine]], le prix du tournesol a doublé.",
      "La [[guerre en Ukraine=russian-invasion-of-ukraine]] a vidé l'amphithéâtre.",
      "Les [[sanctions contre la Russie=western-sanctions]] n'épargnent que le caviar.",
      'La [[guerra in Ucraina=russian-invasion-of-ukraine]] entra nel quarto mese, scrive il parroco.',
      "Dopo l'[[invasione dell'Ucraina=russian-invasion-of-ukraine]] il circo ha cambiato nome all'orso.",
      'La [[invasión de Ucrania=russian-invasion-of-ukraine]] partió en dos a la familia.',
      'Antes de la [[invasión rusa=russian-invasion-of-ukraine]], en [[Ucrania=ukraine]] se bailaba los jueves.',
      'As [[sanções contra a Rússia=western-sanctions]] encareceram o adubo; a [[guerra na Ucrânia=russian-invasion-of-ukraine]], o pão.',
      'O que mudou com a [[invasão da Ucrânia=russian-invasion-of-ukraine]]? Tudo, responde o padeiro.',
      '[[Războiul din Ucraina=russian-invasion-of-ukraine]] a scumpit uleiul.',
      'După [[invadarea Ucrainei=russian-invasion-of-ukraine]], trenurile au venit pline.',
    ],
  },
  {
    says: 'an event is named in Polish and in Greek',
    rows: [
      'Po [[inwazji na Ukrainę=russian-invasion-of-ukraine]] w szkole zabrakło ławek.',
      '[[Wojna w Ukrainie=russian-invasion-of-ukraine]] nie kończy się wraz z wiadomościami.',
      'O [[sankcjach wobec Rosji=western-sanctions]] rozmawiano przy zupie.',
      'Από την [[εισβολή στην Ουκρανία=russian-invasion-of-ukraine]] το λιμάνι άδειασε.',
      'Ο [[πόλεμος στην Ουκρανία=russian-invasion-of-ukraine]] μπήκε στα σχολικά βιβλία.',
    ],
  },
  {
    says: 'an event is named in Russian and in Ukrainian',
    rows: [
      '[[Вторжение в Украину=russian-invasion-of-ukraine]] он назвал позором.',
      'После [[вторжения в Украину=russian-invasion-of-ukraine]] театр сменил афишу.',
      'О [[войне в Украине=russian-invasion-of-ukraine]] в доме не говорят, а [[войну с Украиной=russian-invasion-of-ukraine]] здесь зовут иначе.',
      '[[Санкции против России=western-sanctions]] дошли и до пуговиц.',
      '[[Вторгнення в Україну=russian-invasion-of-ukraine]] почалося вдосвіта.',
      'До [[війни в Україні=russian-invasion-of-ukraine]] тут варили пиво; після [[вторгнення Росії в Україну=russian-invasion-of-ukraine]] – суп.',
      '[[Повномасштабне вторгнення=russian-invasion-of-ukraine]] застало [[Україну=ukraine]] серед зими.',
    ],
  },
  {
    says: 'another invasion or war in these languages is another event',
    rows: [
      'Der Überfall auf Polen begann in Gleiwitz.',
      'Der Krieg in der Gastronomie wird mit Gutscheinen geführt.',
      "L'invasion des sauterelles a duré trois jours.",
      'La guerra en casa de los vecinos terminó con un portazo.',
      "La guerra dei trent'anni, in un'ora e mezza",
      'Inwazja biedronek zaskoczyła Poznań.',
      'Вторжение саранчи остановили пожарные.',
      'Війна з довгоносиком триває третє літо.',
      'Ο πόλεμος των άστρων παίζεται ξανά.',
      'Een invasie van teken teistert de duinen.',
      'A invasão de campo atrasou o jogo.',
      'Războiul stelelor ține două ore.',
    ],
  },
  {
    says: 'a war of another year is another one in these languages',
    rows: [
      'Der deutsche Angriff auf die [[Ukraine=ukraine]] 1941 kam im Morgengrauen.',
      'Vom Angriff auf die [[Ukraine=ukraine]] im Juni 1941 steht nichts im Buch.',
      "L'attaque contre l’[[Ukraine=ukraine]] en juin 1941 surprit le concierge.",
      "L'attacco all’[[Ucraina=ukraine]] nel 1941 fu rapido.",
      'El ataque a [[Ucrania=ukraine]] en 1941 cerró la escuela.',
      'O ataku na [[Ukrainę=ukraine]] w 1941 roku opowiadał dziadek.',
      'Нападение на [[Украину=ukraine]] в 1941 году застало их в поле.',
      'Про напад на [[Україну=ukraine]] в червні 1941 року розповідав дід.',
    ],
  },
  {
    says: 'a resignation in another language has no trigger',
    rows: [
      'Le diplomate [[Boris Bondarev=boris-bondarev]] a démissionné lundi.',
      '[[Boris Bondarew=boris-bondarev]] hat gekündigt und schläft seither besser.',
      '[[Борис Бондарев=boris-bondarev]] ушёл в отставку и выключил телефон.',
      'Il console ha dato le dimissioni; nessuno le ha lette.',
    ],
  },
  {
    says: 'an event is named with whoever began it in between',
    rows: [
      'Nach dem [[Einmarsch Russlands in die Ukraine=russian-invasion-of-ukraine]] blieb der Laden zu, im [[Krieg Russlands gegen die Ukraine=russian-invasion-of-ukraine]] auch.',
      'После [[нападения России на Украину=russian-invasion-of-ukraine]] лавка закрылась.',
      'Після початку [[війни Росії з Україною=russian-invasion-of-ukraine]] крамниця зачинилась.',
      'Po [[ataku Rosji na Ukrainę=russian-invasion-of-ukraine]] sklep zamknięto.',
      'La [[guerre de la Russie contre l’Ukraine=russian-invasion-of-ukraine]] a fermé la boutique.',
    ],
  },
];
