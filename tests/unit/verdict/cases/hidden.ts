import type { Row } from '../row';

/** Negations that an ellipsis or brackets hide. */
export const HIDDEN: Row[] = [
  [
    'a kept not that negates the words of another sentence',
    '“⟦Today, the Ministry of Foreign Affairs is not ... all about warmongering, lies and hatred,⟧” Boris Bondarev wrote.',
    'altered 003-warmongering; negation: not about diplomacy. It is all > not ... all',
  ],
  [
    'a kept not and its preposition before the words of another sentence',
    '“⟦Today, the Ministry of Foreign Affairs is not about … warmongering, lies and hatred,⟧” Boris Bondarev wrote.',
    'altered 003-warmongering; negation: not about diplomacy. It is all about warmongering > not about … warmongering',
  ],
  [
    'a kept not all before another sentence’s verb',
    '“⟦Not all Russian diplomats … are reasonable, but they have to keep their mouths shut,⟧” Boris Bondarev said.',
    'altered 001-mouths-shut; negation: Not all Russian diplomats are warmongering. They are > Not all Russian diplomats … are',
  ],
  [
    'a kept not all before another sentence’s adjective',
    '“⟦Not all Russian diplomats are … reasonable, but they have to keep their mouths shut,⟧” Boris Bondarev said.',
    'altered 001-mouths-shut; negation: Not all Russian diplomats are warmongering. They are reasonable > Not all Russian diplomats are … reasonable',
  ],
  [
    'a no longer that reaches the opposite',
    'Dmitry Peskov said Boris Bondarev was “⟦no longer … against us⟧”.',
    'altered 000-no-longer-on-our-side; negation: no longer on our side, and is rather against > no longer … against',
  ],
  [
    'a couldn’t that reaches a question',
    '“⟦In December I couldn’t ... want war,⟧” Boris Bondarev said.',
    'altered 000-do-you-want-war; negation: couldn’t take it anymore and asked internally: do you want > couldn’t ... want',
  ],
  [
    'nothing but a not before the ellipsis',
    '“⟦Not … they have to keep their mouths shut,⟧” Boris Bondarev said.',
    'altered 001-mouths-shut; negation: Not all Russian diplomats are warmongering. They are reasonable, but they > Not … they',
  ],
  [
    'a not under an ellipsis at the end',
    '“⟦If my case is prosecuted, then if other people want to follow, they would …⟧” Boris Bondarev said.',
    'altered 003-prosecuted; negation: not > ',
  ],
  [
    'a cannot under an ellipsis is listed',
    '“⟦The ministry has become my home and family. But I simply … share in this bloody, witless and absolutely needless ignominy,⟧” Boris Bondarev wrote.',
    'altered 000-home-and-family; negation: cannot > ',
  ],
  [
    'a not under an ellipsis at the beginning is listed once',
    '“⟦… all Russian diplomats are warmongering,⟧” Boris Bondarev said.',
    'altered 001-mouths-shut; negation: Not > ',
  ],
  [
    'brackets for a negated verb',
    '“⟦As a civil servant, I have to carry a share of responsibility for that, and I [do] want to do that,⟧” Boris Bondarev said.',
    'altered 003-intolerable; negation: don’t > ',
  ],
  [
    'brackets for a not',
    '“⟦Today, the Ministry of Foreign Affairs is [all] about diplomacy,⟧” Boris Bondarev wrote.',
    'altered 003-warmongering; negation: not > ',
  ],
  [
    'a not in round brackets',
    '“⟦The ministry has (not) become my home and family,⟧” Boris Bondarev wrote.',
    'altered 000-home-and-family; negation:  > not',
  ],
  [
    'an explanation in round brackets that hides a not',
    '“⟦The ministry has (as is known) not become my home and family,⟧” Boris Bondarev wrote.',
    'altered 000-home-and-family; negation:  > not',
  ],
  [
    'brackets beside a clause that is left out',
    'Boris Bondarev told Reuters: “⟦I went to the mission [in Geneva] and I walked out.⟧”',
    'altered 000-walked-out; wording: like any other Monday morning, and I forwarded my resignation letter > ',
  ],
];

/** What is marked, and changes nothing. */
export const OPEN: Row[] = [
  [
    'a not left out with its sentence',
    '“⟦The Ministry of Foreign Affairs ... is all about warmongering, lies and hatred,⟧” Boris Bondarev wrote.',
    'marked 003-warmongering',
  ],
  [
    'a not left out with its sentence, and the verb after it printed',
    '“⟦Today, the Ministry of Foreign Affairs is ... all about warmongering, lies and hatred,⟧” Boris Bondarev wrote.',
    'marked 003-warmongering',
  ],
  [
    'a kept not and its object before an ellipsis',
    '“⟦Not all Russian diplomats are warmongering ... they have to keep their mouths shut,⟧” Boris Bondarev said.',
    'marked 001-mouths-shut',
  ],
  [
    'a kept not, and another sentence from its beginning',
    '“⟦Today, the Ministry of Foreign Affairs is not … It is all about warmongering, lies and hatred,⟧” Boris Bondarev wrote.',
    'marked 003-warmongering',
  ],
  [
    'a kept not in its own sentence',
    '“⟦I simply cannot … share in this bloody … and absolutely needless ignominy,⟧” Boris Bondarev wrote.',
    'marked 000-home-and-family',
  ],
  [
    'common words alone behind an ellipsis',
    '“⟦If my case is prosecuted … they would not,⟧” Boris Bondarev said.',
    'marked 003-prosecuted',
  ],
  [
    'one word behind an ellipsis',
    '“⟦I simply cannot any longer share in … ignominy,⟧” Boris Bondarev wrote.',
    'marked 000-home-and-family',
  ],
  [
    'a pronoun in brackets',
    '“⟦[It] is intolerable what my government is doing now,⟧” Boris Bondarev said.',
    'marked 003-intolerable',
  ],
  [
    'fewer words in brackets than were said',
    '“⟦Today, the [foreign ministry] is not about diplomacy. It is all about warmongering, lies and hatred,⟧” Boris Bondarev wrote.',
    'marked 003-warmongering',
  ],
  [
    'words in brackets that the source has elsewhere',
    '“⟦They [the diplomats] are reasonable, but they have to keep their mouths shut,⟧” Boris Bondarev said.',
    'marked 001-mouths-shut',
  ],
  [
    'words in brackets for a pronoun, which the source has elsewhere',
    '“⟦[Russia’s diplomats] are reasonable, but they have to keep their mouths shut,⟧” Boris Bondarev said.',
    'marked 001-mouths-shut',
  ],
  [
    'an explanation in round brackets',
    '“⟦They (Russian diplomats) are reasonable, but they have to keep their mouths shut,⟧” Boris Bondarev said.',
    'marked 001-mouths-shut',
  ],
  [
    'a ministry’s field in round brackets',
    '“⟦The ministry (of foreign affairs) has become my home and family,⟧” Boris Bondarev wrote.',
    'marked 000-home-and-family',
  ],
  [
    'a clause that was said put in round brackets',
    '“⟦In 18 years, he went from a professional and educated intellectual (whom many of my colleagues held in such high esteem) to a person who constantly broadcasts conflicting statements,⟧” Boris Bondarev wrote.',
    'shortened 001-in-18-years',
  ],
];
