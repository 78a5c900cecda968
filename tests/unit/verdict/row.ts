/**
 * One row: the sentence that would be false; a page, in plain text or HTML, its quotations between ⟦
 * and ⟧ (parts between ⟦ and ⟧ joined by ⟦⟧ where a reporter interrupts: the outer marks only); and a
 * line for each, in order:
 *
 *   verdict (wording) + utterance -> attributedTo; kind: from > to; …
 *
 * The wording stands where it is not the verdict; + where the quotation goes on beyond the sources;
 * -> where the page gives it to somebody of the pack who is not its speaker.
 */
export type Row = [says: string, page: string, ...found: string[]];
