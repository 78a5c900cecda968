/** What packs are compiled in, whatever language the reader's browser speaks. */
const LOCALE = 'en-GB';
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { ...YEAR, month: 'long' };
const DAY: Intl.DateTimeFormatOptions = { ...MONTH, day: 'numeric' };
const MINUTE: Intl.DateTimeFormatOptions = { ...DAY, hour: '2-digit', minute: '2-digit' };
/** By the length of YYYY, YYYY-MM, YYYY-MM-DD and YYYY-MM-DDThh:mm. */
const FORMS: Record<number, Intl.DateTimeFormatOptions> = {
  4: YEAR,
  7: MONTH,
  10: DAY,
  16: MINUTE,
};

/**
 * A pack's date in words, as exact as it is known and no more: "May 2022", "24 May 2022 at 09:33".
 * It has no zone, being the publisher's clock, so none is converted.
 * @param locale a BCP 47 tag.
 */
export function dateInWords(date: string, locale = LOCALE): string {
  const form = FORMS[date.length];
  // Read as UTC and written as UTC, the clock's own figures come out wherever the reader is.
  const time = Date.parse(date.length === 16 ? `${date}Z` : date);
  if (!form || Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(time);
}
