/** What is wrong with settings that were stored or imported: where, and why; a view puts it in words. */
import type * as z from 'zod/mini';
import type { PatternFault } from './patterns';

export type Reason =
  /** Not a value of the kind that stands here. */
  | { is: 'unreadable' }
  /** Nothing of this name is known. */
  | { is: 'unknown' }
  /** Not there, or blank. */
  | { is: 'missing' }
  /** Not the text of a JSON file. */
  | { is: 'not-json' }
  /** A JSON file, and not one of Gloss's settings. */
  | { is: 'format' }
  /** It was made by a later version of Gloss. */
  | { is: 'later' }
  | { is: 'not-one-of'; values: readonly string[] }
  /** Not written as it must be: a colour #rrggbb, or a date. */
  | { is: 'form' }
  | { is: 'too-small'; least: number }
  | { is: 'too-big'; most: number }
  | { is: 'wrong-type'; expected: string }
  | { is: 'no-pattern'; fault: PatternFault };

export interface SettingsFault {
  /** Keys from the outside in; numbers count from 0. */
  path: readonly (string | number)[];
  reason: Reason;
}

/** Every issue of a value at `path`, in the order in which they were found. */
export function faultsOf(error: z.core.$ZodError, path: SettingsFault['path']): SettingsFault[] {
  return error.issues.flatMap((issue) => {
    const here = [...path, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...here, key],
        reason: { is: 'unknown' } as const,
      }));
    }
    return [{ path: here, reason: reasonOf(issue) }];
  });
}

/** zod/mini carries no sentences of its own, and these few kinds are all that the schema has. */
function reasonOf(issue: z.core.$ZodIssue): Reason {
  // Of a text, not of a number: it is blank, or longer than any of its kind.
  const isText = 'origin' in issue && issue.origin === 'string';
  switch (issue.code) {
    case 'invalid_value':
      return { is: 'not-one-of', values: issue.values.map(String) };
    case 'invalid_format':
      return { is: 'form' };
    case 'too_small':
      return isText ? { is: 'missing' } : { is: 'too-small', least: Number(issue.minimum) };
    case 'too_big':
      return isText ? { is: 'form' } : { is: 'too-big', most: Number(issue.maximum) };
    case 'invalid_type':
      return { is: 'wrong-type', expected: issue.expected };
    case 'custom':
      return { is: 'no-pattern', fault: issue.params as unknown as PatternFault };
    default:
      return { is: 'unreadable' };
  }
}
