/**
 * Capitalised words that may stand before a family name without being another person's given name:
 * titles, and words that begin sentences or headlines, in the languages whose names packs carry.
 * Anything else capitalised there is a given name, which keeps a namesake from being claimed; a word
 * missing here costs a mark, never a false one.
 */

import { lateRegExp } from '../text/late-regexp';

const TITLES =
  'colleague collègue kollege kollegen kolega kolegi collega colega коллега коллеги колега comrade towarzysz ' +
  'activist amb ambasador ambasadora ambasadorem ambasadorul ambasciatore ambassadeur ' +
  'ambassador analyst attaché aussenminister aussenministers außenminister außenministers ' +
  'botschafter bundesrat bundesrätin canciller captain chair chairman chairwoman champion ' +
  'chanceler chancellor chief colonel comrade consul counsellor counselor critic defector ' +
  'diplomaat diplomat diplomata diplomate diplomatico diplomático director dissident doamna ' +
  'domnul dr dyplomata dyplomaty embaixador embajador envoy frau general grandmaster herr ' +
  'herrn kanzler kremlchef kremlkritiker kremlsprecher lawyer leader lord lui m madame meneer ' +
  'mevrouw minister ministra ministre ministrem ministro ministrowi ministrul ministrului ' +
  'ministrze miss mme monsieur mr mrs ms mx official opositor opozantul opozycjonista ' +
  'opozycjonisty opposant opposition oppositionspolitiker oppositore pan pana panem pani panu ' +
  'politician porta-voz portavoce portavoz porte-parole premier president presidente ' +
  'prezydencie prezydent prezydenta prezydentem prezydentowi preşedintele președintele ' +
  'președintelui prof professor präsident präsidenten président purtătorul rzeczniczka ' +
  'rzecznik rzecznika schachweltmeister secretary senator senhor senhora señor señora signor ' +
  'signora sir spokesman spokesperson spokeswoman sprecher sprecherin sr sra szef szefa ' +
  'vladimirovich vocero woordvoerder woordvoerster διπλωμάτης εκπρόσωπος η κύριος ο πρέσβης ' +
  'προέδρου πρόεδρο πρόεδρος την της τον του υπουργού υπουργό υπουργός глава главы голова ' +
  'господин господина господином господину гроссмейстер дипломат дипломата дипломатом ' +
  'дипломату министр министра министре министром министру міністр міністра міністром міністру ' +
  'опозиціонер опозиціонера оппозиционер оппозиционера пан пана паном пану политик политика ' +
  'посла послом послу посол представитель представник президент президента президенте ' +
  'президентові президентом президенту пресс-секретарь пресс-секретаря речник речника речниця ' +
  'шахматист ' +
  'dictator tsar czar autocrat strongman councillor deputy team candidate prisoner warlord ' +
  'mastermind generalissimo emperor rival legend citizen tyrant monster killer diktator ' +
  'kriegsherr chef kritiker gegner boss autokrat despot tyrann zar genosse amtskollege ' +
  'amtskollegen freund feind kremlboss kremldiktator agent spion dictateur dictador dittatore ' +
  'диктатор царь главнокомандующий товарищ верховный спецпредставитель цар злочинець терорист ' +
  'dyktator zbrodniarz';

const OPENERS =
  'free pourquoi parce comment tonight dear both please warum weshalb ' +
  '(one-letter a aan aber about aby according acum ad adverbs after again against ahead ahora ' +
  'ai ainsi al albo ale all alla allora alors als also although am american amid among an ' +
  'analysis anche ancora and another ante antes ao apoi appena april après após aquí ar as ' +
  'asked asta astfel así at atunci até au auch auf august aujourd aus aussi avant avec ayer ' +
  'azi bajo be because before bei beim beside besides bevor bez bij bis bo both breaking ' +
  'british but by być był była cada can car care career ce cel cependant cet cette che chez ' +
  'chiar cine citing co com come comme como con conform conjunctions, contra contre contro ' +
  'così could cu cuando cum czy când d da dabei dal dalla damit dan dann dans dar das dass dat ' +
  'dazu de december deci defiant del della denn dennoch deoarece depuis der des desde despite ' +
  'despre después deze deși di did die din dintre dit dla dlaczego do doch does donc door dopo ' +
  'dos dot) du dunque după durante durch during dus dziś e earlier ecco ed een ein eine either ' +
  'el ela ele elle em en enquanto ensuite entonces entre então er era erano es esta este et ' +
  'even ever every ex-diplomat exclusive exiled explained falls february fi finally first foi ' +
  'following for former fost fra french friday from fue für fără gdy gdzie gegen german già ' +
  'gli ha hace hacia had hanno has hasta hat have he heeft hence her here het heute hier hij ' +
  'hinter his hoe hoewel hoje how however hoy i iar ich ieri if ihm ik il im in indeed infatti ' +
  'initial initials: inside instead intanto interview intussen invece io is ist it its jailed ' +
  'jak jako january je jednak jego jest jetzt jeudi july june już já każdy kein kiedy kto ' +
  'który l la las last later latest laut le lecz les like lo long lorsque los lundi lângă ma ' +
  'maar mai mais malgré march mardi mas may meanwhile mentre mercredi met mientras might mimo ' +
  'mit monday more moreover most much must my más même na naar nach nachdem nad nas nawet ne ' +
  'neben neither nel nella never new next ni nicht nici nie niech niet no noch nog non nor nos ' +
  'not november now nu nun nur o ob obok obwohl october od oder of off often oggi ogni ohne om ' +
  'on once ondanks one ones only ook op opinion or oraz os other ou our ousted outspoken over ' +
  'où par para parce pe pendant pentru per perché perhaps pero però peste po pod podczas poi ' +
  'ponadto por porque potrivit pour pourquoi pourtant poza prepositions, prima prin profile ' +
  'przeciw przeciwko przed przez przy qual quand quando que quello quem questo qui quién ' +
  'quoting read recently russian said samedi sans saturday sau says schon se secondo segundo ' +
  'según seit seitdem selbst selon sem senior senza september ser she should si sie sin since ' +
  'sinds się skoro so sobre sogar sollte some sotto sous soviet spre still su sub such sunday ' +
  'sur swiss să są tak także tam también também tandis tegen telling ten teraz terwijl też ' +
  'that the their then there therefore these they this those though through throughout ' +
  'thursday thus to toch today toen tomorrow too tot toutefois tra tras trotz tuesday tussen ' +
  'tylko tymczasem u uit ukrainian um uma un una und unde under une unlike uno unter until ' +
  'update upon van vandaag vendredi vers veteran via volgens von voor vor w waarom wanneer war ' +
  'warum was wat watch wciąż wczoraj we wednesday według weil wenn wer were western what when ' +
  'where whereas whether which while who whom whose why wie wil will wird with within without ' +
  'wo wobec would wtedy während y ya yes yesterday yet you your z za zal zatem zaś zdaniem ze ' +
  'zij zo zoals zonder zu zudem zum zur zwar zwischen à él în înainte încă între über że și ' +
  'αλλά αν ανάμεσα από αυτό αυτός για γιατί δεν εάν είναι ενώ επίσης καθώς και κατά μέχρι μία ' +
  'με μετά να οι ούτε πριν προς στη στην στο στον σχετικά σύμφωνα τα τι το των τότε χωρίς ' +
  'ωστόσο όμως όπως όταν ότι а або адже без благодаря був була були бути был была были быть в ' +
  'вже ви вместе вместо во вокруг вона вони вот все всё всі вчера вчора від він г где говорит ' +
  'да даже де для до его ее если есть еще ещё её же з за завдяки зараз затем зачем зі и из или ' +
  'именно их й його к как какой ко когда кого коли который кроме крізь крім кто ледь ли между ' +
  'ми мы між на навіть нагадаємо над накануне напомним насчет не ни но ну ні о об однак однако ' +
  'окрім он она они от относительно перед по под поддержка позже пока поки попри после потому ' +
  'почему поэтому при про проти против під після ранее раніше с сам саме сегодня сейчас серед ' +
  'слова со согласно сообщение среди сьогодні та так также також там тепер теперь тим то тогда ' +
  'тоді только тому у уже хотя хоча хто це цей часть чего через чи чому что чтобы що щоб щодо ' +
  'это этот як який якщо є і із їх її ' +
  'above accusa accusing accusé acusa acusó además advierte affaibli aggressor allerdings ' +
  'amenaza angeblich angesichts angry anstatt anuncia anunció anyone anything apparently are ' +
  'arrest arresting arrêter ask attacking aunque aussitôt außer aún backing bad bald beating ' +
  'believe beyond bientôt big bisher bislang blame calling cannot certainly certes chce chi ' +
  'chociaż choć clearly combien confronting contrer cosa criticising criticizing cuándo czyżby ' +
  'cómo daher danach dank darf darum davor defeating derrière deshalb desperate detener devant ' +
  'dienstag diesmal dijo dlatego domani dont dort dove droht dónde each eigentlich einst ' +
  'erklärte erneut everyone everything excepté face facing faktor fall fear fermare forget ' +
  'forse frente früher gdyby gestern given gleichzeitig good great greift grozi hate help ' +
  'hitherto hormis hours hätte hélas immer immerhin impeaching imperator incluso indem ' +
  'interrogé inzwischen isolated isolé jail jamais jeder jednakże jedoch jeśli jeżeli juger ' +
  'jüngst kann keiner könnte kürzlich lequel lest let letztlich lieber little live lässt make ' +
  'mann maybe meet meeting mensch minaccia mittlerweile mocking morgen może muss möglicherweise ' +
  'name natomiast natürlich neanche nevertheless niemand nigdy nobody nonetheless nothing nunca ' +
  'néanmoins obgleich oczywiście offenbar offensichtlich old ordena ordenó ordina others ' +
  'otherwise ousting outre outside oświadczył parar perfino persino photo plant podobno podría ' +
  'poiché ponoć poor potrebbe powiedział prawdopodobnie previously provided puede puis può ' +
  'quant quiere quindi quizá quizás quoi qué referring reportedly również sagt sagte samstag ' +
  'sanctioning schließlich see sempre setzt shall siempre sobald sodass solange soll solo ' +
  'somebody someone something sometimes somit sondern sonntag speaking spielt später statt stop ' +
  'stopper stopping suddenly supporting system sólo tal tampoco tatsächlich tell thanks three ' +
  'todavía told toujours toward towards trotzdem trust two typ unless urging verliert verso ' +
  'versus video vielleicht vu vuole wann warning wegen wem wen whatever whenever wherever wieso ' +
  'więc womit won wovor wreszcie würde właśnie young zamiast zapowiedział zawsze zugleich ' +
  'zuletzt zunächst zuvor боится боїться будто вероятно видимо водночас возможно вопреки ' +
  'впрочем всегда вслед втім добавил заявив заявил зможе знает значит знає иногда итак ймовірно ' +
  'конечно кстати куда лично лише лишь мог може может навіщо наконец например нарешті натомість ' +
  'неужели нехай никогда нібито ответил отже откуда отметил очевидно пойдёт проте пусть ради ' +
  'разве сказав сказал словно сможет тільки хоче хочет';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const titles = set(TITLES);
const openers = set(OPENERS);

/**
 * German writes every noun with a capital: long ones with an ending of trades and opponents are no
 * given names ("Regimegegner Nawalny"); the given names that end so are listed.
 */
const GERMAN_ROLE = lateRegExp(
  String.raw`^(?!alexander$|christopher$|sylvester$)\p{L}{5,}(?:er|ist|chef|ent|mann|träger|in)$`,
  'u',
);
const LONG = 9;

/** A title or a role, in any case: what stands before a name and belongs to nobody else. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return titles.has(lower) || (lower.length >= LONG && GERMAN_ROLE().test(lower));
}

export const isOpener = (word: string): boolean => openers.has(word.toLowerCase());
