import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '#domain/campaign/content.ts';
import { checkContent } from '#sources/check-content.ts';
import { readContent } from '#sources/files.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const contentDir = path.join(project, 'tests/fixtures/small-site');

/** A site of one endpoint that tells what sources/astro.ts gives for a content folder. */
const probe = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], devToolbar: { enabled: false } };`,
  'src/content.config.ts': `export { collections } from '${project}src/content.config.ts';`,
  'src/pages/content.json.ts': `import { loadContent } from '${project}src/sources/astro.ts';
export const GET = async () => Response.json(await loadContent());`,
};

let root = '';
let fromAstro: SiteContent;

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

/** The content with every file by its full path: each way in shows it from its own working folder. */
function withFullPaths(content: SiteContent, from: string): unknown {
  return JSON.parse(JSON.stringify(content), (key, value) => (key === 'file' ? path.resolve(from, value) : value));
}

describe('the two ways to the content of tests/fixtures/small-site', () => {
  test('give the same', async () => {
    const { content } = await readContent(contentDir);
    expect(withFullPaths(fromAstro, root)).toEqual(withFullPaths(content, process.cwd()));
  });

  test('give every kind of entry, and the body of MDX', () => {
    const [campaign] = fromAstro.campaigns;
    const ids = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);
    expect(ids(fromAstro.rulesets)).toEqual(['2023']);
    expect(ids(fromAstro.campaigns)).toEqual(['guyuan-2023']);
    expect(ids(campaign?.notices)).toEqual(['kepuri-2023']);
    expect(ids(campaign?.activities)).toEqual(['main-event', 'no-text', 'rare-characters']);
    expect(ids(campaign?.venues)).toEqual(['museum-square']);
    expect(ids(campaign?.organizations)).toEqual(['science-association']);
    expect(ids(campaign?.routes)).toEqual(['old-town']);
    expect(ids(campaign?.resources)).toEqual(['old-town', 'talk']);
    const [json, empty, mdx] = campaign?.activities.map(({ body }) => body) ?? [];
    expect([json, empty]).toEqual([undefined, '']);
    expect(mdx).toContain('<Note title="带上问题">');
  });
});

test('the fixture passes the content check', async () => {
  expect((await checkContent(contentDir)).problems).toEqual([]);
});
