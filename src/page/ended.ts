/**
 * Why something was aborted. Without a reason browsers make an error, and for the lines in its stack
 * Chromium compiles the scripts there anew: six milliseconds for the engine's.
 */
export const ENDED = 'ended';
