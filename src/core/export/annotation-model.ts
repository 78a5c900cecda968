/**
 * The part of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) that Gloss
 * writes, as JSON-LD.
 */
import type { EntityType } from '../model/pack';
import type { Selector } from './selectors';

export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { schema: 'https://schema.org/' },
] as const;

export type Motivation =
  | 'assessing'
  | 'classifying'
  | 'describing'
  | 'identifying'
  | 'linking'
  | 'moderating'
  | 'tagging';

/** A resource that is told of in the annotation itself. */
export interface Resource {
  id: string;
  type?: 'Text' | `schema:${EntityType}`;
  format?: 'text/plain';
  language?: string;
  /** Where the text was retrieved. */
  via?: string;
  'schema:name'?: string;
  'schema:headline'?: string;
  'schema:publisher'?: string;
  'schema:datePublished'?: string;
}

export interface TextualBody {
  type: 'TextualBody';
  purpose: Motivation;
  value: string;
  format: 'text/plain';
  language?: string;
}

export interface SpecificResource {
  type: 'SpecificResource';
  purpose?: Motivation;
  source: string | Resource;
  /** The page that it was seen in. */
  scope?: string;
  selector?: Selector[];
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: Motivation | Motivation[];
  /** When it was made, in UTC; left out where only the day is known. */
  created?: string;
  'schema:dateCreated'?: string;
  generator: { type: 'Software'; name: 'Gloss' };
  body: (TextualBody | SpecificResource)[];
  target: SpecificResource;
}

export interface AnnotationCollection {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  /** There is none where there is no annotation. */
  first?: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] };
}

export const GENERATOR = { type: 'Software', name: 'Gloss' } as const;

/** A word of ours, or of a page, as a body. */
export const textualBody = (
  purpose: Motivation,
  value: string,
  language?: string,
): TextualBody => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  ...(language !== undefined && { language }),
});

/** Annotations as a collection whose only page is inside it. */
export function collectionOf(id: string, label: string, items: Annotation[]): AnnotationCollection {
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: `${id}#page`, type: 'AnnotationPage' as const, startIndex: 0 as const, items },
    }),
  };
}
