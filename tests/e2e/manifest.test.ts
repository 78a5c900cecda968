import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { highlightCss } from '../../src/page/highlight-css';
import { DEFAULTS } from '../../src/platform/settings-defaults';
import { buildFolder } from '../browser/builds';
import { KIND } from './gloss';

const readBuilt = (path: string) => readFileSync(join(buildFolder(KIND, 'open'), path), 'utf8');
const read = (path: string) => JSON.parse(readBuilt(path));

describe('the built manifest', () => {
  test('has the toolbar button speak the browser’s language', () => {
    expect(read('manifest.json').action.default_title).toBe('__MSG_actionTitle__');
    expect(read('_locales/de/messages.json').actionTitle.message).toMatch(/^Gloss: /);
  });

  test.runIf(KIND === 'chromium')(
    'has the marks’ style sheet put into pages before they are drawn',
    () => {
      const [script] = read('manifest.json').content_scripts;
      expect(script.css).toEqual(['marks.css']);
      expect(readBuilt('marks.css')).toBe(highlightCss(DEFAULTS));
    },
  );

  test.runIf(KIND === 'firefox')('is for Firefox on Android too', () => {
    const { gecko, gecko_android } = read('manifest.json').browser_specific_settings;
    expect(gecko_android.strict_min_version).toBe(gecko.strict_min_version);
  });
});
