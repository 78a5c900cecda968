/**
 * How the scripts in a page ask the background. They carry no zod: what comes back is the work of the
 * same extension, and a look at its shape tells whether anybody answered at all.
 */
import { api } from './api';
import { contextIsValid } from './context';
import type { Request, Response, toBackground } from './messages';

type Name = keyof typeof toBackground;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isRecordOrNull = (value: unknown) => value === null || isRecord(value);

/** Whether an answer is what its reader counts on; messages that are not here answer nothing. */
const SOUND: { [K in Name]?: (answer: Record<string, unknown>) => boolean } = {
  'entity.brief': ({ brief }) => isRecordOrNull(brief),
  'quotation.brief': ({ brief }) => isRecordOrNull(brief),
  'quotation.cite': ({ citations }) => isRecordOrNull(citations),
  'quotations.judge': ({ quotations }) =>
    Array.isArray(quotations) &&
    quotations.every(
      (record) =>
        isRecord(record) &&
        typeof record.text === 'string' &&
        typeof record.verdict === 'string' &&
        Number.isInteger(record.start) &&
        Number.isInteger(record.end),
    ),
};

/**
 * Asks the background.
 * @returns its answer; null where there is none, be it that the extension is gone or was renewed under
 * this page or that the background failed (which its own console tells). Never rejects.
 */
export async function ask<K extends Name>(
  name: K,
  request: Request<typeof toBackground, K>,
): Promise<Response<typeof toBackground, K> | null> {
  if (!contextIsValid()) return null;
  try {
    const answer: unknown = await api.runtime.sendMessage({ gloss: name, request });
    if (!isRecord(answer) || !isRecord(answer.ok)) return null;
    const sound = SOUND[name]?.(answer.ok) ?? true;
    return sound ? (answer.ok as Response<typeof toBackground, K>) : null;
  } catch {
    return null;
  }
}
