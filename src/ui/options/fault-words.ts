/** What is wrong with a pattern, with stored settings or with a file of them, in words. */
import type { PatternFault } from '../../platform/patterns';
import type { Reason, SettingsFault } from '../../platform/settings-faults';
import type { Words } from '../../words/words';

export function patternFault(words: Words, { reason, part }: PatternFault): string {
  const example = reason === 'star' ? '*.example.org' : 'example.org';
  return words.say(`options.where.fault.${reason}`, { part, example });
}

export function reasonInWords(words: Words, reason: Reason): string {
  switch (reason.is) {
    case 'no-pattern':
      return patternFault(words, reason.fault);
    case 'not-one-of':
      return words.say('options.fault.not-one-of', { values: reason.values.join(', ') });
    case 'too-small':
      return words.say('options.fault.too-small', { least: reason.least });
    case 'too-big':
      return words.say('options.fault.too-big', { most: reason.most });
    case 'wrong-type':
      return words.say('options.fault.wrong-type', { expected: reason.expected });
    default:
      return words.say(`options.fault.${reason.is}`);
  }
}

/** A place in the file as its keys lead to it: "settings.where.only[1]"; '' for the whole of it. */
export function pathInWords(path: SettingsFault['path']): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
