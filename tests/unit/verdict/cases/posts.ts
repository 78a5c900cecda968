import type { Row } from '../row';

/** A page’s own words, which a post of the pack happens to have, and whom they quote. */
export const NOT_REPRINTED: Row[] = [
  [
    'a headline in a post’s words',
    'Russia’s Counsellor to the United Nations in Geneva has resigned\n\nBoris Bondarev, 41, quit on Monday over the invasion of Ukraine.',
  ],
  [
    'a first sentence in a post’s words',
    'Russia’s Counsellor to the United Nations in Geneva has resigned. Boris Bondarev sent a letter to colleagues.',
  ],
  [
    'a report by an agency in a post’s words',
    'Boris Bondarev has quit. Russia’s counsellor to the United Nations in Geneva has resigned, Reuters reported.',
  ],
  [
    'a headline in the words of a diplomat’s post',
    'Russian diplomat resigns in a protest against Putin invasion in Ukraine\n\nBoris Bondarev quit.',
  ],
  [
    'a clause in a post’s words',
    'Boris Bondarev is the most senior diplomat to defect since the war began, and others may follow.',
  ],
  [
    'a report of a call in a post’s words',
    'UN Watch is now calling on all other Russian diplomats at the United Nations, and worldwide, to follow his moral example and resign. Boris Bondarev quit.',
  ],
  [
    'a quotation and its reporter as a post has them',
    '"⟦Boris Bondarev is a hero,⟧" said UN Watch\'s Hillel Neuer.',
    'verbatim 001-hero-post',
  ],
  [
    'two quotations and their reporter as a post has them',
    '“⟦Boris Bondarev is a hero,” said UN Watch’s Hillel Neuer. “We call on all other Russian diplomats worldwide to follow his moral example and resign.⟧”',
    'verbatim 001-hero-post',
  ],
  [
    'a label and a quotation as a post has them',
    'Sergey Lavrov’s diplomat Boris Bondarev: “⟦Never have I been so ashamed of my country.⟧”',
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'a hero to somebody else is no misattribution',
    '“Boris Bondarev is a hero,” said Garry Kasparov.',
  ],
];

/** Posts that a page prints. */
export const REPRINTED: Row[] = [
  [
    'a post with its signature',
    '⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧\n— Hillel Neuer (@HillelNeuer) May 23, 2022',
    'shortened 001-post-neuer',
  ],
  [
    'a post with its author above',
    'Hillel Neuer @HillelNeuer\n⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧',
    'shortened 001-post-neuer',
  ],
  [
    'a post after who tweeted it',
    'Hillel Neuer tweeted: ⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧',
    'shortened 001-post-neuer',
  ],
  [
    'a whole post without its signature',
    'Boris Bondarev quit.\n\n⟦Russian diplomat resigns in a protest against putin invasion in Ukraine. Can’t wait others to follow. Read the whole thread below⟧',
    'verbatim 001-post-yelchenko',
  ],
  [
    'a post that speaks of itself',
    'Garry Kasparov was unimpressed.\n\n⟦I have little sympathy for anyone who only woke up to Putin’s evil on February 24.⟧',
    'shortened 001-post-kasparov',
  ],
  [
    'a whole post that quotes somebody',
    '⟦Exclusive: Russia’s counsellor to the UN resigned, the most senior diplomat to defect since the war began. "Boris Bondarev is a hero," said UN Watch\'s Hillel Neuer. "We call on all other Russian diplomats worldwide to follow his moral example and resign.⟧"\n— UN Watch (@UNWatch) May 23, 2022',
    'verbatim 001-post-un-watch',
  ],
];
