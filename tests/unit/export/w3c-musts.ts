/**
 * The MUSTs of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) that touch what
 * Gloss writes, as a table: each gives what is wrong with a part, or nothing.
 */
export type Json = Record<string, unknown>;

const asList = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const iriOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as Json).id : value;
const has = (part: Json, type: string) => asList(part.type).includes(type);

const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );
const known = (value: unknown) => asList(value).every((one) => MOTIVATIONS.includes(String(one)));
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;

type Must = [rule: string, holds: (part: Json) => boolean];

export const COLLECTION: Must[] = [
  [
    'the context is, or has among others, that of the model',
    (c) => asList(c['@context']).includes('http://www.w3.org/ns/anno.jsonld'),
  ],
  ['a collection has one IRI', (c) => isIri(c.id)],
  ['a collection is an AnnotationCollection', (c) => has(c, 'AnnotationCollection')],
  ['the total is a count', (c) => isCount(c.total)],
  [
    'a collection with annotations has one first page, and the total counts them',
    (c) => c.total === 0 || asList((c.first as Json | undefined)?.items).length === c.total,
  ],
];

export const PAGE: Must[] = [
  ['a page has one IRI', (p) => isIri(p.id)],
  ['a page is an AnnotationPage', (p) => has(p, 'AnnotationPage')],
  ['a page has a list of one annotation or more', (p) => asList(p.items).length > 0],
  ['the start index is a count', (p) => isCount(p.startIndex)],
];

export const ANNOTATION: Must[] = [
  ['an annotation has one IRI', (a) => isIri(a.id)],
  ['an annotation is an Annotation', (a) => has(a, 'Annotation')],
  ['an annotation has one target or more', (a) => asList(a.target).length > 0],
  ['motivations are those of the model', (a) => known(a.motivation)],
  [
    'the date of its making is one, in UTC',
    (a) => a.created === undefined || UTC.test(String(a.created)),
  ],
];

export const RESOURCE: Must[] = [
  [
    'a textual body has one value, a string',
    (r) => !has(r, 'TextualBody') || typeof r.value === 'string',
  ],
  [
    'a specific resource has one source, by IRI',
    (r) => !has(r, 'SpecificResource') || isIri(iriOf(r.source)),
  ],
  ['a scope is an IRI', (r) => r.scope === undefined || isIri(r.scope)],
  ['a purpose is one of the motivations', (r) => known(r.purpose)],
  [
    'only textual bodies and specific resources have a purpose',
    (r) => r.purpose === undefined || has(r, 'TextualBody') || has(r, 'SpecificResource'),
  ],
];

/** @param text what the selectors select from, where that is known; counted in code points. */
export const selectorMusts = (text: string | null): Must[] => [
  [
    'a quote selector has one exact quote',
    (s) => !has(s, 'TextQuoteSelector') || (typeof s.exact === 'string' && s.exact !== ''),
  ],
  [
    'prefix and exact quote and suffix stand in the text, one after the other',
    (s) =>
      !has(s, 'TextQuoteSelector') ||
      text === null ||
      text.includes(`${s.prefix ?? ''}${s.exact}${s.suffix ?? ''}`),
  ],
  [
    'a position selector has a start and an end, counts both, in order',
    (s) =>
      !has(s, 'TextPositionSelector') ||
      (isCount(s.start) && isCount(s.end) && Number(s.start) <= Number(s.end)),
  ],
];

/** What a collection breaks, as "rule: part". */
export function brokenMusts(collection: Json, textOf: (iri: string) => string | null): string[] {
  const broken: string[] = [];
  const check = (musts: readonly Must[], part: Json) => {
    for (const [rule, holds] of musts)
      if (!holds(part)) broken.push(`${rule}: ${JSON.stringify(part).slice(0, 200)}`);
  };
  check(COLLECTION, collection);
  const page = collection.first as Json | undefined;
  if (!page) return broken;
  check(PAGE, page);
  const items = asList(page.items) as Json[];
  for (const annotation of items) {
    check(ANNOTATION, annotation);
    for (const resource of [...asList(annotation.body), ...asList(annotation.target)] as Json[]) {
      check(RESOURCE, resource);
      const text = textOf(String(iriOf(resource.source)));
      const selectors = asList(resource.selector) as Json[];
      for (const selector of selectors) check(selectorMusts(text), selector);
      const exact = selectors.find(({ exact }) => exact !== undefined)?.exact;
      const at = selectors.find(({ start }) => start !== undefined);
      if (at && text !== null) {
        const selected = [...text].slice(Number(at.start), Number(at.end)).join('');
        if (selected !== exact) broken.push(`positions count code points: ${exact}`);
      }
    }
  }
  const ids = items.map(({ id }) => id);
  if (new Set(ids).size < ids.length) broken.push('no two annotations share an IRI');
  return broken;
}
