import type { Pack } from '../model/pack';
import {
  type Annotation,
  type AnnotationCollection,
  collectionOf,
  GENERATOR,
  textualBody,
} from './annotation-model';
import { entityBody } from './annotations';
import type { Corrections, EntityCorrection } from './corrections';
import { madeIri } from './iri';

/**
 * One annotation for each correction, with the motivation `moderating`. A correction of an entity holds
 * for a site, so its target is the site's first page.
 * @param label the collection's title.
 */
export function correctionAnnotations(
  pack: Pick<Pack, 'id' | 'entities'>,
  { corrections, verdictCorrections }: Corrections,
  label: string,
): AnnotationCollection {
  const items = [
    ...corrections.map((one): Annotation => {
      const entity = pack.entities.find(({ id }) => id === one.entity);
      return annotation(one, `https://${one.host}/`, `not ${one.entity}`, [
        textualBody('moderating', 'not this entity', 'en'),
        ...(entity ? [entityBody(pack.id, entity)] : [textualBody('identifying', one.entity)]),
      ]);
    }),
    ...verdictCorrections.map((one): Annotation => {
      const what = `${one.verdict} ${one.utterance ?? ''}`;
      return annotation(one, one.url, what, [
        textualBody('moderating', 'not this verdict', 'en'),
        textualBody('assessing', one.verdict, 'en'),
        ...(one.utterance === null ? [] : [textualBody('identifying', one.utterance)]),
      ]);
    }),
  ];
  return collectionOf(madeIri('corrections', pack.id, JSON.stringify(items)), label, items);
}

function annotation(
  { text, date }: Pick<EntityCorrection, 'text' | 'date'>,
  source: string,
  what: string,
  body: Annotation['body'],
): Annotation {
  return {
    id: madeIri('correction', source, text, what),
    type: 'Annotation',
    motivation: 'moderating',
    ...(date !== '' && { 'schema:dateCreated': date }),
    generator: GENERATOR,
    body,
    target: {
      type: 'SpecificResource',
      source,
      ...(text !== '' && {
        selector: [{ type: 'TextQuoteSelector', exact: text }],
      }),
    },
  };
}
