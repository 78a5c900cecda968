/**
 * Words that any English text may have. Shared between two texts they say little about whether one
 * quotes the other; every other word says much.
 */
const COMMON = new Set(
  (
    'a an the this that these those some any every each all both half either neither no none nothing ' +
    'nobody anything anyone anybody everything everyone everybody something someone somebody one ones ' +
    'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself ' +
    'we us our ours ourselves they them their theirs themselves who whom whose which what where when why ' +
    'how there here then now today yesterday tomorrow ago already yet still again once never ever always ' +
    'often soon later before after since until while during for from to of in on at by with without about ' +
    'against between among into onto out off over under up down through across around near and or but nor ' +
    'so if because as than though although whether not only just also too very more most much many few ' +
    'less least little lot other others another such same own even else almost quite rather really ' +
    'simply well back away far long is am are was were be been being have has had having do does did done ' +
    'doing will would shall should can could may might must cannot ought say says said saying tell tells ' +
    'told telling think thinks thought know knows knew known see sees saw seen go goes went gone going ' +
    'come comes came coming get gets got getting make makes made making take takes took taken give gives ' +
    'gave given keep keeps kept keeping let lets put want wants wanted like likes liked need needs needed ' +
    'try tries tried look looks looked find finds found feel feels felt become becomes became leave left ' +
    'work works worked working call calls called ask asked use used help helps start started stop stopped ' +
    'good bad best better worse worst new old big small great right wrong true first last next time times ' +
    'day days week weeks month months year years way ways thing things man men woman women people person ' +
    'life place part end order point fact case number ' +
    'hand hands eye eyes face head word words name while ' +
    'two three four five six seven eight nine ten hundred thousand million ' +
    "don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't " +
    "i'm i've i'd i'll you're you've he's she's it's we're we've they're they've that's there's let's"
  ).split(' '),
);

/** True for a folded word that says little by being shared. */
export const isCommon = (key: string): boolean =>
  key.length < 2 || COMMON.has(key) || /^\d+$/.test(key);
