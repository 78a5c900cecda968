import type { Row } from '../row';

/** Reworded as pages on the web reword, and in other ways that change no number, name, tense or negation. */
export const ALTERED: Row[] = [
  [
    'work for the mission',
    'Boris Bondarev told Reuters: “⟦I went to work like any other Monday morning, and I forwarded my resignation letter and I walked out.⟧”',
    'altered 000-walked-out; wording: the mission > work',
  ],
  [
    'a whole sentence put more simply',
    'Boris Bondarev said: “⟦I came to work as on any other Monday morning, sent my letter of resignation and walked out.⟧”',
    'altered 000-walked-out; wording: went > came; wording: the mission like > work as on; wording: and I forwarded > sent; wording:  > letter of; wording: letter > ; wording: I > ',
  ],
  [
    'completely unnecessary',
    'Boris Bondarev wrote: “⟦I simply cannot any longer share in this bloody, witless and completely unnecessary ignominy.⟧”',
    'altered 000-home-and-family; wording: absolutely needless > completely unnecessary',
  ],
  [
    'the noun phrase alone, reworded',
    'Boris Bondarev wrote of a “⟦bloody, witless and completely unnecessary ignominy⟧”.',
    'altered 000-home-and-family; wording: absolutely needless > completely unnecessary',
  ],
  [
    'disgrace for ignominy',
    '“⟦I simply cannot any longer share in this bloody, witless and absolutely needless disgrace,⟧” Boris Bondarev wrote.',
    'altered 000-home-and-family; wording: ignominy > disgrace',
  ],
  [
    'consequences for ramifications',
    '“⟦I was told to keep my mouth shut in order to avoid consequences,⟧” Boris Bondarev said.',
    'altered 000-mouth-shut; wording: ramifications > consequences',
  ],
  [
    'in order dropped',
    'Boris Bondarev: “⟦I was told to keep my mouth shut to avoid ramifications.⟧”',
    'altered 000-mouth-shut; wording: in order > ',
  ],
  [
    'catastrophe for disaster',
    '“⟦I started to imagine this a few years ago but the scale of this catastrophe drove me to do it,⟧” Boris Bondarev said.',
    'altered 000-scale-of-this-disaster; wording: disaster > catastrophe',
  ],
  [
    'several years for a few',
    'Boris Bondarev said: “⟦I began thinking about this several years ago, but the scale of this disaster drove me to do it.⟧”',
    'altered 000-scale-of-this-disaster; wording: started to imagine > began thinking about; wording: a few > several',
  ],
  [
    'a clause left out with no mark',
    'Boris Bondarev told Reuters: “⟦I went to the mission and I forwarded my resignation letter and I walked out.⟧”',
    'altered 000-walked-out; wording: like any other Monday morning > ',
  ],
  [
    'a clause added inside',
    'Boris Bondarev: “⟦I went to the mission like any other Monday morning, and I forwarded my resignation letter to the ambassador and I walked out.⟧”',
    'altered 000-walked-out; wording:  > to the ambassador',
  ],
  [
    'a parenthesis of the speaker left out',
    'Boris Bondarev: “⟦In 18 years, he went from a professional and educated intellectual, whom many of my colleagues held in such high esteem, to a person who constantly broadcasts conflicting statements and threatens the world with nuclear weapons!⟧”',
    'altered 001-in-18-years; wording: that is, Russia too > ',
  ],
  [
    'a relative clause left out',
    '“⟦In 18 years, he went from a professional and educated intellectual to a person who constantly broadcasts conflicting statements,⟧” Boris Bondarev wrote.',
    'altered 001-in-18-years; wording: whom many of my colleagues held in such high esteem > ',
  ],
  [
    'atomic for nuclear',
    'Boris Bondarev on Sergey Lavrov: “⟦a person who constantly broadcasts conflicting statements and threatens the world with atomic weapons⟧”',
    'altered 001-in-18-years; wording: nuclear > atomic',
  ],
  [
    'a house for a home',
    '“⟦The ministry has become my house and family,⟧” Boris Bondarev wrote.',
    'altered 000-home-and-family; wording: home > house',
  ],
  [
    'moved words',
    'Boris Bondarev: “⟦Today it is all about lies, hatred and warmongering.⟧”',
    'altered 003-warmongering; wording: diplomacy > Today; wording: warmongering > ; wording:  > hatred; wording: hatred > warmongering',
  ],
  [
    'permanently for forever',
    'Boris Bondarev wrote that they “⟦want only one thing – to remain in power permanently, live in pompous tasteless palaces, sail on yachts⟧”.',
    'altered 003-only-one-thing; wording: forever > permanently',
  ],
  [
    'vulgar palaces',
    'They “⟦want only one thing: to remain in power forever, live in pompous vulgar palaces⟧”, Boris Bondarev wrote.',
    'altered 003-only-one-thing; wording: tasteless > vulgar',
  ],
  [
    'everyone for every person',
    '“⟦Everyone has the right to apply for asylum. The application will then be examined individually,⟧” said Ignazio Cassis, the Swiss foreign minister.',
    'altered 000-right-to-asylum; wording: Every person > Everyone',
  ],
  [
    'checked for examined',
    'Ignazio Cassis, the Swiss minister, said: “⟦Every person has the right to apply for asylum. The application will then be checked individually.⟧”',
    'altered 000-right-to-asylum; wording: examined > checked',
  ],
  [
    'decent for honest',
    'Kira Yarmysh tweeted: “⟦It seems that there is only one decent person at the foreign ministry.⟧”',
    'altered 001-one-honest-person; wording: honest > decent',
  ],
  [
    'a stone for a brick',
    'Boris Bondarev told the BBC it was “⟦one little stone into the bigger wall which would eventually be built⟧”.',
    'altered 001-one-little-brick; wording: brick > stone',
  ],
  [
    'cut ties for terminate',
    'Boris Bondarev said: “⟦When you see that your country is doing the worst things and being a civil servant, you’re somehow related to that, it’s your decision just to cut your ties with the government.⟧”',
    'altered 001-terminate-your-connection; wording: terminate > cut; wording: connection > ties',
  ],
  [
    'a sentence between left out',
    '“⟦It’s your decision just to terminate your connection with the government. And I don’t want to have any responsibility for what I don’t approve of,⟧” Boris Bondarev said.',
    'altered 001-terminate-your-connection; wording: We all must be responsible > ',
  ],
  [
    'reproducing a sentence with one word more',
    'Boris Bondarev: “⟦It’s been already three long months since my government launched a bloody assault on Ukraine.⟧”',
    'altered 001-bloody-assault; wording:  > long',
  ],
  [
    'a cruel assault',
    'Boris Bondarev wrote: “⟦It’s been already three months since my government launched a cruel assault on Ukraine.⟧”',
    'altered 001-bloody-assault; wording: bloody > cruel',
  ],
  [
    'a repeated I think left out',
    'Boris Bondarev said: “⟦I think that if someone offers to help in this difficult situation, it would be very gratefully accepted.⟧”',
    'altered 001-gratefully-accepted; wording: I think > ',
  ],
  [
    'go on for keep',
    'Colleagues said to Boris Bondarev: “⟦Everybody disagrees, but we have to go on working⟧”',
    'altered 003-everybody-disagrees; wording: keep > go on',
  ],
  [
    'terrible for bad',
    'Boris Bondarev was told: “⟦Shut up and stop spreading this terrible influence, especially among younger diplomats⟧”',
    'altered 003-shut-up; wording: bad > terrible',
  ],
  [
    'hopes and dreams',
    'It is a crime “⟦against the people of Russia, with a bold letter Z crossing out all hopes and dreams for a prosperous and free society in our country,⟧” Boris Bondarev wrote.',
    'altered 003-people-of-russia; wording: prospects > dreams',
  ],
  [
    'a duty for a share',
    'Boris Bondarev said: “⟦As a civil servant, I have to carry a part of responsibility for that⟧”.',
    'altered 003-intolerable; wording: share > part',
  ],
  [
    'unbearable for intolerable',
    '“⟦It is unbearable what my government is doing now,⟧” Boris Bondarev said.',
    'altered 003-intolerable; wording: intolerable > unbearable',
  ],
  [
    'sympathy and pity',
    '“⟦It’s a good and true statement, but I have little pity for anyone who only woke up to Putin’s evil on February 24,⟧” Garry Kasparov tweeted.',
    'altered 001-post-kasparov; wording: sympathy > pity',
  ],
  [
    'urge for encourage',
    'Hillel Neuer: “⟦We now call on the free world to urge more Russian diplomats to follow and defect, by providing protection⟧”',
    'altered 001-free-world; wording: encourage > urge',
  ],
  [
    'an ellipsis, and a word exchanged elsewhere',
    'Boris Bondarev told Reuters: “⟦I went to work like any other Monday morning … and I walked out.⟧”',
    'altered 000-walked-out; wording: the mission > work',
  ],
  [
    'dominant for predominant',
    'Boris Bondarev has “⟦declared himself against the dominant public opinion in Russia⟧”, Kremlin spokesman Dmitry Peskov said.',
    'altered 000-declared-himself; wording: predominant > dominant',
  ],
  [
    'common ground for solutions',
    'Boris Bondarev said: “⟦I represent my country in Geneva, but as a diplomat I have to try to find common ground with the organisations on the ground at the same time.⟧”',
    'altered 000-do-you-want-war; wording: solutions > ground',
  ],
  [
    'proposals for counterproposals',
    '“⟦So I made proposals internally, but it was all brushed aside and ignored,⟧” Boris Bondarev said.',
    'altered 000-do-you-want-war; wording: counterproposals > proposals',
  ],
  [
    'ethics for policy',
    'Boris Bondarev wrote: “⟦For twenty years of my diplomatic career I have seen different turns of our international policy, but never have I been so ashamed of my country⟧”',
    'altered 001-so-ashamed-letter; wording: foreign > international',
  ],
  [
    'sentences in another order',
    'Boris Bondarev said: “⟦They are reasonable, but they have to keep their mouths shut. Not all Russian diplomats are warmongering.⟧”',
    'altered 001-mouths-shut; wording:  > Not all Russian diplomats are warmongering',
  ],
  [
    'sentences of several sources in another order',
    'Boris Bondarev wrote: “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy. The ministry has become my home and family.⟧”',
    'altered 000-home-and-family; wording:  > The ministry has become my home and family',
  ],
];
