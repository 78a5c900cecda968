/** True only in the build for the browser tests, which cannot look into a closed shadow root. */
declare const __GLOSS_OPEN_ROOT__: boolean;
