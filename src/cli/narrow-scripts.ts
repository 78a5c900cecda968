import type { Plugin } from 'vite';

/**
 * A Vite plugin that writes characters beyond ASCII as escapes. Browsers keep a script's text for as
 * long as it may run, with two bytes for each of its characters where a single one is beyond.
 */
export function narrowScripts(): Plugin {
  return {
    name: 'gloss-narrow-scripts',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = narrow(file.code);
    },
  };
}

/** A backslash before such a character says nothing, and would take the one of the escape with it. */
const WIDE = /(\\*)([\u0080-\uffff])/g;

/** The code with escapes, which strings, templates and regular expressions read alike. */
export const narrow = (code: string): string =>
  code.replace(WIDE, (_, slashes: string, char: string) => {
    const before = slashes.length % 2 === 0 ? slashes : slashes.slice(1);
    return `${before}\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
