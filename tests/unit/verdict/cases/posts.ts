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
  [
    'an agency above a headline in a post’s words',
    'Reuters\n\nRussia’s Counsellor to the United Nations in Geneva has resigned.',
  ],
  [
    'an agency, a handle and a date above a headline in a post’s words',
    'Reuters (@Reuters)\nMay 23, 2022\nRussia’s Counsellor to the United Nations in Geneva has resigned. Boris Bondarev quit.',
  ],
  [
    'a name and a date above a headline in a post’s words',
    'Boris Bondarev\n\nMay 23, 2022\n\nRussia’s Counsellor to the United Nations in Geneva has resigned',
  ],
  [
    'a sentence about a handle above a headline in a post’s words',
    'Hillel Neuer is @HillelNeuer on Twitter, and we follow him.\n\nRussia’s Counsellor to the United Nations in Geneva has resigned.',
  ],
  [
    'a sentence about a handle below a headline in a post’s words',
    'Russia’s Counsellor to the United Nations in Geneva has resigned.\n\nHillel Neuer has the story. Follow him @HillelNeuer',
  ],
  [
    'a byline below a headline in a post’s words',
    'Russia’s Counsellor to the United Nations in Geneva has resigned\n\nBy Hillel Neuer\n\nMay 23, 2022\n\nBoris Bondarev quit.',
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
  [
    'a post with its author and handle in blocks above',
    'Hillel Neuer\n\n@HillelNeuer\n\n⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧',
    'shortened 001-post-neuer',
  ],
  [
    'a post with its author and handle in lines above',
    'Hillel Neuer\n@HillelNeuer\n⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧',
    'shortened 001-post-neuer',
  ],
  [
    'a post with its author, handle, dot and date in elements above',
    '<div>Hillel Neuer</div><div>@HillelNeuer</div><div>·</div><div>May 23, 2022</div><p>⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧</p>',
    'shortened 001-post-neuer',
  ],
  [
    'a post with its author above, five hours ago',
    'Hillel Neuer Verified account @HillelNeuer · 5h\n⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧',
    'shortened 001-post-neuer',
  ],
  [
    'a post with its author, handle and day above',
    'Volodymyr Yelchenko\n@YelchenkoUN · 23 May\n⟦Russian diplomat resigns in a protest against putin invasion in Ukraine. Can’t wait others to follow.⟧',
    'shortened 001-post-yelchenko',
  ],
  [
    'a post with its organisation, handle and day above',
    'UN Watch (@UNWatch)\nMay 23\n⟦Exclusive: Russia’s counsellor to the UN resigned, the most senior diplomat to defect since the war began.⟧',
    'shortened 001-post-un-watch',
  ],
  [
    'a post with its signature below, without a dash',
    '⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧\n\nHillel Neuer (@HillelNeuer) May 23, 2022',
    'shortened 001-post-neuer',
  ],
  [
    'a post with its signature behind it, without a dash',
    '⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧ Hillel Neuer (@HillelNeuer) May 23, 2022',
    'shortened 001-post-neuer',
  ],
  [
    'a post with a link, and its author and handle below',
    '⟦BREAKING: Russia’s Counsellor to the United Nations in Geneva has resigned.⟧ https://t.co/abc\nHillel Neuer\n@HillelNeuer',
    'shortened 001-post-neuer',
  ],
];
