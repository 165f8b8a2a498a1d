import { defineConfig } from 'vitest/config';

/** The tests that Stryker asks: each of a rule by itself; whole content folders take too long for a thousand mutants. */
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
