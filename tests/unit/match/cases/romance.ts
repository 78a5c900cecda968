import type { Topic } from './marked';

/** French, Italian, Spanish, Portuguese and Romanian. */
export const ROMANCE: Topic[] = [
  {
    says: 'French names are found in sentences of their own',
    rows: [
      'Le diplomate [[Boris Bondarev=boris-bondarev]], vingt ans de carrière, a rendu son badge.',
      "« J'ai honte », écrit [[Boris Bondarev=boris-bondarev]] ; M. [[Bondarev=boris-bondarev]] n'en dira pas plus.",
      "D'après [[Vladimir Poutine=vladimir-putin]], tout se déroule comme prévu.",
      "C'est à [[Genève=geneva]], et non à [[Moscou=moscow]], que l'affaire a éclaté.",
      'Le chef de la diplomatie, [[Sergueï Lavrov=sergey-lavrov]], a quitté la salle sans un mot. [[Lavrov=sergey-lavrov]] boude.',
      "L'opposant [[Alexeï Navalny=alexei-navalny]] a été transféré ; la porte-parole de [[Navalny=alexei-navalny]], [[Kira Iarmych=kira-yarmysh]], l'ignorait.",
      "Que dira la [[Suisse=switzerland]] ? [[Ignazio Cassis=ignazio-cassis]] consulte, et l'[[ONU=united-nations]] attend.",
      "L'[[Ukraine=ukraine]] et la [[Russie=russia]] se disputent jusqu'au nom du fleuve.",
      'Au [[Conseil des droits de l’homme=human-rights-council]], on a applaudi debout.',
      "Le [[gouvernement russe=russian-government]] n'a pas réagi, le [[gouvernement suisse=swiss-government]] non plus.",
    ],
  },
  {
    says: "a French title is nobody's given name, and M. is no initial",
    rows: [
      'Selon M. [[Lavrov=sergey-lavrov]], tout va bien. Mme [[Iarmych=kira-yarmysh]] en doute. | [[Sergueï Lavrov=sergey-lavrov]] et [[Kira Iarmych=kira-yarmysh]]',
      'Le ministre [[Sergueï Lavrov=sergey-lavrov]] reste. Pourquoi [[Lavrov=sergey-lavrov]] reste-t-il ? Parce que [[Poutine~vladimir-putin]] reste.',
    ],
  },
  {
    says: 'French words are nobody',
    rows: [
      'La Poutine du chef, sauce brune, 14 dollars.',
      'Il préfère le kir à la mûre ; elle, au cassis.',
      'Un neuer, dit-on en breton ? Non plus.',
      "Ils ont nagé de Cassis jusqu'à la première calanque.",
      'Le suisse de la cathédrale porte encore la hallebarde.',
    ],
  },
  {
    says: 'Italian names are found in sentences of their own',
    rows: [
      "«Mi vergogno», ha scritto [[Boris Bondarev=boris-bondarev]] prima di lasciare l'ufficio.",
      'Il ministro [[Ignazio Cassis=ignazio-cassis]], ticinese, ha risposto in italiano; [[Cassis=ignazio-cassis]] ha poi sorriso.',
      'Secondo il portavoce del [[Cremlino=kremlin]], [[Dmitrij Peskov=dmitry-peskov]], la notizia non merita commenti.',
      "La [[Svizzera=switzerland]] tace, la [[Russia=russia]] protesta, l'[[Ucraina=ukraine]] spera.",
      'Da [[Mosca=moscow]] [[Sergej Lavrov=sergey-lavrov]] ha chiamato le [[Nazioni Unite=united-nations]].',
      "L'avvocato di [[Aleksej Navalny=alexei-navalny]] è stato fermato all'aeroporto.",
      "[[Putin=vladimir-putin]] e l'[[ONU=united-nations]] si ignorano da mesi.",
    ],
  },
  {
    says: "a title or an opening word is nobody's given name in Italian, Spanish and Portuguese",
    rows: [
      '[[Boris Bondarev=boris-bondarev]] tace. Secondo [[Bondarev=boris-bondarev]], la colpa è di tutti. Il signor [[Bondarev=boris-bondarev]] ha 41 anni.',
      'Según [[Peskov=dmitry-peskov]], no hubo reunión. El señor [[Peskov=dmitry-peskov]] mintió. Presidente [[Putin=vladimir-putin]]: ¿la hubo? | Perfil: [[Dmitri Peskov=dmitry-peskov]]',
      'Segundo [[Gatilov=gennady-gatilov]], a sala estava cheia. Embaixador [[Gatilov=gennady-gatilov]], conte de novo. | [[Gennady Gatilov=gennady-gatilov]], 67 anos',
    ],
  },
  {
    says: 'Italian words are nobody',
    rows: [
      'Una mosca nella minestra, un amico a cena.',
      'Ginevra, la cugina di Bologna, studia veterinaria.',
      'Il cassis si serve freddo.',
    ],
  },
  {
    says: 'Spanish names are found in sentences of their own',
    rows: [
      'El ya exconsejero [[Borís Bóndarev=boris-bondarev]] atendió la llamada en voz baja.',
      '[[Serguéi Lavrov=sergey-lavrov]], canciller desde hace dieciocho años, abandonó la sesión.',
      '¿Sabe [[Vladímir Putin=vladimir-putin]] lo que firma? «Por supuesto», contesta [[Dmitri Peskov=dmitry-peskov]].',
      'Ni [[Moscú=moscow]] ni [[Ucrania=ukraine]] enviaron delegados al entierro.',
      '[[Alexéi Navalni=alexei-navalny]] escribe desde la celda; las cartas de [[Navalni=alexei-navalny]] tardan un mes.',
      'En [[Suiza=switzerland]] nieva, y las [[Naciones Unidas=united-nations]] cierran temprano.',
      'El [[Gobierno ruso=russian-government]] lo desmiente, [[Garri Kaspárov=garry-kasparov]] lo confirma.',
      '[[Rusia=russia]] ha vuelto a vetar el texto.',
    ],
  },
  {
    says: 'Spanish words are nobody',
    rows: [
      'Un neutral no es un cobarde.',
      'Una ginebra y dos cervezas, por favor.',
      'Por si las moscas, cerró la puerta con llave.',
    ],
  },
  {
    says: 'Portuguese names are found in sentences of their own',
    rows: [
      'O porta-voz [[Dmitri Peskov=dmitry-peskov]] não quis comentar a carta de [[Boris Bondarev=boris-bondarev]].',
      'Na [[Suíça=switzerland]], dizia-se que [[Serguei Lavrov=sergey-lavrov]] já não lia os jornais.',
      'A [[Rússia=russia]] e a [[Ucrânia=ukraine]] trocaram prisioneiros na quinta-feira.',
      'De [[Moscovo=moscow]] veio apenas silêncio; de [[Moscou=moscow]], como escrevem os brasileiros, também.',
      'O [[governo russo=russian-government]] negou tudo às [[Nações Unidas=united-nations]].',
      '[[Alexei Navalny=alexei-navalny]] recusou a comida da prisão.',
    ],
  },
  {
    says: 'Portuguese words are nobody',
    rows: [
      'Um copo de genebra, à moda antiga, com casca de limão.',
      'Gente nova, problemas velhos: a ponte continua fechada.',
    ],
  },
  {
    says: "Romanian names are found in sentences of their own, with the article's cases",
    rows: [
      '„Mi-e rușine”, a scris [[Boris Bondarev=boris-bondarev]] către colegii săi.',
      'Ministrul [[Serghei Lavrov=sergey-lavrov]] a plecat înainte de vot.',
      'Granițele [[Rusiei=russia]] nu se termină nicăieri, spunea cineva de la [[Kremlin=kremlin]].',
      'Purtătorul de cuvânt al [[Kremlinului=kremlin]], [[Dmitri Peskov=dmitry-peskov]], n-a răspuns.',
      'Capitala [[Elveției=switzerland]] nu este [[Geneva=geneva]].',
      'Reprezentantul [[Ucrainei=ukraine]] la [[Națiunile Unite=united-nations]] a cerut cuvântul.',
      'Lui [[Vladimir Putin=vladimir-putin]] i s-a adus ceai.',
    ],
  },
  {
    says: 'Romanian words are nobody',
    rows: [
      'Un moscovit, un genovez și un ucrainean intră într-un bar.',
      'Am cumpărat un ziar, un covrig și o ONUlă, cum zicea bunica.',
    ],
  },
];
