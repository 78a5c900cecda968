/** The words of a list with one space between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
