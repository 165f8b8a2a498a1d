import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '#domain/campaign/content.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import { checkContent } from '#sources/check-content.ts';
import { readContent } from '#sources/files.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const contentDir = path.join(project, 'tests/fixtures/small-site');

/** A site of one endpoint that tells what Astro's collections hold of a content folder. */
const probe = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], devToolbar: { enabled: false } };`,
  'src/content.config.ts': `export { collections } from '${project}src/content.config.ts';`,
  'src/pages/content.json.ts': `import { getCollection } from 'astro:content';
const names = ['rulesets', 'campaigns', ...${JSON.stringify(entryKindNames)}];
export const GET = async () =>
  Response.json(Object.fromEntries(await Promise.all(names.map(async (name) => [name, await getCollection(name)]))));`,
};

let root = '';
let fromAstro: Readonly<Record<string, readonly Stored[]>>;

/** What Astro's store keeps of an entry. */
interface Stored {
  readonly id: string;
  readonly data: unknown;
  readonly filePath: string;
  readonly body?: string;
}

beforeAll(async () => {
  mkdirSync(path.join(project, '.cache'), { recursive: true });
  root = mkdtempSync(path.join(project, '.cache/contract-'));
  for (const [name, text] of Object.entries(probe)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const astro = path.join(project, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, NODE_ENV: 'production', CONTENT_DIR: contentDir, ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [astro, 'build', '--root', root, '--silent'], { cwd: root, env });
  fromAstro = JSON.parse(readFileSync(path.join(root, 'dist/content.json'), 'utf8'));
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** An entry as Astro's store should keep it, whose file it shows from its own root; an empty body is dropped. */
const stored = (id: string, { data, file, body }: Entry<unknown>) => ({
  id,
  data: plain(data),
  filePath: path.resolve(file),
  ...(body ? { body } : {}),
});

const held = (name: string) =>
  (fromAstro[name] ?? []).map(({ id, data, filePath, body }) => ({
    id,
    data,
    filePath: path.resolve(root, filePath),
    ...(body ? { body } : {}),
  }));

describe('the collections of Astro hold tests/fixtures/small-site as our reader gives it', () => {
  test('rule sets and campaigns', async () => {
    const { content } = await readContent(contentDir);
    expect(held('rulesets')).toEqual(content.rulesets.map((entry) => stored(entry.id, entry)));
    expect(held('campaigns')).toEqual(content.campaigns.map(({ id, campaign }) => stored(id, campaign)));
    expect(held('campaigns').map(({ id }) => id)).toEqual(['guyuan-2023']);
  });

  test.each(entryKindNames)('%s', async (kind) => {
    const { content } = await readContent(contentDir);
    const written = content.campaigns.flatMap((campaign) =>
      campaign[kind].map((entry) => stored(`${campaign.id}/${entry.id}`, entry)),
    );
    expect(held(kind)).toEqual(written);
  });

  test('some of all kinds that an activity needs', () => {
    for (const kind of ['notices', 'activities', 'venues', 'organizations']) expect(held(kind)).not.toEqual([]);
  });

  test('the body of MDX is there', () => {
    expect(held('activities').find(({ id }) => id.endsWith('/rare-characters'))?.body).toContain(
      '<Note title="带上问题">',
    );
  });
});

test('the fixture passes the content check', async () => {
  expect((await checkContent(contentDir)).problems).toEqual([]);
});
