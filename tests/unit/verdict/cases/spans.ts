import type { Row } from '../row';

/** Every kind of mark, and none. */
export const SPANS: Row[] = [
  [
    'German marks',
    'Boris Bondarev: „⟦It is intolerable what my government is doing now⟧“',
    'shortened 003-intolerable',
  ],
  [
    'guillemets',
    'Boris Bondarev: « ⟦It is intolerable what my government is doing now⟧ »',
    'shortened 003-intolerable',
  ],
  [
    'guillemets the other way round',
    'Boris Bondarev: »⟦It is intolerable what my government is doing now⟧«',
    'shortened 003-intolerable',
  ],
  [
    'single guillemets',
    'Boris Bondarev: ‹⟦It is intolerable what my government is doing now⟧›',
    'shortened 003-intolerable',
  ],
  [
    'typographic single marks',
    'Boris Bondarev: ‘⟦It is intolerable what my government is doing now⟧’',
    'shortened 003-intolerable',
  ],
  [
    'straight single marks with an apostrophe inside',
    "Boris Bondarev: '⟦It is your decision just to terminate your connection with the government. And I don't want to have any responsibility for what I don't approve of⟧'",
    'altered 001-terminate-your-connection; wording: it’s > It is; wording: We all must be responsible > ',
  ],
  [
    'a straight mark closed by a typographic one',
    'Boris Bondarev: "⟦It is intolerable what my government is doing now⟧”',
    'shortened 003-intolerable',
  ],
  [
    'a typographic mark closed by a straight one',
    'Boris Bondarev: “⟦It is intolerable what my government is doing now⟧"',
    'shortened 003-intolerable',
  ],
  [
    'a mark that nothing closes',
    'Boris Bondarev said: “⟦It is intolerable what my government is doing now,⟧ and then he left the room without another word.',
    'shortened 003-intolerable',
  ],
  [
    'a mark that nothing opens',
    '⟦It is intolerable what my government is doing now,⟧” Boris Bondarev said.',
    'shortened 003-intolerable',
  ],
  [
    'inches are no marks',
    'A 5" model stood there. Boris Bondarev said: "⟦It is intolerable what my government is doing now.⟧"',
    'shortened 003-intolerable',
  ],
  [
    'the reporter interrupts',
    '“⟦It is intolerable what my government is doing now,” Boris Bondarev said, “as a civil servant, I have to carry a share of responsibility for that.⟧”',
    'shortened 003-intolerable',
  ],
  [
    'the reporter interrupts in the middle of a clause',
    '“⟦The scale of this disaster,” said Boris Bondarev, “drove me to do it.⟧”',
    'shortened 000-scale-of-this-disaster',
  ],
  [
    'the reporter interrupts at a full stop',
    '“⟦Not all Russian diplomats are warmongering,” Boris Bondarev said. “They are reasonable, but they have to keep their mouths shut.⟧”',
    'verbatim 001-mouths-shut',
  ],
  [
    'the reporter interrupts twice',
    '“⟦I went to the mission,” Boris Bondarev said, “like any other Monday morning,” he added, “and I forwarded my resignation letter and I walked out.⟧”',
    'verbatim 000-walked-out',
  ],
  [
    'the reporter’s words hide a gap',
    '“⟦I went to the mission,” Boris Bondarev said, “and I walked out.⟧”',
    'altered 000-walked-out; wording: like any other Monday morning, and I forwarded my resignation letter > ',
  ],
  [
    'two quotations in one sentence',
    'Boris Bondarev had to “⟦gather some resolve⟧” and take care of “⟦some unfinished family business⟧” first.',
    'verbatim 001-gather-some-resolve',
    'verbatim 001-family-business',
  ],
  [
    'two utterances with an interruption',
    '“⟦It is intolerable what my government is doing now,⟧” Boris Bondarev said. “⟦We all must be responsible.⟧”',
    'shortened 003-intolerable',
    'shortened 001-terminate-your-connection',
  ],
  [
    'two paragraphs, each with its opening mark',
    '<p>Boris Bondarev said: “⟦Not all Russian diplomats are warmongering.</p><p>“They are reasonable, but they have to keep their mouths shut.⟧”</p>',
    'verbatim 001-mouths-shut',
  ],
  [
    'two paragraphs and one pair of marks',
    '<p>Boris Bondarev said: “⟦Not all Russian diplomats are warmongering.</p><p>They are reasonable, but they have to keep their mouths shut.⟧”</p>',
    'verbatim 001-mouths-shut',
  ],
  [
    'elements inside the words',
    '<p>Boris Bondarev: “⟦It is <b>intolerable</b> what <a href="#">my government</a> is doing now⟧”</p>',
    'shortened 003-intolerable',
  ],
  [
    'a block quote without marks',
    '<p>Boris Bondarev wrote:</p><blockquote><p>⟦I simply cannot any longer share in this bloody, witless and absolutely needless ignominy.⟧</p></blockquote>',
    'shortened 000-home-and-family',
  ],
  [
    'a block quote without marks, reworded',
    '<p>Boris Bondarev wrote:</p><blockquote><p>⟦I simply cannot any longer share in this bloody, witless and completely unnecessary ignominy.⟧</p></blockquote>',
    'altered 000-home-and-family; wording: absolutely needless > completely unnecessary',
  ],
  [
    'a headline with a name and a colon',
    '<h1>Boris Bondarev: ⟦Never have I been so ashamed of my country⟧</h1>',
    'verbatim 001-so-ashamed-letter',
  ],
  [
    'a caption',
    '<figure><figcaption>Boris Bondarev: “⟦I’m afraid I am the only one⟧”</figcaption></figure>',
    'verbatim 000-the-only-one',
  ],
  [
    'an embedded post',
    '<blockquote><p>⟦It seems that there is only one honest person at the foreign ministry.⟧</p>— Kira Yarmysh (@Kira_Yarmysh) May 23, 2022</blockquote>',
    'verbatim 001-one-honest-person',
  ],
  [
    'inside another quotation',
    'His friend Ivan said: “He told me ‘⟦I was told to keep my mouth shut in order to avoid ramifications⟧’ and then he laughed.” Boris Bondarev has resigned.',
    'verbatim 000-mouth-shut',
  ],
  [
    'twice on one page',
    '<p>Boris Bondarev: “⟦It is intolerable what my government is doing now⟧”</p><p>“⟦It is intolerable what my government is doing now,⟧” Boris Bondarev said.</p>',
    'shortened 003-intolerable',
    'shortened 003-intolerable',
  ],
  [
    'goes on beyond the source at the end',
    'Boris Bondarev wrote: “⟦The ministry has become my home and family. I gave it the best years of my life.⟧”',
    'shortened + 000-home-and-family',
  ],
  [
    'goes on beyond the source at the beginning',
    'Boris Bondarev wrote that those “⟦who conceived this war want only one thing – to remain in power forever, live in pompous tasteless palaces, sail on yachts comparable in tonnage and cost to the entire Russian Navy, enjoying unlimited power and complete impunity⟧”.',
    'verbatim + 003-only-one-thing',
  ],
  [
    'goes on, and is altered in the shared part',
    'Boris Bondarev: “⟦As far as I know nobody followed me. It is unbearable what my government is doing now⟧”',
    'altered + 003-intolerable; wording: intolerable > unbearable',
  ],
  [
    'goes on with a negation of the shared words',
    'Boris Bondarev said: “⟦never happiness, delight, euphoria⟧”',
    'altered 001-euphoria; negation:  > never',
  ],
  [
    'goes on with the negation that the source tells',
    'Boris Bondarev said: “⟦I have not done anything illegal⟧”.',
    'verbatim + 001-nothing-illegal',
  ],
  [
    'words in the running text without marks',
    'To Boris Bondarev the minister is ⟦a person who constantly broadcasts conflicting statements and threatens the world⟧ every week.',
    'shortened 001-in-18-years',
  ],
  [
    'emphasis that splits a word',
    '<p>Boris Bondarev: “⟦It is intol<i>er</i>able what my government is doing now⟧”</p>',
    'shortened 003-intolerable',
  ],
  [
    'how a word is said is no part of it',
    '<p>Boris Bondarev: “⟦It is <ruby>intolerable<rp>(</rp><rt>in-TOL-er-able</rt><rp>)</rp></ruby> what my government is doing now⟧”</p>',
    'shortened 003-intolerable',
  ],
  [
    'the numbers of notes between the words',
    '<p>Boris Bondarev: “⟦It is intolerable<sup>1</sup> what my government<sup><a href="#n">[2]</a></sup> is doing now⟧”<sup>3</sup></p>',
    'shortened 003-intolerable',
  ],
  [
    'soft hyphens and odd spaces',
    'Boris Bondarev: “⟦It is in\u00adtoler\u00adable what my\u00a0government is doing now⟧”',
    'shortened 003-intolerable',
  ],
  [
    'lines cut at a column',
    'Boris Bondarev said to the agency when it called him: “⟦It is intolerable\nwhat my government is doing now⟧”.',
    'shortened 003-intolerable',
  ],
  [
    'a line of its own, without its reporter',
    '“⟦Boris Bondarev is a hero,⟧” said Hillel Neuer.',
    'verbatim 001-hero-post',
  ],
];
