import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const entriesOf = (folder: string) => readdirSync(folder, { withFileTypes: true });
const foldersOf = (folder: string): readonly string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What git, npm, the hosts of repositories and each tool of `npm run check` and `npm test` read at the top of a checkout. */
const demanded = new Set([
  ...['.gitattributes', '.gitignore', '.github', '.gitlab-ci.yml', '.ci', 'README.md', 'LICENSE'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs', '.browserslistrc', '.editorconfig'],
  ...['biome.json', 'knip.json', '.dependency-cruiser.mjs', '.htmlvalidate.json', 'lefthook.yml'],
  ...['vitest.config.ts', 'vitest.mutation.config.ts', 'stryker.config.json'],
]);

/** A folder with all below it. */
const allFolders = (folder: string): readonly string[] => [
  folder,
  ...foldersOf(folder).flatMap((name) => allFolders(`${folder}/${name}`)),
];

test.each([['src/components'], ['tests/views']])('%s has the folders of the views, or of the domain', (floor) => {
  const streets = new Set([...foldersOf('src/views'), ...foldersOf('src/domain')]);
  expect(foldersOf(floor).filter((name) => !streets.has(name))).toEqual([]);
  expect(entriesOf(floor).filter((entry) => entry.isFile())).toEqual([]);
});

test('no folder has more than 25 files beside each other, but for one rule or one picture a file', () => {
  const catalogues = new Set(['src/domain/checks', 'src/pictures']);
  const crowded = allFolders('src').filter(
    (folder) => !catalogues.has(folder) && entriesOf(folder).filter((entry) => entry.isFile()).length > 25,
  );
  expect(crowded).toEqual([]);
});

test('no folder is a drawer', () => {
  const drawers = new Set(['utils', 'lib', 'helpers', 'common', 'shared']);
  expect(allFolders('src').filter((folder) => drawers.has(folder.slice(folder.lastIndexOf('/') + 1)))).toEqual([]);
});

test('beside the folders of the project, the top level has only what a tool looks for there', () => {
  const folders = new Set(['src', 'content', 'public', 'scripts', 'tests']);
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  const others = new Set(files.map((file) => file.split('/')[0] ?? '').filter((name) => !folders.has(name)));
  expect([...others].filter((name) => !demanded.has(name))).toEqual([]);
});
