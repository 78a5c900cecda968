/**
 * Capitalised words that may stand before a family name without being another person's given name:
 * titles, and words that begin sentences or headlines. Anything else capitalised there is a given name,
 * which keeps a namesake from being claimed; a word missing here costs a mark, never a false one.
 */
const TITLES =
  'mr mrs ms miss mx sir dr prof professor amb ambassador president vladimirovich minister premier ' +
  'chancellor secretary spokesman spokeswoman spokesperson counsellor counselor diplomat envoy ' +
  'director chief critic leader chair chairman chairwoman activist analyst opposition senator ' +
  'general colonel captain comrade lord herr frau monsieur madame señor signor pan pani ' +
  'grandmaster champion lawyer politician dissident defector official attaché consul ' +
  'präsident président presidente aussenminister außenminister ministro ministre botschafter ' +
  'господин президент министр посол дипломат пан';

const OPENERS =
  'a about according after again against ahead all also although amid among an and another as asked ' +
  'at because before beside besides both but by can citing could despite did do does during earlier ' +
  'either even ever every exclusive explained finally first following for former from had has have ' +
  'he hence her here his how however if in indeed inside instead is it its later last latest like ' +
  'long may meanwhile might monday more moreover most much must my neither never new next no nor not ' +
  'now of off often on once one only opinion or other our over perhaps quoting recently said says ' +
  'saturday she should since so some still such sunday telling that the their then there therefore ' +
  'these they this those though through throughout thursday thus to today tomorrow too tuesday under ' +
  'unlike until upon via was watch we wednesday were what when where whereas whether which while who ' +
  'whom whose why will with within without would yes yesterday yet you your friday breaking update ' +
  'january february march april may june july august september october november december ' +
  'jailed ousted exiled veteran career defiant outspoken profile interview analysis ' +
  'russian ukrainian swiss soviet american british german french western senior ex-diplomat ' +
  'als auch das dass der die doch für herrn hat heute ist laut mit nach nicht und von vor war wie ' +
  'wird zu selon le la les et pour avec mais que qui en dans il lo gli per con che el los y para ' +
  'в во и на о об от по при с со что как это но а когда если за к ко у из г';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const titles = set(TITLES);
const openers = set(OPENERS);

export const isTitle = (word: string): boolean => titles.has(word.toLowerCase());
export const isOpener = (word: string): boolean => openers.has(word.toLowerCase());
