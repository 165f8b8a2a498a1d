import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that read whole content folders or large documents: too slow to run for thousands of mutants. */
const slow = [
  '{hostile-content,contract,files,history,check-content,arbitrary-content,arbitrary-bytes}',
  '{broken-entries,leftovers,no-number-in-reports,published-before,references,seen-texts}',
  '{import,exchange,form}-round-trip',
  'prose/{clerk-texts,prose-size}',
];

/** Tests by cost, cheapest first. */
const byCost = [
  '/tests/schemas/',
  '/tests/domain/checks/',
  '/tests/site.config.',
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
    include: [
      'tests/{schemas,domain/checks}/**/*.test.ts',
      'tests/sources/{,schema/,prose/,reading/,media/}*.test.ts',
      'tests/site.config.test.ts',
    ],
    exclude: slow.map((name) => `tests/sources/${name}.test.ts`),
    pool: 'threads',
    isolate: false,
    setupFiles: 'tests/first-failure.ts',
    sequence: { sequencer: CheapestFirst },
  },
});
