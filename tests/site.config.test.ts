import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import { deployment } from '#schemas/address/deployment.ts';
import { siteConfig } from '../src/site.config.ts';

describe('what is not said', () => {
  test('is the content of this folder, at the root of an example host, every campaign', () => {
    const asDefault = {
      contentDir: path.resolve('content'),
      address: { origin: 'https://kepu.example', base: '/', alone: false },
      chosen: undefined,
      repository: undefined,
    };
    expect(siteConfig({})).toEqual(asDefault);
    expect(siteConfig({ CONTENT_DIR: '', SITE_ORIGIN: '', SITE_BASE: '', CAMPAIGN: '', CAMPAIGNS: ' , ' })).toEqual(
      asDefault,
    );
  });
});

describe('CONTENT_DIR', () => {
  test('is taken from the working folder, or as a full path', () => {
    expect(siteConfig({ CONTENT_DIR: 'elsewhere' }).contentDir).toBe(path.resolve('elsewhere'));
    expect(siteConfig({ CONTENT_DIR: '/srv/content' }).contentDir).toBe('/srv/content');
  });
});

describe('CAMPAIGNS and CAMPAIGN', () => {
  test('choose several campaigns beside the hub', () => {
    const { chosen, address } = siteConfig({ CAMPAIGNS: 'guyuan-2023, weinan-2023,' });
    expect([chosen, address.alone]).toEqual([['guyuan-2023', 'weinan-2023'], false]);
  });

  test('choose one campaign alone, which goes before several', () => {
    const { chosen, address } = siteConfig({ CAMPAIGN: 'guyuan-2023', CAMPAIGNS: 'weinan-2023' });
    expect([chosen, address.alone]).toEqual([['guyuan-2023'], true]);
  });
});

describe('SITE_ORIGIN', () => {
  const originOf = (text: string) => siteConfig({ SITE_ORIGIN: text }).address.origin;

  test('is a scheme and a host, with a port where there is one, without a trailing slash', () => {
    expect(originOf('https://www.gykx.example/')).toBe('https://www.gykx.example');
    expect(originOf('http://localhost:4321')).toBe('http://localhost:4321');
  });

  test.each([
    'www.gykx.example',
    'https://www.gykx.example/kpr/',
    'https://www.gykx.example/?from=wechat',
    'https://editor@www.gykx.example',
    'ftp://www.gykx.example',
  ])('is not %s', (text) => {
    expect(() => originOf(text)).toThrow(
      new SettingRefused(`SITE_ORIGIN 要写成 https://域名，不带路径。现在是：${text}`),
    );
  });
});

describe('SITE_BASE', () => {
  const baseOf = (text: string) => siteConfig({ SITE_BASE: text }).address.base;

  test('begins and ends with one slash, however it is written', () => {
    expect(['/', 'kpr', '/kpr', 'kpr/', '//kpr//2023/'].map(baseOf)).toEqual([
      '/',
      '/kpr/',
      '/kpr/',
      '/kpr/',
      '/kpr/2023/',
    ]);
  });

  test.each(['/科普日/', '/a b/', '/kpr/?x=1', '/../kpr/', './kpr'])('is not %s', (text) => {
    expect(() => baseOf(text)).toThrow(new SettingRefused(`SITE_BASE 要写成 /栏目/ 这样的路径。现在是：${text}`));
  });
});

describe('the deployment in campaign.json', () => {
  const origins = fc.oneof(
    fc.webUrl({ validSchemes: ['https', 'http'] }),
    fc.constantFrom(
      'https://kepu.example.cn',
      'https://KEPU.example.cn/',
      'https://kepu.example.cn:8443',
      'https://科普.中国/a',
    ),
  );
  const bases = fc.oneof(
    fc.string(),
    fc.constantFrom('/', 'kpr', '/kpr/2023/', '//kpr', '/../', './kpr', '/a b/', '/科普/'),
  );

  test('is accepted by the content check only when a build accepts it', () => {
    fc.assert(
      fc.property(origins, bases, (origin, base) => {
        if (!deployment.safeParse({ origin, base }).success) return;
        expect(() => siteConfig({ SITE_ORIGIN: origin, SITE_BASE: base })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [{ origin: 'https://kepu.example.cn/kpr/' }, 'deployment-origin'],
    [{ origin: 'https://kepu.example.cn?a' }, 'deployment-origin'],
    [{ origin: 'http://kepu.example.cn' }, 'url-scheme'],
    [{ origin: 'https://kepu.example.cn', base: '/科普/' }, 'deployment-base'],
    [{ origin: 'https://kepu.example.cn', base: '/../' }, 'deployment-base'],
    [{ origin: 'https://kepu.example.cn', base: ' ' }, 'text-empty'],
  ])('%j is %s', (written, code) => {
    const { error } = deployment.safeParse(written);
    expect(error?.issues.map((issue) => issue.code === 'custom' && issue.params?.['code'])).toEqual([code]);
  });
});

describe('CONTENT_REPOSITORY', () => {
  const repositoryOf = (text: string) => siteConfig({ CONTENT_REPOSITORY: text }).repository;

  test.each([
    ['github:kepu/content', { host: 'github', name: 'kepu/content', branch: 'main' }],
    ['gitlab:kepu/city/content#trunk', { host: 'gitlab', name: 'kepu/city/content', branch: 'trunk' }],
    [
      'gitea:https://git.example:8443/kx/kepu#release/2024',
      { host: 'gitea', name: 'kx/kepu', branch: 'release/2024', server: 'https://git.example:8443' },
    ],
  ])('%s', (text, repository) => {
    expect(repositoryOf(text)).toEqual(repository);
  });

  test.each(['kepu/content', 'gitee:kepu/content', 'github:content', 'gitea:http://git.example/a/b', 'github:a/b c'])(
    'refuses %s',
    (text) => {
      expect(() => repositoryOf(text)).toThrow('CONTENT_REPOSITORY');
    },
  );
});
