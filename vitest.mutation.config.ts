import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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

/** Tests by cost, cheapest first. */
const byCost = [
  '/tests/schemas/',
  '/tests/site.config.',
  '/tests/domain/checks/',
  '/tests/sources/schema/',
  '/tests/sources/',
];

const costOf = (file: TestSpecification): number => byCost.findIndex((part) => file.moduleId.includes(part));

/**
 * Runs cheap test files first. A mutant of a schema is evaluated while its module loads, so Stryker cannot tell which tests
 * cover it and runs all; it stops at the first that fails, which is mostly one of tests/schemas. (vitest starts with the slowest.)
 */
class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => costOf(one) - costOf(other));
  }
}

export default defineConfig({
  test: {
    include: ['tests/{schemas,domain/checks,sources}/**/*.test.ts', 'tests/site.config.test.ts'],
    exclude: wholeFolders.map((name) => `tests/sources/${name}.test.ts`),
    sequence: { sequencer: CheapestFirst },
  },
});
