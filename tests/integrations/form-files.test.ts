import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formFiles } from '#integrations/admin/form-files.ts';
import { isFont, licensedFonts } from '#integrations/verify/fonts.ts';
import { aCampaignContent } from '../builders.ts';

const address = { origin: 'https://kepu.example', base: '/', alone: false };
const textOf = async (repository: Parameters<typeof formFiles>[1], name: string) =>
  String((await formFiles([aCampaignContent()], repository, address)).get(name));

test('the forms fetch nothing from public networks of packages and fonts', async () => {
  expect(await textOf(undefined, 'sveltia-cms.js')).not.toMatch(/unpkg\.com|cdn\.jsdelivr\.net|sourceMappingURL/u);
});

test('without a repository the page may talk to its own origin alone', async () => {
  expect(await textOf(undefined, 'index.html')).not.toMatch(/https?:/u);
});

test('with one it may talk to its host too', async () => {
  const own = { host: 'gitea', name: 'kx/kepu', branch: 'main', server: 'https://git.example' } as const;
  expect(await textOf(own, 'index.html')).toContain("connect-src 'self' blob: data: https://git.example;");
  const github = { host: 'github', name: 'kepu/content', branch: 'main' } as const;
  expect(await textOf(github, 'index.html')).toContain(
    "connect-src 'self' blob: data: https://api.github.com https://github.com;",
  );
});

test('what Sveltia CMS has no Chinese for is said in Chinese', async () => {
  const [name = ''] = [...(await formFiles([], undefined, address)).keys()].filter((each) =>
    each.endsWith('zh-CN.json'),
  );
  expect(JSON.parse(await textOf(undefined, name))).toMatchObject({
    show_errors: '看看哪里不对',
    entry_sidebar: { slug: { title: '编号' } },
  });
});

test('each font of the forms has its licence on record: a site with another is not published', async () => {
  const files = [...(await formFiles([], undefined, address))].filter(([name]) => isFont(name));
  const sums = files.map(([, bytes]) => createHash('sha256').update(bytes).digest('hex'));
  expect(sums).toHaveLength(3);
  expect(sums.filter((sum) => !Object.hasOwn(licensedFonts, sum))).toEqual([]);
});
