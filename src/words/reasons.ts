import { readReason } from '../core/model/reason';
import type { SharedKey } from './keys';
import type { Words } from './words';

/** Why a name is taken for an entity, in words a reader understands; `reason` is a mention's. */
export function reasonInWords(words: Words<SharedKey>, reason: string): string {
  const read = readReason(reason);
  if (!read) return reason;
  const [a = '', b = ''] = read.names;
  return words.say(`shared.reason.${read.code}`, { a, b });
}
