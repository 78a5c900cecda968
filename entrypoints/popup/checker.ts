import type { CheckedFrames, FrameText } from '../../src/core/check/check-frames';
import type { CheckedText } from '../../src/core/check/check-text';
import type { Pack } from '../../src/core/model/pack';

/** What is asked of the worker, once in its life. */
export type Asked = { pack: Pack } & ({ text: string } | { frames: readonly FrameText[] });

/** Checks a text that was pasted; null where that failed. */
export const checkPasted = (text: string, pack: Pack) => ask<CheckedText>({ text, pack });

/** Checks the texts of a page's frames; null where that failed. */
export const checkPage = (frames: readonly FrameText[], pack: Pack) =>
  ask<CheckedFrames>({ frames, pack });

function ask<T>(asked: Asked): Promise<T | null> {
  const worker = new Worker(new URL('./checker-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<T | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
