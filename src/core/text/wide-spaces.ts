/** What pages made by templates have between words as between lines, thousands of times. */
const WIDE = /(\s)\s{15,}/g;

/** A text of which each wide stretch of white space has its first character alone. */
export const withoutWideSpaces = (text: string): string => text.replace(WIDE, '$1');
