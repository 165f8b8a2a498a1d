import { defineConfig } from 'vitest/config';

/** What is tested on a built site; tests/site/global-setup.ts builds it, when one of these runs. */
const onBuiltSite = ['tests/site/**/*.test.ts', 'tests/e2e/**/*.test.ts', 'tests/search/**/*.test.ts'];

/** What asks for a program that npm does not bring; `npm run test:interop`. */
const withOtherPrograms = ['tests/interop/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...onBuiltSite, ...withOtherPrograms],
          // Properties and commands take their time on a machine that does other things too.
          testTimeout: 30_000,
        },
      },
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
      {
        test: {
          name: 'interop',
          include: withOtherPrograms,
          globalSetup: 'tests/site/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
