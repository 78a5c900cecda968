/** What a pack holds and what it does not know, in words. */
import type { Pack } from '../../core/model/pack';
import type { Words } from '../../words/words';
import { TYPES_IN_ORDER } from '../parts/type-colors';

/** "8 people, 3 events, 10 organisations and 4 places" */
export function packEntities(words: Words, { entities }: Pick<Pack, 'entities'>): string {
  return words.list(
    TYPES_IN_ORDER.map((type) =>
      words.say(`shared.count.${type}`, {
        n: entities.filter((entity) => entity.type === type).length,
      }),
    ),
  );
}

/** "40 quotations of 25 utterances, 10 in more than one version" */
export function packQuotations(
  words: Words,
  { quotations, utterances }: Pick<Pack, 'quotations' | 'utterances'>,
): string {
  const inVersions = utterances.filter(({ versions }) => versions.length > 1).length;
  return [
    words.say('options.pack.utterances', {
      n: quotations.length,
      utterances: words.say('options.pack.uttered', { n: utterances.length }),
    }),
    words.say('options.pack.versions', { n: inVersions }),
  ].join(', ');
}

/** "The sources agree on 5, are compatible on 3, differ on 2, 20 stand in one source alone" */
export function packDetails(words: Words, { statements }: Pick<Pack, 'statements'>): string {
  return (['agree', 'compatible', 'differ', 'single'] as const)
    .map((comparison) =>
      words.say(`options.pack.${comparison}`, {
        n: statements.filter((statement) => statement.comparison === comparison).length,
      }),
    )
    .join(', ');
}

/** A sentence on each thing that the pack cannot say, the lapse of time since it was made first. */
export function packUnknown(
  words: Words,
  { created, sources, quotations }: Pick<Pack, 'created' | 'sources' | 'quotations'>,
): string[] {
  const lacks = [
    ['noPublisher', sources.filter(({ publisher }) => publisher === null).length],
    ['noDate', sources.filter(({ datePublished }) => datePublished === null).length],
    ['noAddress', sources.filter(({ url }) => url === null).length],
    ['noSpeaker', quotations.filter(({ speaker }) => speaker === null).length],
  ] as const;
  return [
    words.say('options.pack.since', { date: words.date(created) }),
    ...lacks.filter(([, n]) => n > 0).map(([lack, n]) => words.say(`options.pack.${lack}`, { n })),
  ];
}
