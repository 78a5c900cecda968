import type { Topic } from './marked';

/** Polish case forms, and Greek names behind their articles. */
export const POLISH_GREEK: Topic[] = [
  {
    says: 'Polish case forms belong to the mention',
    rows: [
      '[[Borys Bondariew=boris-bondarev]] pracował w dyplomacji od dwudziestu lat.',
      'List [[Borysa Bondariewa=boris-bondarev]] obiegł redakcje w ciągu godziny.',
      'Dziennikarka rozmawiała z [[Borysem Bondariewem=boris-bondarev]], lecz o [[Bondariewie=boris-bondarev]] nie chciała mówić.',
      'Zdaniem [[Dmitrija Pieskowa=dmitry-peskov]] pytanie było nietaktowne.',
      'Po spotkaniu z [[Siergiejem Ławrowem=sergey-lavrov]] tłumaczka wzięła urlop. [[Ławrowowi=sergey-lavrov]] podziękowano.',
      '[[Putinowi=vladimir-putin]] doradza coraz mniej ludzi, a [[Putina=vladimir-putin]] słucha coraz mniej.',
      'Adwokaci [[Aleksieja Nawalnego=alexei-navalny]] nie zostali wpuszczeni; [[Nawalnemu=alexei-navalny]] odmówiono lekarza.',
      'Rzeczniczka [[Kira Jarmysz=kira-yarmysh]] odpisała od razu. Wpis [[Kiry Jarmysz=kira-yarmysh]] zniknął.',
      'O [[Garrim Kasparowie=garry-kasparov]] napisano więcej książek niż o szachach.',
    ],
  },
  {
    says: "a Polish title or opening word is nobody's given name",
    rows: [
      '[[Borys Bondariew=boris-bondarev]] mieszka sam. Według [[Bondariewa=boris-bondarev]] milczą wszyscy. Pan [[Bondariew=boris-bondarev]] nie odbiera.',
      'Prezydent [[Putin=vladimir-putin]] przyjął ministra. Minister [[Ławrow=sergey-lavrov]] wyszedł ostatni. | [[Siergiej Ławrow=sergey-lavrov]], rocznik 1950',
    ],
  },
  {
    says: 'Polish organisations and places are found in their cases',
    rows: [
      'Ambasador przy [[ONZ=united-nations]] wrócił do [[Genewy=geneva]].',
      'W [[Moskwie=moscow]] spadł śnieg, w [[Szwajcarii=switzerland]] deszcz.',
      '[[Rosja=russia]] milczy, a rzecznik [[Kremla=kremlin]] wraz z nią.',
      'Granica [[Ukrainy=ukraine]] z [[Rosją=russia]] ma blisko dwa tysiące kilometrów.',
      '[[Narody Zjednoczone=united-nations]] powstały z popiołów, głosi tablica.',
      'Na [[Światowym Forum Ekonomicznym=world-economic-forum]] zabrakło kawy.',
      'Komunikat wydało [[rosyjskie MSZ=russian-foreign-ministry]].',
    ],
  },
  {
    says: 'Polish namesakes and ordinary words are nobody',
    rows: [
      'Igor Bondariew strzelił dwa gole, trzeciego Bondariewowi nie uznano.',
      'Maria Pieskowa wystawia w Łodzi swoje akwarele.',
      'Nowy ambasador złożył listy; stary złożył dymisję.',
      'Moskwicz z 1965 roku stoi w stodole i czeka na części.',
      'Ukrainka, Rosjanin i Szwajcar weszli do windy.',
    ],
  },
  {
    says: 'Greek names are found behind their articles',
    rows: [
      'Ο [[Μπόρις Μποντάρεφ=boris-bondarev]] δεν απάντησε στο τηλέφωνο.',
      'Η επιστολή του [[Μπόρις Μποντάρεφ=boris-bondarev]] ήταν σύντομη· ο [[Μποντάρεφ=boris-bondarev]] την έγραψε σε μία νύχτα.',
      'Σύμφωνα με τον [[Ντμίτρι Πεσκόφ=dmitry-peskov]], το [[Κρεμλίνο=kremlin]] δεν έχει σχόλιο.',
      'Ο υπουργός [[Σεργκέι Λαβρόφ=sergey-lavrov]] αποχώρησε από την αίθουσα.',
      'Στη [[Γενεύη=geneva]] έβρεχε, στη [[Μόσχα=moscow]] χιόνιζε.',
      'Η [[Ρωσία=russia]] και η [[Ουκρανία=ukraine]] αντάλλαξαν επιστολές.',
      'Τι θέλει ο [[Πούτιν=vladimir-putin]]; ρωτούν στα [[Ηνωμένα Έθνη=united-nations]].',
      'Ο δικηγόρος του [[Αλεξέι Ναβάλνι=alexei-navalny]] περίμενε ώρες.',
      'Τα σύνορα της [[Ρωσίας=russia]], της [[Ουκρανίας=ukraine]] και της [[Ελβετίας=switzerland]] σε έναν χάρτη.',
    ],
  },
  {
    says: 'a Greek text without a name has no mark',
    rows: [
      'Ο διπλωμάτης παραιτήθηκε τη Δευτέρα για λόγους υγείας.',
      'Ρωσικός, ουκρανικός, ελβετικός: τρία επίθετα.',
      'Ο Γιώργος Λαβρόφσκι έχει ταβέρνα στη Νάξο.',
    ],
  },
];
