/**
 * What travels to the background: `{ gloss: name, request }` one way, and `{ ok: response }` or
 * `{ fault: sentence }` back. A message is unknown until it is parsed here.
 */
import * as z from 'zod/mini';
import type { MessageMap, Request, Response } from './messages';

/** Who sent a message: null for an extension page, or where the browser does not say. */
export interface Sender {
  tabId: number | null;
  frameId: number | null;
}

export type Handlers<M extends MessageMap> = {
  [K in keyof M]: (
    request: Request<M, K>,
    sender: Sender,
  ) => Response<M, K> | Promise<Response<M, K>>;
};

export type Answer = { ok: unknown } | { fault: string };

const envelopeSchema = z.object({ gloss: z.string(), request: z.optional(z.unknown()) });

/** The message's name where it is one of `map`, else null: other messages are none of ours. */
export function nameOf<M extends MessageMap>(map: M, message: unknown): (keyof M & string) | null {
  const parsed = envelopeSchema.safeParse(message);
  return parsed.success && Object.hasOwn(map, parsed.data.gloss) ? parsed.data.gloss : null;
}

/**
 * Parses the message, runs its handler and parses what that gives.
 * @returns null where the message is none of `map`; a fault where its request is malformed. A
 * handler that throws rejects.
 */
export function dispatch<M extends MessageMap>(
  map: M,
  handlers: Handlers<M>,
  message: unknown,
  sender: Sender,
): Promise<Answer> | null {
  const name = nameOf(map, message);
  const kind = name === null ? undefined : map[name];
  if (name === null || !kind) return null;
  const request = kind.request.safeParse((message as { request?: unknown }).request);
  if (!request.success) {
    return Promise.resolve({ fault: `${name}: the request has not the shape agreed on` });
  }
  return run(handlers[name], request.data as Request<M, typeof name>, sender);
}

async function run<M extends MessageMap, K extends keyof M>(
  handler: Handlers<M>[K],
  request: Request<M, K>,
  sender: Sender,
): Promise<Answer> {
  return { ok: await handler(request, sender) };
}
