import type { Row } from '../row';

const INTOLERABLE = 'It is intolerable what my government is doing now';

/** A name on the same line, which is no part of the words. */
export const SIGNED: Row[] = [
  [
    'a signature behind a dash is no word of the quotation',
    `⟦${INTOLERABLE}⟧ — Boris Bondarev`,
    'shortened 003-intolerable',
  ],
  [
    'a signature behind a hyphen is no word of the quotation',
    '⟦Every person has the right to apply for asylum⟧ - Ignazio Cassis',
    'shortened 000-right-to-asylum',
  ],
  [
    'a signature with an office is no word of the quotation',
    `⟦${INTOLERABLE}⟧ – Boris Bondarev, Russian diplomat`,
    'shortened 003-intolerable',
  ],
  [
    'a name that a page cites is no word of the quotation',
    `<html><body><blockquote>⟦${INTOLERABLE}⟧ <cite>Boris Bondarev</cite></blockquote></body></html>`,
    'shortened 003-intolerable',
  ],
  [
    'a name before a hyphen is no word of the quotation',
    'Boris Bondarev - ⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy⟧',
    'shortened 000-home-and-family',
  ],
  [
    'a signature inside the marks is no word of the quotation',
    `“⟦${INTOLERABLE}⟧ — Boris Bondarev”`,
    'shortened 003-intolerable',
  ],
  [
    'a signature of another inside the marks is the other’s',
    `“⟦${INTOLERABLE}⟧ — Sergey Lavrov”`,
    'misattributed (shortened) 003-intolerable -> sergey-lavrov',
  ],
  [
    'a sentence behind a dash is no signature',
    '“⟦Never have I been so ashamed of my country — The culprit is Sergey Lavrov⟧”',
    'verbatim + 001-so-ashamed-letter',
  ],
  [
    'what is said of a name behind a dash makes it no signature',
    '“⟦Never have I been so ashamed of my country — Sergey Lavrov, who knows it, does not care.⟧” Boris Bondarev wrote it.',
    'verbatim + 001-so-ashamed-letter',
  ],
  [
    'a place before a name before a colon is a label',
    `Geneva - Boris Bondarev: ⟦${INTOLERABLE}⟧`,
    'shortened 003-intolerable',
  ],
  [
    'a name before a hyphen may be what the words are about',
    `Sergey Lavrov - ⟦${INTOLERABLE}⟧`,
    'shortened 003-intolerable -> sergey-lavrov',
  ],
  [
    'a name behind the line may be a caption’s',
    `“⟦${INTOLERABLE}⟧” Sergey Lavrov`,
    'shortened 003-intolerable -> sergey-lavrov',
  ],
  [
    'a signature inside the marks of what somebody is said to say is no signature',
    'Kira Yarmysh tweeted: “⟦It seems that there is only one honest person at the foreign ministry — Boris Bondarev.⟧”',
    'verbatim + 001-one-honest-person',
  ],
  [
    'a name behind a dash in what somebody wrote is not the writer',
    'Boris Bondarev wrote: “⟦Never have I been so ashamed of my country — Vladimir Putin.⟧”',
    'verbatim + 001-so-ashamed-letter',
  ],
];
