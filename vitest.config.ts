import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that look at a built site or need a browser; tests/site/global-setup.ts builds the sites when one of these runs. */
const onBuiltSite = ['tests/{site,e2e,search}/**/*.test.ts', 'tests/browser.test.ts'];

/** What takes too long for every change: `npm run test:nightly`. */
const byNight = ['tests/nightly/**/*.test.ts'];

/** Tests that need a program that npm does not bring: `npm run test:interop`. */
const withOtherPrograms = ['tests/interop/**/*.test.ts'];

/** Tests that start commands, and tests that measure or replace what belongs to the whole process: memory, CPU time, the working folder. */
const withProcesses = [
  'tests/scripts/**/*.test.ts',
  'tests/posters/poster-{of,pool}.test.ts',
  'tests/reporting/cpu-time.test.ts',
  'tests/sources/{arbitrary-bytes,clock,history}.test.ts',
];

export default defineConfig({
  test: {
    // The default leaves one core idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'process',
          include: withProcesses,
          pool: 'forks',
          // The commands under test start twice as fast when Node keeps what it compiled.
          env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.cache/compile', import.meta.url)) },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...onBuiltSite, ...byNight, ...withOtherPrograms, ...withProcesses],
          // Files share a thread and its modules: a test restores what it replaces.
          pool: 'threads',
          isolate: false,
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: onBuiltSite,
          globalSetup: 'tests/site/global-setup.ts',
          // Files of a worker share one browser, and the pages that were read and parsed.
          pool: 'forks',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'nightly',
          include: byNight,
          globalSetup: 'tests/site/global-setup.ts',
          pool: 'forks',
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'interop',
          include: withOtherPrograms,
          globalSetup: 'tests/site/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
