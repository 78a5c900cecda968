import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../browser/builds';
import { KIND } from './gloss';

const read = (path: string) =>
  JSON.parse(readFileSync(join(buildFolder(KIND, 'open'), path), 'utf8'));

describe('the built manifest', () => {
  test('has the toolbar button speak the browser’s language', () => {
    expect(read('manifest.json').action.default_title).toBe('__MSG_actionTitle__');
    expect(read('_locales/de/messages.json').actionTitle.message).toMatch(/^Gloss: /);
  });

  test.runIf(KIND === 'firefox')('is for Firefox on Android too', () => {
    const { gecko, gecko_android } = read('manifest.json').browser_specific_settings;
    expect(gecko_android.strict_min_version).toBe(gecko.strict_min_version);
  });
});
