import type { Row } from '../row';

const LATER =
  'to a person who constantly broadcasts conflicting statements and threatens the world with nuclear weapons!';

/** What counts as a change, and what each is called. */
export const CHANGES: Row[] = [
  [
    'a new sentence behind the tag is a quotation of its own where words lie between',
    '“⟦The Ministry has become my home and family,⟧” Boris Bondarev wrote. “⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy,⟧” he added.',
    'shortened 000-home-and-family',
    'shortened 000-home-and-family',
  ],
  [
    'a new sentence from further on is a quotation of its own',
    '“⟦I represent my country in Geneva,⟧” Boris Bondarev told Tages-Anzeiger. “⟦In December I couldn’t take it anymore and asked internally: do you want war?⟧”',
    'shortened 000-do-you-want-war',
    'shortened 000-do-you-want-war',
  ],
  [
    'a name in brackets stands for the pronoun that a source explains by it',
    `Boris Bondarev wrote: “⟦In 18 years, [Lavrov] went from a professional and educated intellectual … ${LATER}⟧”`,
    'marked 001-in-18-years',
  ],
  [
    'what a source leaves out is not left out with no mark',
    `Boris Bondarev wrote: “⟦In 18 years, he went from a professional and educated intellectual ${LATER}⟧”`,
    'altered 001-in-18-years; wording: whom many of my colleagues held in such high esteem > ',
  ],
  [
    'a negation reworded negates as before',
    'Boris Bondarev said he could “⟦no longer share in this bloody, witless and absolutely needless ignominy⟧”.',
    'altered 000-home-and-family; wording: cannot any > no',
  ],
  [
    'a negation moved into the next sentence negates something else',
    '“⟦Today, the Ministry of Foreign Affairs is about diplomacy. It is not all about warmongering, lies and hatred,⟧” Boris Bondarev wrote.',
    'altered 003-warmongering; negation: not > ; negation:  > not',
  ],
  [
    'a sentence that is cut in two at the tag is one quotation, and its lost word is told',
    '“⟦I started to imagine this a few years ago,” Boris Bondarev said. “The scale of this disaster drove me to do it.⟧”',
    'altered 000-scale-of-this-disaster; wording: but > ',
  ],
  [
    'a source’s own insertion stands for no more than a word',
    'Boris Bondarev wrote: “⟦I studied to be a diplomat and have been a diplomat. [Russian foreign] ministry has become my home and family.⟧”',
    'altered 000-home-and-family; wording: for 20 years The > ',
  ],
];
