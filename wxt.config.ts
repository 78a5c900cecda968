import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { namesModule } from './src/cli/bundle-names';
import { compileFolder } from './src/cli/compile-folder';
import { narrowScripts } from './src/cli/narrow-scripts';
import { weigh } from './src/cli/weigh';
import { highlightCss } from './src/page/highlight-css';
import { DEFAULTS } from './src/platform/settings-defaults';
import { MINIMUM_CHROME, MINIMUM_FIREFOX } from './src/platform/versions';
import { localeFiles } from './src/words/locales';

/** The heaviest that scripts may be, compressed, in kB: one runs in every page, one where marks are. */
const BUDGETS = { 'content.js': 20, 'engine.js': 59 };

/** The style sheet of marks as they are unless the reader has them otherwise. */
const MARKS = 'marks.css';

/** Keys that neither browser has a use for; the reader may change them there. */
const commands = {
  'next-mark': {
    suggested_key: { default: 'Alt+Shift+J' },
    description: '__MSG_commandNext__',
  },
  'previous-mark': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_commandPrevious__',
  },
  'open-panel': {
    suggested_key: { default: 'Alt+Shift+G' },
    description: '__MSG_commandPanel__',
  },
  'toggle-here': {
    suggested_key: { default: 'Alt+Shift+O' },
    description: '__MSG_commandToggle__',
  },
};

/**
 * One difference serves the browser tests: with GLOSS_OPEN_ROOT=1 the card's shadow root is open, and
 * the build goes to a folder of its own, so that it is never taken for the released one.
 */
const openRoot = process.env.GLOSS_OPEN_ROOT === '1';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  publicDir: 'src/public',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${openRoot ? '-open' : ''}`,
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    version,
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['content.js'],
        // See entrypoints/background/mark-style.ts.
        ...(browser !== 'firefox' && { css: [MARKS] }),
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    // The browser itself keeps the extension's pages and background from any other address.
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; connect-src 'self'",
    },
    action: {},
    omnibox: { keyword: 'gloss' },
    commands,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gloss@extension',
              strict_min_version: `${MINIMUM_FIREFOX}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${MINIMUM_FIREFOX}.0` },
          },
        }
      : { minimum_chrome_version: String(MINIMUM_CHROME) }),
  }),
  zip: { name: 'gloss' },
  hooks: {
    // As a content script of wxt's it would bring a context that tells the page of itself by messages.
    'entrypoints:found': (_wxt, found) => {
      for (const entry of found) if (entry.name === 'content') entry.type = 'unlisted-script';
    },
    // wxt takes the button's title from the popup's own, which is in one language.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
    'build:done': ({ config, logger }) => {
      const { lines, faults } = weigh(config.outDir, BUDGETS);
      for (const line of lines) logger.info(line);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox')
        files.push({ relativeDest: MARKS, contents: highlightCss(DEFAULTS) });
      files.push({ relativeDest: 'pack.json', contents: JSON.stringify(seedPack()) });
      files.push(...localeFiles());
    },
  },
  vite: () => ({
    plugins: [preact(), namesModule(seedPack), narrowScripts()],
    define: { __GLOSS_OPEN_ROOT__: JSON.stringify(openRoot) },
    build: { target: ['chrome128', 'firefox149'], sourcemap: false },
  }),
});

/** The pack of `seeds/`; a fault in the annotation ends the build with its file and line. */
function seedPack() {
  const compiled = compileFolder('seeds');
  if ('pack' in compiled) return compiled.pack;
  const lines = compiled.faults.map((f) => `seeds/${f.file}:${f.line}: ${f.message}`);
  throw new Error(`The pack does not build:\n${lines.join('\n')}`);
}
