import type { VersionBrief } from '../../core/model/brief';

/** What a version is to the fullest version of its utterance. */
export const CLASS_WORDS: Record<VersionBrief['class'], string> = {
  fullest: 'fullest',
  identical: 'the same words',
  shortened: 'shortened',
  marked: 'changed, and marked so',
  'house-style': 'house style',
  altered: 'altered',
};
