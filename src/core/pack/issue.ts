import type { z } from 'zod';

/** One thing that does not fit a schema. */
export interface Misfit {
  path: PropertyKey[];
  /** The key that is misfit, where there is one and the message does not name it. */
  key?: string;
  message: string;
  unknownKey?: string;
}

/** A schema's issue as plain misfits: one for each unknown key. */
export function flattenIssue(issue: z.core.$ZodIssue): Misfit[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `unknown key "${key}"`,
      unknownKey: key,
    }));
  }
  const key = issue.path.findLast((step) => typeof step === 'string');
  const what = /received undefined$/.test(issue.message) ? 'is missing' : issue.message;
  return [{ path: [...issue.path], message: what, ...(key !== undefined && { key: String(key) }) }];
}

/** A path as `$.sources[0].text`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((whole, step) => {
    if (typeof step === 'number') return `${whole}[${step}]`;
    return /^[A-Za-z_]\w*$/.test(String(step))
      ? `${whole}.${String(step)}`
      : `${whole}[${JSON.stringify(String(step))}]`;
  }, '$');
}
