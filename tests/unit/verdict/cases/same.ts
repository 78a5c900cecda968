import type { Row } from '../row';

/** Verbatim, shortened, in house style, marked. */
export const SAME: Row[] = [
  // verbatim
  [
    'a sentence as it stands',
    'Boris Bondarev told Reuters: “⟦I went to the mission like any other Monday morning, and I forwarded my resignation letter and I walked out.⟧”',
    'verbatim 000-walked-out',
  ],
  [
    'straight marks and another comma',
    'Boris Bondarev said, "⟦I started to imagine this a few years ago, but the scale of this disaster drove me to do it⟧".',
    'verbatim 000-scale-of-this-disaster',
  ],
  [
    'capitals do not count',
    'BORIS BONDAREV: ‘⟦I WAS TOLD TO KEEP MY MOUTH SHUT IN ORDER TO AVOID RAMIFICATIONS⟧’',
    'verbatim 000-mouth-shut',
  ],
  [
    'an editor’s brackets in the source may be absent',
    'Bondarev had “⟦declared himself against the predominant public opinion in Russia⟧”, Kremlin spokesman Dmitry Peskov said. Boris Bondarev has resigned.',
    'verbatim 000-declared-himself',
  ],
  [
    'a short clause of a spokesman',
    'Boris Bondarev is “⟦no longer on our side and is rather against us,⟧” Kremlin spokesman Dmitry Peskov told reporters.',
    'verbatim 000-no-longer-on-our-side',
  ],
  [
    'one sentence of fear',
    '“⟦I’m afraid I am the only one,⟧” Boris Bondarev said of his colleagues.',
    'verbatim 000-the-only-one',
  ],
  [
    'a long quotation of three sentences',
    'Boris Bondarev told the paper: “⟦I represent my country in Geneva, but as a diplomat I have to try to find common solutions with the organisations on the ground at the same time. So I made counterproposals internally, but it was all brushed aside and ignored. In December I couldn’t take it anymore and asked internally: do you want war?⟧”',
    'verbatim 000-do-you-want-war',
  ],
  [
    'a clause between dashes',
    'Boris Bondarev said he had help from colleagues – “⟦I have to stay somewhere for a while⟧” – and hoped for more.',
    'verbatim 000-stay-somewhere',
  ],
  [
    'four words with their negation',
    'Boris Bondarev said that he would “⟦definitely not go to Russia⟧”.',
    'verbatim 000-not-go-to-russia',
  ],
  [
    'a minister’s two sentences',
    'Swiss foreign minister Ignazio Cassis said: «⟦Every person has the right to apply for asylum. The application will then be examined individually.⟧»',
    'verbatim 000-right-to-asylum',
  ],
  [
    'two words with the speaker beside them',
    'In his letter Boris Bondarev denounced the “⟦aggressive war⟧” of the president.',
    'verbatim 001-aggressive-war',
  ],
  [
    'three words from an e-mail',
    'Boris Bondarev wrote that he had to “⟦gather some resolve⟧” before he left.',
    'verbatim 001-gather-some-resolve',
  ],
  [
    'a phrase from an e-mail',
    'Boris Bondarev first had to settle “⟦some unfinished family business⟧”, he wrote.',
    'verbatim 001-family-business',
  ],
  [
    'the e-mail’s long sentence',
    '“⟦It’s been already three months since my government launched a bloody assault on Ukraine and it’s been very hard to keep my mind more or less sane when all about were losing theirs,⟧” Boris Bondarev wrote.',
    'verbatim 001-bloody-assault',
  ],
  [
    'one plain word given to its speaker',
    'Boris Bondarev told The Guardian that the decision was “⟦simple⟧”.',
    'verbatim 001-simple',
  ],
  [
    'three sentences and no reporter',
    'Boris Bondarev said: “⟦When you see that your country is doing the worst things and being a civil servant, you’re somehow related to that, it’s your decision just to terminate your connection with the government. We all must be responsible. And I don’t want to have any responsibility for what I don’t approve of.⟧”',
    'verbatim 001-terminate-your-connection',
  ],
  [
    'five words that another source has',
    'Boris Bondarev says that he was “⟦told to keep my mouth shut⟧”.',
    'verbatim 000-mouth-shut',
  ],
  [
    'two sentences on colleagues',
    'Boris Bondarev told AP: “⟦Not all Russian diplomats are warmongering. They are reasonable, but they have to keep their mouths shut.⟧”',
    'verbatim 001-mouths-shut',
  ],
  [
    'the shortest version of an utterance',
    'Russian diplomats “⟦have to keep their mouths shut,⟧” Boris Bondarev said.',
    'verbatim 001-mouths-shut',
  ],
  [
    'the sentence about shame',
    'Boris Bondarev wrote: “⟦For twenty years of my diplomatic career I have seen different turns of our foreign policy, but never have I been so ashamed of my country as on February 24 of this year.⟧”',
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'a headline’s version',
    "Boris Bondarev quits: '⟦never been so ashamed of my country⟧'",
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'a paper’s words',
    'The exits are many, “⟦but almost none of them have made public statements about this,⟧” according to Kommersant. Boris Bondarev has resigned.',
    'verbatim 001-almost-none',
  ],
  [
    'one rare word',
    'The lies in his ministry had become “⟦catastrophic⟧”, Boris Bondarev wrote.',
    'verbatim 001-catastrophic',
  ],
  [
    'the speaker’s own parenthesis is words',
    'Boris Bondarev wrote of Sergey Lavrov: “⟦In 18 years, he went from a professional and educated intellectual, whom many of my colleagues held in such high esteem, to a person who constantly broadcasts conflicting statements and threatens the world (that is, Russia too) with nuclear weapons!⟧”',
    'verbatim 001-in-18-years',
  ],
  [
    'three nouns',
    'It is all about “⟦warmongering, lies and hatred⟧”, Boris Bondarev wrote.',
    'verbatim 003-warmongering',
  ],
  [
    'the ministry’s sentences, without the editor’s word',
    'Boris Bondarev: “⟦Today, the Ministry of Foreign Affairs is not about diplomacy. It is all about warmongering, lies and hatred.⟧”',
    'verbatim 003-warmongering',
  ],
  [
    'a post of five words',
    '“⟦Boris Bondarev is a hero,⟧” Hillel Neuer of UN Watch tweeted.',
    'verbatim 001-hero-post',
  ],
  [
    'a call to the free world',
    'Hillel Neuer: “⟦We now call on the free world to encourage more Russian diplomats to follow and defect, by providing protection, financial security and resettlement for diplomats and their families⟧”',
    'verbatim 001-free-world',
  ],
  [
    'a spokeswoman’s post',
    'Kira Yarmysh tweeted: “⟦It seems that there is only one honest person at the foreign ministry.⟧” She speaks for Alexei Navalny.',
    'verbatim 001-one-honest-person',
  ],
  [
    'a brick and a wall',
    'Boris Bondarev told the BBC that it could be “⟦one little brick into the bigger wall which would eventually be built⟧”.',
    'verbatim 001-one-little-brick',
  ],
  [
    'three feelings',
    'Colleagues felt “⟦happiness, delight, euphoria⟧”, Boris Bondarev told the BBC.',
    'verbatim 001-euphoria',
  ],
  [
    'a chess champion’s post',
    'Garry Kasparov wrote: “⟦Attacks of conscience in Putin’s Russia are often followed by heart attacks... It’s a good and true statement, but I have little sympathy for anyone who only woke up to Putin’s evil on February 24. Is he trying to save his soul or his ass?⟧”',
    'verbatim 001-post-kasparov',
  ],
  [
    'an offer accepted',
    'Boris Bondarev said: “⟦I think that if someone offers to help in this difficult situation, I think it would be very gratefully accepted.⟧”',
    'verbatim 001-gratefully-accepted',
  ],
  [
    'a letter Z',
    'The war is a crime “⟦against the people of Russia, with a bold letter Z crossing out all hopes and prospects for a prosperous and free society in our country,⟧” Boris Bondarev wrote.',
    'verbatim 003-people-of-russia',
  ],
  [
    'both colleagues in one quotation',
    'Boris Bondarev recalls: “⟦Some said, ‘Everybody disagrees, but we have to keep working’ while others replied ‘Shut up and stop spreading this bad influence – especially among younger diplomats’⟧”',
    'verbatim 003-some-said',
  ],
  [
    'unnamed colleagues',
    'Colleagues told Boris Bondarev: “⟦Shut up and stop spreading this bad influence, especially among younger diplomats.⟧”',
    'verbatim 003-shut-up',
  ],
  [
    'a case prosecuted',
    'Boris Bondarev said: “⟦If my case is prosecuted, then if other people want to follow, they would not.⟧”',
    'verbatim 003-prosecuted',
  ],
  [
    'palaces and yachts',
    'In Boris Bondarev’s letter the warmongers “⟦want only one thing – to remain in power forever, live in pompous tasteless palaces, sail on yachts comparable in tonnage and cost to the entire Russian Navy, enjoying unlimited power and complete impunity⟧”.',
    'verbatim 003-only-one-thing',
  ],
  [
    'two nouns',
    'Boris Bondarev wrote of growing “⟦lies and unprofessionalism⟧” at the ministry.',
    'verbatim 003-lies-and-unprofessionalism',
  ],
  [
    'a post of another diplomat',
    '“⟦Russian diplomat resigns in a protest against putin invasion in Ukraine. Can’t wait others to follow. Read the whole thread below⟧” — Volodymyr Yelchenko',
    'verbatim 001-post-yelchenko',
  ],
  // shortened
  [
    'the beginning alone',
    '“⟦I went to the mission like any other Monday morning,⟧” Boris Bondarev told Reuters.',
    'shortened 000-walked-out',
  ],
  [
    'the end alone',
    'Boris Bondarev spoke of “⟦the scale of this disaster⟧” that drove him to quit.',
    'shortened 000-scale-of-this-disaster',
  ],
  [
    'four common words given to their speaker',
    'Boris Bondarev said he had to “⟦keep my mouth shut⟧”.',
    'shortened 000-mouth-shut',
  ],
  [
    'a noun phrase out of a negated sentence',
    'Boris Bondarev wrote of a “⟦bloody, witless and absolutely needless ignominy⟧”.',
    'shortened 000-home-and-family',
  ],
  [
    'the last of two sentences',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” wrote Boris Bondarev.',
    'shortened 000-home-and-family',
  ],
  [
    'the first of two sentences',
    '“⟦The ministry has become my home and family,⟧” Boris Bondarev wrote.',
    'shortened 000-home-and-family',
  ],
  [
    'a question at the end',
    'Boris Bondarev asked his ministry: “⟦Do you want war?⟧”',
    'shortened 000-do-you-want-war',
  ],
  [
    'half a minister’s answer',
    '“⟦Every person has the right to apply for asylum,⟧” said Ignazio Cassis, the Swiss foreign minister.',
    'shortened 000-right-to-asylum',
  ],
  [
    'the assault and its months',
    'Boris Bondarev wrote: “⟦It’s been already three months since my government launched a bloody assault on Ukraine.⟧”',
    'shortened 001-bloody-assault',
  ],
  [
    'one of three sentences',
    '“⟦We all must be responsible,⟧” Boris Bondarev told The Guardian.',
    'shortened 001-terminate-your-connection',
  ],
  [
    'the reasonable ones',
    'Of his colleagues Boris Bondarev says: “⟦They are reasonable, but they have to keep their mouths shut.⟧”',
    'shortened 001-mouths-shut',
  ],
  [
    'the clause with its own never',
    'Boris Bondarev wrote: “⟦Never have I been so ashamed of my country as on February 24⟧”',
    'shortened 001-so-ashamed-letter',
  ],
  [
    'what the minister threatens',
    'To Boris Bondarev the minister is “⟦a person who constantly broadcasts conflicting statements⟧”.',
    'shortened 001-in-18-years',
  ],
  [
    'a wall',
    'Boris Bondarev called it “⟦one little brick into the bigger wall⟧”.',
    'shortened 001-one-little-brick',
  ],
  [
    'pompous palaces',
    'They “⟦live in pompous tasteless palaces⟧”, Boris Bondarev wrote.',
    'shortened 003-only-one-thing',
  ],
  [
    'a civil servant’s share',
    'Boris Bondarev added: “⟦As a civil servant, I have to carry a share of responsibility for that.⟧”',
    'shortened 003-intolerable',
  ],
  [
    'a chess champion’s beginning',
    '“⟦Attacks of conscience in Putin’s Russia are often followed by heart attacks,⟧” Garry Kasparov tweeted.',
    'shortened 001-post-kasparov',
  ],
  [
    'the first half of a call',
    '“⟦We now call on the free world to encourage more Russian diplomats to follow and defect,⟧” Hillel Neuer said.',
    'shortened 001-free-world',
  ],
  // house style
  [
    'digits for twenty',
    'Boris Bondarev: “⟦For 20 years of my diplomatic career I have seen different turns of our foreign policy⟧”',
    'house-style 001-so-ashamed-letter',
  ],
  [
    'a word for 20',
    '“⟦I studied to be a diplomat and have been a diplomat for twenty years,⟧” Boris Bondarev wrote.',
    'house-style 000-home-and-family',
  ],
  [
    'Feb. 24',
    'Boris Bondarev wrote: “⟦never have I been so ashamed of my country as on Feb. 24 of this year⟧”.',
    'house-style 001-so-ashamed-letter',
  ],
  [
    '24 February',
    'Boris Bondarev wrote: “⟦Never have I been so ashamed of my country as on 24 February of this year.⟧”',
    'house-style 001-so-ashamed-letter',
  ],
  [
    'the 24th of February',
    'Boris Bondarev said: “⟦Never have I been so ashamed of my country as on the 24th of February of this year.⟧”',
    'house-style 001-so-ashamed-letter',
  ],
  [
    'a hyphen in warmongering',
    'Boris Bondarev says: “⟦Not all Russian diplomats are war-mongering. They are reasonable, but they have to keep their mouths shut.⟧”',
    'house-style 001-mouths-shut',
  ],
  [
    'warmongering in two words',
    '“⟦It is all about war mongering, lies and hatred,⟧” Boris Bondarev wrote.',
    'house-style 003-warmongering',
  ],
  [
    'American spelling',
    'Boris Bondarev said: “⟦I represent my country in Geneva, but as a diplomat I have to try to find common solutions with the organizations on the ground at the same time.⟧”',
    'house-style 000-do-you-want-war',
  ],
  [
    'a number word for 18',
    'Boris Bondarev on Sergey Lavrov: “⟦In eighteen years, he went from a professional and educated intellectual, whom many of my colleagues held in such high esteem, to a person who constantly broadcasts conflicting statements⟧”',
    'house-style 001-in-18-years',
  ],
  [
    'an ampersand',
    'Boris Bondarev wrote of “⟦warmongering, lies & hatred⟧”.',
    'house-style 003-warmongering',
  ],
  [
    'any more in two words',
    '“⟦In December I couldn’t take it any more and asked internally: do you want war?⟧” Boris Bondarev said.',
    'house-style 000-do-you-want-war',
  ],
  [
    'a post in American spelling',
    'UN Watch tweeted: “⟦Exclusive: Russia’s counselor to the UN resigned, the most senior diplomat to defect since the war began.⟧”',
    'house-style 001-post-un-watch',
  ],
  // marked
  [
    'an ellipsis',
    'Boris Bondarev told Reuters: “⟦I went to the mission like any other Monday morning … and I walked out.⟧”',
    'marked 000-walked-out',
  ],
  [
    'an ellipsis in brackets',
    '“⟦I represent my country in Geneva, but […] I have to try to find common solutions,⟧” Boris Bondarev said.',
    'marked 000-do-you-want-war',
  ],
  [
    'three periods',
    'Boris Bondarev wrote: “⟦The ministry has become my home and family... I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'marked 000-home-and-family',
  ],
  [
    'a name in brackets',
    'Boris Bondarev wrote: “⟦In 18 years, he [Sergey Lavrov] went from a professional and educated intellectual, whom many of my colleagues held in such high esteem⟧”',
    'marked 001-in-18-years',
  ],
  [
    'an ellipsis at the beginning',
    'Boris Bondarev: “⟦… the scale of this disaster drove me to do it⟧”',
    'marked 000-scale-of-this-disaster',
  ],
  [
    'an explanation in brackets',
    'Boris Bondarev said: “⟦I started to imagine this [resignation] a few years ago but the scale of this disaster drove me to do it.⟧”',
    'marked 000-scale-of-this-disaster',
  ],
  [
    'two ellipses',
    'Boris Bondarev told The Guardian: “⟦When you see that your country is doing the worst things … it’s your decision just to terminate your connection with the government … And I don’t want to have any responsibility for what I don’t approve of.⟧”',
    'marked 001-terminate-your-connection',
  ],
  [
    'an ellipsis for one source’s clause beside another’s parenthesis',
    'Boris Bondarev wrote of the minister: “⟦In 18 years, he went from a professional and educated intellectual ... to a person who constantly broadcasts conflicting statements and threatens the world (that is, Russia too) with nuclear weapons!⟧”',
    'marked 001-in-18-years',
  ],
  [
    'an ellipsis in a post',
    'Hillel Neuer: “⟦We now call on the free world to encourage more Russian diplomats to follow and defect … for diplomats and their families⟧”',
    'marked 001-free-world',
  ],
  [
    'another’s name in brackets',
    'Dmitry Peskov said: “⟦[Bondarev] declared himself against the predominant public opinion in Russia⟧” Boris Bondarev resigned.',
    'marked 000-declared-himself',
  ],
  [
    'an interrupted quotation whose parts come in another order',
    '“⟦They are reasonable, but they have to keep their mouths shut,⟧” Boris Bondarev said. “⟦Not all Russian diplomats are warmongering.⟧”',
    'shortened 001-mouths-shut',
    'shortened 001-mouths-shut',
  ],
];
