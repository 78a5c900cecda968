import type { Pack, Utterance } from '../core/model/pack';

type Version = Utterance['versions'][number];
type Step = Version['alignment'][number];

/** A quotation that gives an utterance in other words than the fullest version. */
export interface VersionDifference {
  utterance: string;
  speaker: string | null;
  class: Version['class'];
  fullest: { source: string; quotation: string; text: string };
  version: { source: string; quotation: string; text: string };
  /** Words of the fullest, and what stands in their place; empty for an addition or a drop. */
  changes: { from: string; to: string }[];
}

const isChange = ({ op }: Step) => op !== 'equal';

/** What was left off at either end only shortens. */
function innerSteps({ alignment }: Version): Step[] {
  const first = alignment.findIndex(({ op }) => op !== 'delete');
  const last = alignment.findLastIndex(({ op }) => op !== 'delete');
  return first < 0 ? [] : alignment.slice(first, last + 1);
}

/** Every version of a pack's utterances that is marked or altered, in pack order. */
export function versionDifferences({ sources, quotations, utterances }: Pack): VersionDifference[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const passageOf = (id: string) => quotations.find((each) => each.id === id)?.passage;
  return utterances.flatMap(({ id, speaker, versions }) => {
    const fullest = versions.find((version) => version.class === 'fullest')?.quotation ?? id;
    const from = passageOf(fullest);
    return versions.flatMap((version) => {
      const to = passageOf(version.quotation);
      if ((version.class !== 'marked' && version.class !== 'altered') || !from || !to) return [];
      return {
        utterance: id,
        speaker,
        class: version.class,
        fullest: { source: from.source, quotation: fullest, text: from.exact },
        version: { source: to.source, quotation: version.quotation, text: to.exact },
        changes: innerSteps(version)
          .filter(isChange)
          .map((step) => ({
            from: texts.get(from.source)?.slice(step.from.start, step.from.end) ?? '',
            to: texts.get(to.source)?.slice(step.to.start, step.to.end) ?? '',
          })),
      };
    });
  });
}
