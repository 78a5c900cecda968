/**
 * Capitalised words that may stand before a family name without being another person's given name:
 * titles, and words that begin sentences or headlines, in the languages whose names packs carry.
 * Anything else capitalised there is a given name, which keeps a namesake from being claimed; a word
 * missing here costs a mark, never a false one.
 */

import { lateRegExp } from '../text/late-regexp';
import { wordSet } from '../text/word-set';

const TITLES =
  'activist agent amb ambasador ambasadora ambasadorem ambasadorul ambasciatore ambassadeur ' +
  'ambassador amtskollege amtskollegen analyst attaché aussenministers autocrat autokrat ' +
  'außenministers blogger boss bundesrat candidate captain chair chairman chairwoman champion ' +
  'chancellor chef chief citizen colega colleague collega collègue colonel comrade consul ' +
  'councillor counsellor counselor critic czar defector deputy despot dictador dictateur ' +
  'dictator diktator diplomaat diplomat diplomata diplomate diplomatico diplomático director ' +
  'dittatore doamna domnul dr dyktator dyplomata dyplomaty embaixador embajador emperor envoy ' +
  'feind frau freund gegner general generalissimo genosse hausherr herr herrn kanzler killer ' +
  'kolega kolegi kollege kollegen kremlboss kremldiktator kriegsherr kritiker lawyer leader ' +
  'legend lord lui m madame mastermind meneer mevrouw minister ministra ministre ministrem ' +
  'ministro ministrowi ministrul ministrului ministrze miss mister mme monsieur monster mr mrs ' +
  'ms mx official opositor opozantul opozycjonista opozycjonisty opposant opposition oppositore ' +
  'pan pana panem pani panu politician porta-voz portavoce portavoz porte-parole premier pres ' +
  'presidente prezydencie prezydenta prezydentem prezydentowi preşedintele președintele ' +
  'președintelui prisoner prof professor präsidenten purtătorul rival rzeczniczka rzecznik ' +
  'rzecznika schachlegende secretary senator senhor senhora señor señora signor signora sir ' +
  'spion spokesman spokesperson spokeswoman spox sprecher sr sra staatsoberhaupt strongman szef ' +
  'szefa team towarzysz tsar tyrann tyrant vladimirovich vocero warlord zar zbrodniarz ' +
  'διπλωμάτης εκπρόσωπος η κύριος ο πρέσβης προέδρου πρόεδρο πρόεδρος την της τον του υπουργού ' +
  'υπουργό υπουργός верховный глава главнокомандующий главы голова господин господина ' +
  'господином господину гроссмейстер диктатор дипломат дипломата дипломатом дипломату злочинець ' +
  'колега коллега коллеги министр министра министре министром министру міністр міністра ' +
  'міністром міністру опозиціонер опозиціонера оппозиционер оппозиционера пан пана паном пану ' +
  'политик политика посла послом послу посол представитель представник президент президента ' +
  'президенте президентові президентом президенту пресс-секретарь пресс-секретаря речник ' +
  'речника речниця спецпредставитель терорист товарищ цар царь шахматист';

const OPENERS =
  'a aan aber about above aby according accusa accusing accusé acum acusa acusó ad además ' +
  'advierte affaibli after again against aggressor ahead ahora ai ainsi al albo ale all alla ' +
  'allerdings allora alors als also although am amenaza american amid among an analysis anche ' +
  'ancora and angeblich angesichts angry another anstatt ante antes anuncia anunció anyone ' +
  'anything ao apoi apparently appena april après após aquí ar are arrest arresting arrêter as ' +
  'ask asked asta astfel así at attacking atunci até au auch auf august aujourd aunque aus ' +
  'aussi aussitôt außer avant avec ayer azi aún backing bad bajo bald be beating because before ' +
  'bei beim believe beside besides bevor beyond bez bientôt big bij bis bisher bislang blame bo ' +
  'both breaking british but by być był była cada calling can cannot car care career ce cel ' +
  'cependant certainly certes cet cette chce che chez chi chiar chociaż choć cine citing ' +
  'clearly co com combien come comme comment como con conform confronting contra contre contrer ' +
  'contro cosa così could criticising criticizing cu cuando cum cuándo czy czyżby când cómo d ' +
  'da dabei daher dal dalla damit dan danach dank dann dans dar darf darum das dass dat davor ' +
  'dazu de dear december deci defeating defiant del della denn dennoch deoarece depuis der ' +
  'derrière des desde deshalb desperate despite despre después detener devant deze deși di did ' +
  'die dienstag diesmal dijo din dintre dit dla dlaczego dlatego do doch does domani donc dont ' +
  'door dopo dort dos dove droht du dunque după durante durch during dus dziś dónde e each ' +
  'earlier ecco ed een eigentlich ein eine einst either el ela ele elle em en enquanto ensuite ' +
  'entonces entre então er era erano erklärte erneut es esta este et even ever every everyone ' +
  'everything ex-diplomat excepté exclusive exiled explained face facing faktor fall falls fear ' +
  'february fermare fi finally first foi following for forget former forse fost fra free french ' +
  'frente friday from früher fue für fără gdy gdyby gdzie gegen german gestern given già ' +
  'gleichzeitig gli good great greift grozi ha hace hacia had hanno has hasta hat hate have he ' +
  'heeft help hence her here het heute hier hij hinter his hitherto hoe hoewel hoje hormis ' +
  'hours how however hoy hätte hélas i iar ich ieri if ihm ik il im immer immerhin impeaching ' +
  'imperator in incluso indeed indem infatti initial inside instead intanto interrogé interview ' +
  'intussen invece inzwischen io is isolated isolé ist it its jail jailed jak jako jamais ' +
  'january je jeder jednak jednakże jedoch jego jest jetzt jeudi jeśli jeżeli juger july june ' +
  'już já jüngst kann każdy kein keiner kiedy kto który könnte kürzlich l la las last later ' +
  'latest laut le lecz lequel les lest let letztlich lieber like little live lo long lorsque ' +
  'los lundi lângă lässt ma maar mai mais make malgré mann march mardi mas may maybe meanwhile ' +
  'meet meeting mensch mentre mercredi met mientras might mimo minaccia mit mittlerweile ' +
  'mocking monday more moreover morgen most może much muss must my más même möglicherweise na ' +
  'naar nach nachdem nad name nas natomiast natürlich nawet ne neanche neben neither nel nella ' +
  'never nevertheless new next ni nicht nici nie niech niemand niet nigdy no nobody noch nog ' +
  'non nonetheless nor nos not nothing november now nu nun nunca nur néanmoins o ob obgleich ' +
  'obok obwohl october oczywiście od oder of off offenbar offensichtlich often oggi ogni ohne ' +
  'old om on once ondanks one ones only ook op opinion or oraz ordena ordenó ordina os other ' +
  'others otherwise ou our ousted ousting outre outside outspoken over où oświadczył par para ' +
  'parar parce pe pendant pentru per perché perfino perhaps pero persino però peste photo plant ' +
  'please po pod podczas podobno podría poi poiché ponadto ponoć poor por porque potrebbe ' +
  'potrivit pour pourquoi pourtant powiedział poza prawdopodobnie previously prima prin profile ' +
  'provided przeciw przeciwko przed przez przy puede puis può qual quand quando quant que ' +
  'quello quem questo qui quiere quindi quizá quizás quién quoi quoting qué read recently ' +
  'referring reportedly russian również sagt sagte said samedi samstag sanctioning sans ' +
  'saturday sau says schließlich schon se secondo see segundo según seit seitdem selbst selon ' +
  'sem sempre senior senza september ser setzt shall she should si sie siempre sin since sinds ' +
  'się skoro so sobald sobre sodass sogar solange soll sollte solo some somebody someone ' +
  'something sometimes somit sondern sonntag sotto sous soviet speaking spielt spre später ' +
  'statt still stop stopper stopping su sub such suddenly sunday supporting sur swiss system ' +
  'sólo să są tak także tal tam también também tampoco tandis tatsächlich tegen tell telling ' +
  'ten teraz terwijl też thanks that the their then there therefore these they this those ' +
  'though three through throughout thursday thus to toch todavía today toen told tomorrow ' +
  'tonight too tot toujours toutefois toward towards tra tras trotz trotzdem trust tuesday ' +
  'tussen two tylko tymczasem typ u uit ukrainian um uma un una und unde under une unless ' +
  'unlike uno unter until update upon urging van vandaag vendredi verliert vers verso versus ' +
  'veteran via video vielleicht volgens von voor vor vu vuole w waarom wann wanneer war warning ' +
  'warum was wat watch wciąż wczoraj we wednesday według wegen weil wem wen wenn wer were ' +
  'weshalb western what whatever when whenever where whereas wherever whether which while who ' +
  'whom whose why wie wieso wil will wird with within without więc wo wobec womit won would ' +
  'wovor wreszcie wtedy während würde właśnie y ya yes yesterday yet you young your z za zal ' +
  'zamiast zapowiedział zatem zawsze zaś zdaniem ze zij zo zoals zonder zu zudem zugleich ' +
  'zuletzt zum zunächst zur zuvor zwar zwischen à él în înainte încă între über że și αλλά αν ' +
  'ανάμεσα από αυτό αυτός για γιατί δεν εάν είναι ενώ επίσης καθώς και κατά μέχρι μία με μετά ' +
  'να οι ούτε πριν προς στη στην στο στον σχετικά σύμφωνα τα τι το των τότε χωρίς ωστόσο όμως ' +
  'όπως όταν ότι а або адже без благодаря боится боїться був будто була були бути был была были ' +
  'быть в вероятно вже ви видимо вместе вместо во водночас возможно вокруг вона вони вопреки ' +
  'вот впрочем все всегда вслед всё всі втім вчера вчора від він г где говорит да даже де для ' +
  'до добавил его ее если есть еще ещё её же з за завдяки зараз затем зачем заявив заявил зможе ' +
  'знает значит знає зі и из или именно иногда итак их й ймовірно його к как какой ко когда ' +
  'кого коли конечно который кроме крізь крім кстати кто куда ледь ли лично лише лишь между ми ' +
  'мог може может мы між на навіть навіщо нагадаємо над накануне наконец напомним например ' +
  'нарешті насчет натомість не неужели нехай ни никогда но ну ні нібито о об однак однако окрім ' +
  'он она они от ответил отже откуда отметил относительно очевидно перед по под поддержка позже ' +
  'пойдёт пока поки попри после потому почему поэтому при про проте проти против пусть під ' +
  'після ради разве ранее раніше с сам саме сегодня сейчас серед сказав сказал слова словно ' +
  'сможет со согласно сообщение среди сьогодні та так также також там тепер теперь тим то тогда ' +
  'тоді только тому тільки у уже хотя хоча хоче хочет хто це цей часть чего через чи чому что ' +
  'чтобы що щоб щодо это этот як який якщо є і із їх її';

const titles = wordSet(TITLES);
const openers = wordSet(OPENERS);

/**
 * German writes every noun with a capital: long ones with an ending of trades and opponents are no
 * given names ("Regimegegner Nawalny"); the given names that end so are listed.
 */
const GERMAN_ROLE = lateRegExp(
  String.raw`^(?!ale[kx]sander$|[ck]h?risto(?:ph|ff?)er$|[ck]onstantin$|sylvester$|friedemann$)\p{L}{5,}(?:er|ist|chef|ent|mann|träger|in)$`,
  'u',
);
const LONG = 9;

/** A title or a role, in any case: what stands before a name and belongs to nobody else. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return titles.has(lower) || (lower.length >= LONG && GERMAN_ROLE().test(lower));
}

export const isOpener = (word: string): boolean => openers.has(word.toLowerCase());
