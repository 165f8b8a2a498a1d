import { defineConfig } from 'vitest/config';

/** What is tested on a built site; tests/site/global-setup.ts builds it, when one of these runs. */
const onBuiltSite = ['tests/site/**/*.test.ts', 'tests/e2e/**/*.test.ts', 'tests/search/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: onBuiltSite } },
      {
        test: {
          name: 'site',
          include: onBuiltSite,
          globalSetup: 'tests/site/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
