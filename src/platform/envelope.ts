/**
 * What travels between the parts of the extension: `{ gloss: name, request }` one way, and
 * `{ ok: response }` or `{ fault: sentence }` back. All of it is unknown until parsed here.
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
const answerSchema = z.union([z.object({ ok: z.unknown() }), z.object({ fault: z.string() })]);

export function envelope(name: string, request: unknown) {
  return { gloss: name, request };
}

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

/** The response inside an answer; a fault where it is malformed, or says so itself. */
export function readAnswer<M extends MessageMap, K extends keyof M & string>(
  map: M,
  name: K,
  answer: unknown,
): { ok: Response<M, K> } | { fault: string } {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return { fault: `${name}: nobody answered` };
  if ('fault' in parsed.data) return parsed.data;
  const response = map[name]?.response.safeParse(parsed.data.ok);
  return response?.success
    ? { ok: response.data as Response<M, K> }
    : { fault: `${name}: the answer has not the shape agreed on` };
}
