/** What the pack has on a passage of a source, put together for the reader's panel. */
import type {
  CellBrief,
  QuotationBrief,
  SourceLabel,
  StatementBrief,
  VersionBrief,
} from '../../core/model/brief';
import type { EntityType, Pack, Passage } from '../../core/model/pack';
import { quotationBrief } from '../../core/pack/brief';
import { statementBrief, utteranceBrief } from '../../core/pack/details';
import { sourceLabel } from '../../core/pack/source-label';
import type { Stretch } from './blocks';
import { keyOf, type Mark, type Thing } from './marks';

/** An entity that is named here, and where the other sources name it. */
export interface EntityHere {
  kind: EntityType;
  id: string;
  name: string;
  description: string;
  elsewhere: { source: SourceLabel; times: number; first: Passage }[];
  silent: SourceLabel[];
}

/** A quotation, and the other versions of its utterance. */
export interface QuotationHere {
  kind: 'quotation';
  id: string;
  quotation: QuotationBrief;
  /** What it is to the fullest version; null where it is the only one. */
  class: VersionBrief['class'] | null;
  /** By source, in the order of their first versions: the fullest first, where it is another. */
  others: { source: SourceLabel; versions: VersionBrief[] }[];
  silent: SourceLabel[];
}

/** A detail, and what the other sources say on it. */
export interface DetailHere {
  kind: 'detail';
  id: string;
  statement: StatementBrief;
  subject: { id: string; name: string };
  others: CellBrief[];
}

export type Here = EntityHere | QuotationHere | DetailHere;

/** A mark beside the passage: what it says, and what it is of. */
export interface Near extends Stretch {
  text: string;
  kind: Thing['kind'];
}

/** All that the panel says of one passage. */
export interface PassageBrief {
  here: Here[];
  /** Marks that the passage lies in, or laps over. */
  around: Near[];
  /** Marks inside of it. */
  inside: Near[];
}

/** @param marks of the source, whatever of them is shown. */
export function passageBrief(
  pack: Pack,
  source: { id: string; text: string },
  marks: readonly Mark[],
  passage: Stretch,
): PassageBrief {
  const { start, end } = passage;
  const touching = marks.filter((mark) => mark.start < end && mark.end > start);
  const others = touching.filter((mark) => keyOf(mark) !== keyOf(passage));
  const within = (mark: Mark) => start <= mark.start && mark.end <= end;
  const near = (mark: Mark): Near => ({
    start: mark.start,
    end: mark.end,
    text: source.text.slice(mark.start, mark.end),
    kind: (mark.things[0] as Thing).kind,
  });
  return {
    here: thingsAt(pack, source.id, touching, passage).map((thing) => here(pack, source.id, thing)),
    around: others.filter((mark) => !within(mark)).map(near),
    inside: others.filter(within).map(near),
  };
}

/** What stands at just this passage, the words that describe an entity included. */
function thingsAt(pack: Pack, source: string, marks: readonly Mark[], passage: Stretch): Thing[] {
  const things = marks.find((mark) => keyOf(mark) === keyOf(passage))?.things ?? [];
  const described = pack.entities
    .filter(({ about }) => about.source === source && keyOf(about) === keyOf(passage))
    .map(({ type, id }) => ({ kind: type, id }));
  return [...things, ...described.filter(({ id }) => !things.some((thing) => thing.id === id))];
}

function here(pack: Pack, source: string, { kind, id }: Thing): Here {
  if (kind === 'quotation') return quotationHere(pack, id);
  if (kind === 'detail') return detailHere(pack, source, id);
  const { name, description, passages } = found(pack.entities, id);
  const others = pack.sources.filter((one) => one.id !== source);
  const named = others.flatMap((one) => {
    const [first, ...more] = passages.filter((passage) => passage.source === one.id);
    return first ? [{ source: sourceLabel(one), times: 1 + more.length, first }] : [];
  });
  const silent = others
    .map(sourceLabel)
    .filter((one) => !named.some((other) => other.source.id === one.id));
  return { kind, id, name, description, elsewhere: named, silent };
}

function quotationHere(pack: Pack, id: string): QuotationHere {
  const quotation = quotationBrief(pack, found(pack.quotations, id));
  const one = { kind: 'quotation', id, quotation } as const;
  const utterance = pack.utterances.find(({ quotations }) => quotations.includes(id));
  if (!utterance) return { ...one, class: null, others: [], silent: [] };
  const { fullest, versions, silent } = utteranceBrief(pack, utterance);
  // The fullest is compared with nothing.
  const all: VersionBrief[] = [{ quotation: fullest, class: 'fullest', words: [] }, ...versions];
  const own = all.find((version) => version.quotation.id === id);
  return {
    ...one,
    class: all.length > 1 && own ? own.class : null,
    others: bySource(all.filter((version) => version !== own)),
    silent,
  };
}

function bySource(versions: readonly VersionBrief[]): QuotationHere['others'] {
  const labels = new Map(
    versions.map(({ quotation: { source } }): [string, SourceLabel] => [source.id, source]),
  );
  return [...labels.values()].map((source) => ({
    source,
    versions: versions.filter(({ quotation }) => quotation.source.id === source.id),
  }));
}

function detailHere(pack: Pack, source: string, id: string): DetailHere {
  const statement = statementBrief(pack, found(pack.statements, id));
  const subject = found(pack.entities, found(pack.statements, id).subject);
  return {
    kind: 'detail',
    id,
    statement,
    subject: { id: subject.id, name: subject.name },
    others: statement.cells.filter((cell) => cell.source.id !== source),
  };
}

function found<T extends { id: string }>(all: readonly T[], id: string): T {
  const one = all.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`the pack has no ${id}`);
  return one;
}
