import type { Row } from '../row';

/** Negation, number, name, tense. */
export const FLAGGED: Row[] = [
  [
    'not to speak out for keep my mouth shut',
    '“⟦I was told not to speak out in order to avoid ramifications,⟧” Boris Bondarev said.',
    'altered 000-mouth-shut; negation:  > not; wording: keep my mouth shut > speak out',
  ],
  [
    'a not put in',
    'Boris Bondarev: “⟦I was not told to keep my mouth shut in order to avoid ramifications.⟧”',
    'altered 000-mouth-shut; negation:  > not',
  ],
  [
    'a not put in at the beginning of a short one',
    'Boris Bondarev was “⟦not told to keep my mouth shut⟧”, he said.',
    'altered 000-mouth-shut; negation:  > not',
  ],
  [
    'a never put in',
    '“⟦I never started to imagine this a few years ago but the scale of this disaster drove me to do it,⟧” Boris Bondarev said.',
    'altered 000-scale-of-this-disaster; negation:  > never',
  ],
  [
    'a not taken out',
    'Boris Bondarev said he would “⟦definitely go to Russia⟧”.',
    'altered 000-not-go-to-russia; negation: not > ',
  ],
  [
    'a not cut off the end',
    'Boris Bondarev: “⟦If my case is prosecuted, then if other people want to follow, they would⟧”.',
    'altered 003-prosecuted; negation: not > ',
  ],
  [
    'a not all cut off the beginning',
    '“⟦Russian diplomats are warmongering,⟧” Boris Bondarev told AP.',
    'altered 001-mouths-shut; negation: Not > ',
  ],
  [
    'wouldn’t for would not',
    'Boris Bondarev said: “⟦If my case is prosecuted, then if other people want to follow, they wouldn’t.⟧”',
    'altered 003-prosecuted; wording: would not > wouldn’t',
  ],
  [
    'a don’t taken out',
    'Boris Bondarev: “⟦We all must be responsible. And I want to have any responsibility for what I don’t approve of.⟧”',
    'altered 001-terminate-your-connection; negation: don’t > ',
  ],
  [
    'a cannot made can',
    'Boris Bondarev wrote: “⟦I simply can any longer share in this bloody, witless and absolutely needless ignominy.⟧”',
    'altered 000-home-and-family; negation: cannot > can',
  ],
  [
    'never taken out',
    'Boris Bondarev wrote: “⟦For twenty years of my diplomatic career I have seen different turns of our foreign policy, but I have been so ashamed of my country as on February 24 of this year.⟧”',
    'altered 001-so-ashamed-letter; negation: never > I; wording: I > ',
  ],
  [
    'tolerable for intolerable',
    '“⟦It is tolerable what my government is doing now,⟧” Boris Bondarev said.',
    'altered 003-intolerable; negation: intolerable > tolerable',
  ],
  [
    'unreasonable for reasonable',
    '“⟦They are unreasonable, but they have to keep their mouths shut,⟧” Boris Bondarev said.',
    'altered 001-mouths-shut; negation: reasonable > unreasonable',
  ],
  [
    'no one for everybody',
    'A colleague told Boris Bondarev: “⟦Nobody disagrees, but we have to keep working⟧”',
    'altered 003-everybody-disagrees; negation: Everybody > Nobody',
  ],
  [
    'longer on our side',
    'Boris Bondarev is “⟦on our side, and is rather against us⟧”, Kremlin spokesman Dmitry Peskov said.',
    'altered 000-no-longer-on-our-side; negation: no > ',
  ],
  [
    'no person has the right',
    'Ignazio Cassis, the Swiss minister, said: “⟦No person has the right to apply for asylum. The application will then be examined individually.⟧”',
    'altered 000-right-to-asylum; negation: Every > No',
  ],
  [
    'there is not only one',
    'Kira Yarmysh tweeted: “⟦It seems that there is not only one honest person at the foreign ministry.⟧”',
    'altered 001-one-honest-person; negation:  > not',
  ],
  [
    'almost all of them',
    'Several left, “⟦but almost all of them have made public statements about this,⟧” according to Kommersant. Boris Bondarev has resigned.',
    'altered 001-almost-none; negation: none > all',
  ],
  [
    'a negation hidden by an ellipsis',
    'Boris Bondarev said: “⟦And I … want to have any responsibility for what I don’t approve of.⟧”',
    'altered 001-terminate-your-connection; negation: don’t > ',
  ],
  [
    'twelve years for twenty',
    'Boris Bondarev wrote: “⟦For twelve years of my diplomatic career I have seen different turns of our foreign policy⟧”.',
    'altered 001-so-ashamed-letter; number: twenty > twelve',
  ],
  [
    '30 years for 20',
    '“⟦I studied to be a diplomat and have been a diplomat for 30 years,⟧” Boris Bondarev wrote.',
    'altered 000-home-and-family; number: 20 > 30',
  ],
  [
    '80 years for 18',
    'Boris Bondarev: “⟦In 80 years, he went from a professional and educated intellectual⟧”',
    'altered 001-in-18-years; number: 18 > 80',
  ],
  [
    'February 25',
    'Boris Bondarev: “⟦Never have I been so ashamed of my country as on February 25 of this year.⟧”',
    'altered 001-so-ashamed-letter; number: February 24 > February 25',
  ],
  [
    'March 24',
    'Boris Bondarev wrote: “⟦but never have I been so ashamed of my country as on 24 March of this year⟧”.',
    'altered 001-so-ashamed-letter; number: February 24 > 24 March',
  ],
  [
    'four months for three',
    'Boris Bondarev wrote: “⟦It’s been already four months since my government launched a bloody assault on Ukraine.⟧”',
    'altered 001-bloody-assault; number: three > four',
  ],
  [
    'two honest people',
    'Kira Yarmysh tweeted: “⟦It seems that there are only two honest people at the foreign ministry.⟧”',
    'altered 001-one-honest-person; tense: is > are; number: one > two; wording: person > people',
  ],
  [
    'Georgia for Ukraine',
    'Boris Bondarev wrote: “⟦It’s been already three months since my government launched a bloody assault on Georgia.⟧”',
    'altered 001-bloody-assault; name: Ukraine > Georgia',
  ],
  [
    'Vienna for Geneva',
    'Boris Bondarev said: “⟦I represent my country in Vienna, but as a diplomat I have to try to find common solutions⟧”.',
    'altered 000-do-you-want-war; name: Geneva > Vienna',
  ],
  [
    'Belarus for Russia',
    'It is a crime “⟦against the people of Belarus, with a bold letter Z crossing out all hopes and prospects⟧”, Boris Bondarev wrote.',
    'altered 003-people-of-russia; name: Russia > Belarus',
  ],
  [
    'the president for the minister',
    '“⟦In 18 years, Lavrov went from a professional and educated intellectual, whom many of my colleagues held in such high esteem,⟧” Boris Bondarev wrote.',
    'altered 001-in-18-years; name: he > Lavrov',
  ],
  [
    'Lukashenko’s evil',
    'Garry Kasparov: “⟦I have little sympathy for anyone who only woke up to Lukashenko’s evil on February 24⟧”',
    "altered 001-post-kasparov; name: Putin's > Lukashenko’s",
  ],
  [
    'another hero',
    'Hillel Neuer of UN Watch tweeted: “⟦Gennady Gatilov is a hero. We call on all other Russian diplomats worldwide to follow his moral example and resign.⟧”',
    'altered 001-hero-post; name: Boris Bondarev > Gennady Gatilov',
  ],
  [
    'American diplomats',
    'Boris Bondarev said: “⟦Not all American diplomats are warmongering. They are reasonable, but they have to keep their mouths shut.⟧”',
    'altered 001-mouths-shut; name: Russian > American',
  ],
  [
    'the German navy',
    'They “⟦sail on yachts comparable in tonnage and cost to the entire German Navy⟧”, Boris Bondarev wrote.',
    'altered 003-only-one-thing; name: Russian > German',
  ],
  [
    'go to China',
    'Boris Bondarev would “⟦definitely not go to China⟧”, he said.',
    'altered 000-not-go-to-russia; name: Russia > China',
  ],
  [
    'was for is',
    '“⟦It is intolerable what my government was doing now,⟧” Boris Bondarev said.',
    'altered 003-intolerable; tense: is > was',
  ],
  [
    'became for has become',
    '“⟦The ministry became my home and family,⟧” Boris Bondarev wrote.',
    'altered 000-home-and-family; tense: has become > became',
  ],
  [
    'will drive',
    'Boris Bondarev said: “⟦I started to imagine this a few years ago but the scale of this disaster drives me to do it.⟧”',
    'altered 000-scale-of-this-disaster; tense: drove > drives',
  ],
  [
    'had to for have to',
    'They are reasonable, “⟦but they had to keep their mouths shut,⟧” Boris Bondarev said.',
    'altered 001-mouths-shut; tense: have > had',
  ],
  [
    'wanted',
    'They “⟦wanted only one thing – to remain in power forever, live in pompous tasteless palaces⟧”, Boris Bondarev wrote.',
    'altered 003-only-one-thing; tense: want > wanted',
  ],
  [
    'go for went',
    'Boris Bondarev told Reuters: “⟦I go to the mission like any other Monday morning, and I forwarded my resignation letter⟧”',
    'altered 000-walked-out; tense: went > go',
  ],
  [
    'a number and a name',
    'Boris Bondarev: “⟦It’s been already nine months since my government launched a bloody assault on Moldova.⟧”',
    'altered 001-bloody-assault; number: three > nine; name: Ukraine > Moldova',
  ],
];
