import type { Pack, Passage } from '../model/pack';

type Path = PropertyKey[];
type Kind = 'source' | 'entity' | 'quotation' | 'utterance' | 'statement';

/** Every passage of a pack with the path to it. */
export function packPassages(pack: Pack): { path: Path; passage: Passage }[] {
  const list = (passages: readonly Passage[], ...path: Path) =>
    passages.map((passage, i) => ({ path: [...path, i], passage }));
  const one = (passage: Passage | null, ...path: Path) => (passage ? [{ path, passage }] : []);
  return [
    ...pack.entities.flatMap(({ about, passages }, i) => [
      ...one(about, 'entities', i, 'about'),
      ...list(passages, 'entities', i, 'passages'),
    ]),
    ...pack.quotations.flatMap(({ passage, parts, audience, attribution }, i) => [
      ...one(passage, 'quotations', i, 'passage'),
      ...list(parts, 'quotations', i, 'parts'),
      ...one(audience, 'quotations', i, 'audience'),
      ...one(attribution, 'quotations', i, 'attribution'),
    ]),
    ...pack.statements.flatMap(({ values }, i) =>
      values.flatMap(({ passage }, j) => one(passage, 'statements', i, 'values', j, 'passage')),
    ),
  ];
}

interface IdAt {
  path: Path;
  kind: Kind;
  id: string;
}

/** Every id that a pack defines, and every id that it uses, with the path to it. */
export function packIds(pack: Pack): { defined: IdAt[]; used: IdAt[] } {
  const define = (kind: Kind, key: string, list: readonly { id: string }[]) =>
    list.map(({ id }, i): IdAt => ({ path: [key, i, 'id'], kind, id }));
  const use = (kind: Kind, id: string | null | undefined, ...path: Path): IdAt[] =>
    id === null || id === undefined ? [] : [{ path, kind, id }];
  const useAll = (kind: Kind, ids: readonly string[] | undefined, ...path: Path) =>
    (ids ?? []).flatMap((id, i) => use(kind, id, ...path, i));
  return {
    defined: [
      ...define('source', 'sources', pack.sources),
      ...define('entity', 'entities', pack.entities),
      ...define('quotation', 'quotations', pack.quotations),
      ...define('utterance', 'utterances', pack.utterances),
      ...define('statement', 'statements', pack.statements),
    ],
    used: [
      ...pack.entities.flatMap(({ participants, actor }, i) => [
        ...useAll('entity', participants, 'entities', i, 'participants'),
        ...use('entity', actor, 'entities', i, 'actor'),
      ]),
      ...pack.quotations.flatMap(({ speaker, to, about, within }, i) => [
        ...use('entity', speaker, 'quotations', i, 'speaker'),
        ...use('entity', to, 'quotations', i, 'to'),
        ...useAll('entity', about, 'quotations', i, 'about'),
        ...use('quotation', within, 'quotations', i, 'within'),
      ]),
      ...pack.utterances.flatMap(({ speaker, quotations, versions, silent, origins }, i) => [
        ...use('entity', speaker, 'utterances', i, 'speaker'),
        ...useAll('quotation', quotations, 'utterances', i, 'quotations'),
        ...versions.flatMap(({ quotation }, j) =>
          use('quotation', quotation, 'utterances', i, 'versions', j, 'quotation'),
        ),
        ...useAll('source', silent, 'utterances', i, 'silent'),
        ...origins.flatMap(({ to, sources }, j) => [
          ...use('entity', to, 'utterances', i, 'origins', j, 'to'),
          ...useAll('source', sources, 'utterances', i, 'origins', j, 'sources'),
        ]),
      ]),
      ...pack.statements.flatMap(({ subject, values, silent }, i) => [
        ...use('entity', subject, 'statements', i, 'subject'),
        ...values.flatMap(({ origin }, j) =>
          use('entity', origin, 'statements', i, 'values', j, 'origin'),
        ),
        ...useAll('source', silent, 'statements', i, 'silent'),
      ]),
    ],
  };
}
