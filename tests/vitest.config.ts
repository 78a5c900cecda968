import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One browser start and a page or two, on a slow machine; milliseconds. */
const BROWSER_TEST_MS = 60_000;
/** A table of cases on a slow machine that has other work; milliseconds. */
const UNIT_TEST_MS = 30_000;
const BROWSER_START_MS = 90_000;

const browserTests = (kind: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name: `e2e-${kind}`,
    include: ['tests/e2e/**/*.test.ts'],
    // What only one browser's driver can see is tested in that one.
    exclude: kind === 'firefox' ? ['tests/e2e/**/*.chromium.test.ts'] : [],
    env: { GLOSS_BROWSER: kind },
    testTimeout: BROWSER_TEST_MS,
    hookTimeout: BROWSER_START_MS,
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/architecture.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: UNIT_TEST_MS,
        },
      },
      browserTests('chromium'),
      browserTests('firefox'),
    ],
  },
});
