/**
 * The host name in what somebody typed or pasted: "example.org" from "https://example.org/news?x",
 * "Example.org:8080" or " example.org ". International names come back in their ASCII form, as
 * pages report theirs.
 * @returns null where it holds none.
 */
export function hostFrom(typed: string): string | null {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
