/** What was found on a page as W3C Web Annotations, for whatever tool reads them. */
import type { Mention } from '../model/mention';
import type { Entity, Pack, Passage, Source } from '../model/pack';
import { NOT_IN_THIS_PACK, type QuotationRecord, type Range } from '../model/verdicts';
import {
  type Annotation,
  type AnnotationCollection,
  collectionOf,
  GENERATOR,
  type SpecificResource,
  textualBody,
} from './annotation-model';
import { madeIri, textIri } from './iri';
import type { PageFinds } from './page-finds';
import { selectorsIn } from './selectors';

/**
 * A collection with one annotation for each mention and each quotation, in the order of the page. A
 * mention is identified with an entity of the pack; a quotation is linked to the passages of the sources
 * that have it, and assessed: the verdict, and a body for each change (`kind: “from” → “to”`). What
 * stands in a frame is told of the frame's own address, in the scope of the page, or where it has none of
 * the page.
 */
export function pageAnnotations(
  pack: Pick<Pack, 'id' | 'language' | 'entities' | 'utterances' | 'quotations' | 'sources'>,
  page: PageFinds,
): AnnotationCollection {
  const iri = page.url ?? madeIri('text', page.text);
  const whole = { start: 0, end: page.text.length, url: iri };
  const frames = (page.frames ?? [whole]).map((frame) => ({
    ...frame,
    selectorsOf: selectorsIn(page.text.slice(frame.start, frame.end)),
  }));
  const targetOf = ({ start, end }: Range): SpecificResource => {
    const frame = frames.find((one) => one.start <= start && end <= one.end) as (typeof frames)[0];
    const own = { start: start - frame.start, end: end - frame.start };
    const [quote, position] = frame.selectorsOf(own);
    return {
      type: 'SpecificResource',
      source: frame.url ?? iri,
      // The page that the frame was seen in.
      ...(frame.url !== null && frame.url !== iri && { scope: iri }),
      // In the page's own text a frame without an address has no position.
      selector: frame.url === null ? [quote] : [quote, position],
    };
  };
  const passageBody = passageBodies(pack);
  const annotation = (
    range: Range,
    what: string,
    rest: Pick<Annotation, 'motivation' | 'body'>,
  ) => ({
    id: madeIri('annotation', pack.id, iri, range.start, range.end, what),
    type: 'Annotation' as const,
    created: page.date,
    generator: GENERATOR,
    ...rest,
    target: targetOf(range),
  });
  const ofMention = (mention: Mention): Annotation =>
    annotation(mention, mention.entity, {
      motivation: ['identifying', 'tagging'],
      body: [
        entityBody(pack.id, { ...mention, id: mention.entity }),
        textualBody('tagging', mention.name, 'en'),
        textualBody('classifying', mention.certainty, 'en'),
      ],
    });
  const ofQuotation = (record: QuotationRecord): Annotation =>
    annotation(record, record.utterance ?? NOT_IN_THIS_PACK, {
      motivation: record.utterance === null ? 'assessing' : ['assessing', 'linking'],
      body: [
        textualBody('assessing', record.verdict, 'en'),
        ...record.changes.map(({ kind, from, to }) =>
          textualBody('describing', `${kind}: “${from}” → “${to}”`),
        ),
        ...passagesOf(pack, record.utterance).map(passageBody),
      ],
    });
  const placed = [
    ...page.mentions.map((one) => ({ at: one.start, item: ofMention(one) })),
    ...page.quotations.map((one) => ({ at: one.start, item: ofQuotation(one) })),
  ];
  return collectionOf(
    madeIri('collection', pack.id, iri, page.date),
    page.title,
    placed.toSorted((a, b) => a.at - b.at).map(({ item }) => item),
  );
}

/** An entity of a pack, to identify with. */
export const entityBody = (
  pack: string,
  { id, type, name }: Pick<Entity, 'id' | 'type' | 'name'>,
): SpecificResource => ({
  type: 'SpecificResource',
  purpose: 'identifying',
  source: { id: madeIri('entity', pack, id), type: `schema:${type}`, 'schema:name': name },
});

/** The passages of an utterance's quotations, in pack order. */
function passagesOf(
  { utterances, quotations }: Pick<Pack, 'utterances' | 'quotations'>,
  utterance: string | null,
): Passage[] {
  const ids = utterances.find(({ id }) => id === utterance)?.quotations ?? [];
  return quotations.filter(({ id }) => ids.includes(id)).map(({ passage }) => passage);
}

/** Passages as bodies: places in the stored texts, which are named by their hashes. */
function passageBodies({ sources, language }: Pick<Pack, 'sources' | 'language'>) {
  const known = new Map(
    sources.map((source) => [source.id, { source, selectorsOf: selectorsIn(source.text) }]),
  );
  return (passage: Passage): SpecificResource => {
    const found = known.get(passage.source);
    if (!found) throw new Error(`the pack has no source ${passage.source}`);
    return {
      type: 'SpecificResource',
      purpose: 'linking',
      source: sourceResource(found.source, language),
      selector: found.selectorsOf(passage),
    };
  };
}

const sourceResource = (source: Source, language: string) => ({
  id: textIri(source),
  type: 'Text' as const,
  format: 'text/plain' as const,
  language,
  ...(source.url !== null && { via: source.url }),
  ...(source.title !== null && { 'schema:headline': source.title }),
  ...(source.publisher !== null && { 'schema:publisher': source.publisher }),
  ...(source.datePublished !== null && { 'schema:datePublished': source.datePublished }),
});
