import type { Row } from '../row';

/** Whose words a page hands on, where it names others beside them. */
export const HANDED_ON: Row[] = [
  [
    'an aside says who writes',
    'Sergey Lavrov, wrote Boris Bondarev, had become “⟦a person who constantly broadcasts conflicting statements⟧”.',
    'shortened 001-in-18-years',
  ],
  [
    'an aside of another before the verb',
    'The diplomat, wrote Garry Kasparov, had said: “⟦It is intolerable what my government is doing now.⟧” Boris Bondarev resigned.',
    'shortened 003-intolerable',
  ],
  [
    'in somebody’s words, about another',
    'Sergey Lavrov is, in Boris Bondarev’s words, “⟦a person who constantly broadcasts conflicting statements⟧”.',
    'shortened 001-in-18-years',
  ],
  [
    'in another’s words',
    '“⟦No longer on our side, and is rather against us,⟧” in Sergey Lavrov’s words. Boris Bondarev has left.',
    'misattributed (verbatim) 000-no-longer-on-our-side -> sergey-lavrov',
  ],
  [
    'who had said',
    'Kremlin spokesman Dmitry Peskov responded to Boris Bondarev, who had said: “⟦It is intolerable what my government is doing now.⟧”',
    'shortened 003-intolerable',
  ],
  [
    'asked about somebody’s remark',
    'Dmitry Peskov was asked about Boris Bondarev’s remark that “⟦It is intolerable what my government is doing now⟧”.',
    'shortened 003-intolerable',
  ],
  [
    'whoever rejects a diplomat’s charge does not make it',
    'Dmitry Peskov rejected the diplomat’s charge that it was “⟦intolerable what my government is doing now⟧”. Boris Bondarev resigned.',
    'shortened 003-intolerable',
  ],
  [
    'whoever dismisses another’s claim does not make it',
    'Dmitry Peskov dismissed Boris Bondarev’s claim that the ministry was “⟦all about warmongering, lies and hatred⟧”.',
    'shortened 003-warmongering',
  ],
  [
    'whoever speaks after another’s statement says that',
    'After Boris Bondarev’s statement that he had quit, Dmitry Peskov said, “⟦It is intolerable what my government is doing now.⟧”',
    'misattributed (shortened) 003-intolerable -> dmitry-peskov',
  ],
  [
    'whoever speaks after words of another says that',
    'In Dmitry Peskov’s words, the man is a traitor, but Boris Bondarev wrote: “⟦It is intolerable what my government is doing now.⟧”',
    'shortened 003-intolerable',
  ],
  [
    'whoever quotes a poet says it as well',
    'Quoting Rudyard Kipling, Boris Bondarev wrote: “⟦It’s been very hard to keep my mind more or less sane when all about were losing theirs.⟧”',
    'shortened 001-bloody-assault',
  ],
  [
    'whoever says it, quoting a poet',
    '“⟦It’s been very hard to keep my mind more or less sane when all about were losing theirs,⟧” Boris Bondarev wrote, quoting Rudyard Kipling.',
    'shortened 001-bloody-assault',
  ],
  [
    'whoever gets a letter does not write it',
    'Gennady Gatilov received a letter from Boris Bondarev, saying: “⟦Never have I been so ashamed of my country.⟧”',
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'whoever quotes him does not say it',
    'Hillel Neuer, who first published Bondarev’s letter, quoted him: “⟦Never have I been so ashamed of my country.⟧” Boris Bondarev quit.',
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'a letter reads, whoever tweets it',
    '“⟦Never have I been so ashamed of my country,⟧” reads the letter Hillel Neuer tweeted. Boris Bondarev wrote it.',
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'somebody’s statement reads, whoever tweets it',
    '“⟦It is intolerable what my government is doing now,⟧” read Boris Bondarev’s statement, tweeted by Hillel Neuer.',
    'shortened 003-intolerable',
  ],
  [
    'a letter signed by another reads',
    '“⟦It is intolerable what my government is doing now,⟧” reads a letter signed by Gennady Gatilov. Boris Bondarev resigned.',
    'misattributed (shortened) 003-intolerable -> gennady-gatilov',
  ],
  [
    'wrote, quoting somebody',
    '“⟦It is intolerable what my government is doing now,⟧” wrote Hillel Neuer, quoting Boris Bondarev.',
    'shortened 003-intolerable',
  ],
  [
    'according to another, somebody wrote',
    'According to Hillel Neuer, Boris Bondarev wrote: “⟦It is intolerable what my government is doing now.⟧”',
    'shortened 003-intolerable',
  ],
  [
    'whoever cites another says it',
    '“⟦It is intolerable what my government is doing now,⟧” said Boris Bondarev, citing Sergey Lavrov.',
    'shortened 003-intolerable',
  ],
  [
    'whoever quotes another may say it',
    '“⟦It is intolerable what my government is doing now,⟧” said Boris Bondarev, quoting Sergey Lavrov.',
    'shortened 003-intolerable',
  ],
  [
    'whoever cites an agency’s reports says it',
    '“⟦It is intolerable what my government is doing now,⟧” said Boris Bondarev, citing reports by Reuters.',
    'shortened 003-intolerable',
  ],
  [
    'another is cited by an agency',
    '“⟦It is intolerable what my government is doing now,⟧” Boris Bondarev said on Monday, with Reuters citing Sergey Lavrov as the cause.',
    'shortened 003-intolerable',
  ],
  [
    'what no source has, from somebody who cites another',
    'Boris Bondarev quit over the invasion of Ukraine. “⟦The whole foreign policy is a circus run by clowns,⟧” said Boris Bondarev, citing Sergey Lavrov.',
    'not in this pack -> boris-bondarev',
  ],
  [
    'whoever cites its speaker takes nothing',
    '“⟦It is intolerable what my government is doing now,⟧” Sergey Lavrov told Reuters, citing Boris Bondarev.',
    'shortened 003-intolerable',
  ],
  [
    'whoever quotes its speaker’s letter takes nothing',
    '“⟦It is intolerable what my government is doing now,⟧” wrote Hillel Neuer, quoting Boris Bondarev’s letter.',
    'shortened 003-intolerable',
  ],
  [
    'whoever cites a third says it',
    '“⟦It is intolerable what my government is doing now,⟧” said Sergey Lavrov, citing Dmitry Peskov. Boris Bondarev resigned.',
    'misattributed (shortened) 003-intolerable -> sergey-lavrov',
  ],
  [
    'whoever cites an agency says it',
    '“⟦It is intolerable what my government is doing now,⟧” Sergey Lavrov said, citing Reuters. Boris Bondarev resigned.',
    'misattributed (shortened) 003-intolerable -> sergey-lavrov',
  ],
  [
    'whoever quotes a third hands it on',
    '“⟦It is intolerable what my government is doing now,⟧” said Sergey Lavrov, quoting Dmitry Peskov. Boris Bondarev resigned.',
    'shortened 003-intolerable -> dmitry-peskov',
  ],
  [
    'whoever quotes somebody untold is not clearly its speaker',
    '“⟦It is intolerable what my government is doing now,⟧” wrote Hillel Neuer, quoting the diplomat. Boris Bondarev quit.',
    'shortened 003-intolerable -> hillel-neuer',
  ],
  [
    'a minister says it in a statement',
    'Sergey Lavrov spoke. “⟦It is intolerable what my government is doing now,⟧” said the minister in a statement.',
    'shortened 003-intolerable -> sergey-lavrov',
  ],
  [
    'a minister says it with a note',
    'Sergey Lavrov spoke. “⟦It is intolerable what my government is doing now,⟧” said the minister with a note. Boris Bondarev resigned.',
    'shortened 003-intolerable -> sergey-lavrov',
  ],
  [
    'a diplomat says it in his letter to another',
    'Hillel Neuer spoke. “⟦It is intolerable what my government is doing now,⟧” said the diplomat in his letter. Boris Bondarev resigned.',
    'shortened 003-intolerable',
  ],
  [
    'a statement says it, whoever speaks before',
    'Sergey Lavrov spoke. “⟦It is intolerable what my government is doing now,⟧” said a short written statement. Boris Bondarev resigned.',
    'shortened 003-intolerable',
  ],
  [
    'a deputy says it in a statement',
    '“⟦It is intolerable what my government is doing now,⟧” said Sergey Lavrov’s deputy in a statement. Boris Bondarev resigned.',
    'shortened 003-intolerable',
  ],
  [
    'somebody’s short statement says it',
    '“⟦It is intolerable what my government is doing now,⟧” said Sergey Lavrov’s short written statement. Boris Bondarev resigned.',
    'misattributed (shortened) 003-intolerable -> sergey-lavrov',
  ],
];
