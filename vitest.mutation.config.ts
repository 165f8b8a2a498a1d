import { defineConfig } from 'vitest/config';

/** Tests that check whole content folders: too slow to run for a thousand mutants, so Stryker skips them. */
const wholeFolders = [
  'hostile-content',
  'contract',
  'files',
  'history',
  'check-content',
  'arbitrary-content',
  'arbitrary-bytes',
];

export default defineConfig({
  test: {
    include: ['tests/domain/checks/**/*.test.ts', 'tests/sources/**/*.test.ts', 'tests/schemas/**/*.test.ts'],
    exclude: wholeFolders.map((name) => `tests/sources/${name}.test.ts`),
  },
});
