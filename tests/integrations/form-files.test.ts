import { expect, test } from 'vitest';
import { formFiles } from '#integrations/admin/form-files.ts';
import { aCampaignContent } from '../builders.ts';

const textOf = async (repository: Parameters<typeof formFiles>[1], name: string) =>
  String((await formFiles([aCampaignContent()], repository, { base: '/', alone: false })).get(name));

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
  const [name = ''] = [...(await formFiles([], undefined, { base: '/', alone: false })).keys()].filter((each) =>
    each.endsWith('zh-CN.json'),
  );
  expect(JSON.parse(await textOf(undefined, name))).toMatchObject({
    show_errors: '看看哪里不对',
    entry_sidebar: { slug: { title: '编号' } },
  });
});
