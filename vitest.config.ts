import { existsSync, statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that read a built site or need a browser. tests/site/global-setup.ts builds the sites for them. */
const onBuiltSite = ['tests/{site,e2e,search}/**/*.test.ts', 'tests/browser.test.ts'];

/** `npm run test:nightly`: tests too slow for every change, and those of the built site on a site of all campaigns. */
const tooSlow = ['tests/nightly/**/*.test.ts'];
const byNight = [...tooSlow, 'tests/{site,search}/**/*.test.ts'];

/** Tests that need programs not installed by npm: `npm run test:interop`. */
const withOtherPrograms = ['tests/interop/**/*.test.ts'];

/** Tests in browsers of other kinds and another age: `npm run test:engines`. */
const inEngines = ['tests/engines/**/*.test.ts'];
/** Those of them that publish tiny sites to real servers: no site is built for them. */
const toServers = ['tests/interop/publish/**/*.test.ts'];

/** Tests that start commands, and tests that measure or change process state: memory, CPU time, working directory. */
const withProcesses = [
  'tests/scripts/**/*.test.ts',
  'tests/posters/poster-{of,pool}.test.ts',
  'tests/reporting/cpu-time.test.ts',
  'tests/sources/{arbitrary-bytes,clock,content-state,history,published-before}.test.ts',
];

/** A browser that shares its cores with others is slow: a test waits longer for what is to come, not for what is there. */
const patience = { timeout: 20_000, interval: 50 };

/**
 * A browser or an office program on a busy machine fails now and then by itself: what fails twice has failed, and the
 * report names what was tried again. Tests of random inputs and of killed processes are never tried again.
 */
const again = 1;

/**
 * In memory where there is room: tests of the content check make and remove thousands of small folders, and a disk takes
 * a third of their time.
 */
const memory = '/dev/shm';
const inMemory = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > 2 ** 30;

export default defineConfig({
  test: {
    // The default leaves one core idle.
    maxWorkers: '100%',
    // The projects of `npm test` are one group, in the order of their names: the many short files of `unit` come last, and no
    // worker waits for the end of a long one.
    projects: [
      {
        extends: true,
        test: {
          name: 'process',
          include: withProcesses,
          pool: 'forks',
          // Test files share a process and its modules: a test must restore what it replaces.
          isolate: false,
          // The compile cache halves the start time of the commands under test.
          env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.cache/compile', import.meta.url)) },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...onBuiltSite, ...tooSlow, ...withOtherPrograms, ...inEngines, ...withProcesses],
          // Test files share a thread and its modules: a test must restore what it replaces.
          pool: 'threads',
          isolate: false,
          env: inMemory ? { TMPDIR: memory } : {},
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: onBuiltSite,
          globalSetup: 'tests/site/global-setup.ts',
          // Test files in a worker share one browser and the cache of parsed pages.
          pool: 'forks',
          isolate: false,
          expect: { poll: patience },
          retry: again,
          testTimeout: 120_000,
          hookTimeout: 120_000,
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
          expect: { poll: patience },
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
          exclude: toServers,
          globalSetup: 'tests/site/global-setup.ts',
          retry: again,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: inEngines,
          globalSetup: ['tests/engines/global-setup.ts', 'tests/site/global-setup.ts'],
          expect: { poll: patience },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 5 },
        },
      },
      {
        extends: true,
        test: {
          name: 'publish',
          include: toServers,
          testTimeout: 300_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 6 },
        },
      },
    ],
  },
});
