/** Checks texts beside the page that shows them, which so stays quick under a long one. */
import { checkFrames } from '../../src/core/check/check-frames';
import { checkText } from '../../src/core/check/check-text';
import type { Asked } from './checker';

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { pack } = data;
  postMessage('frames' in data ? checkFrames(data.frames, pack) : checkText(data.text, pack));
});
