import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDeployment } from '../../../scripts/site/use-deployment.ts';
import { aContentFolder, validContent } from '../../sources/content-folder.ts';

beforeEach(() => {
  for (const name of ['CAMPAIGN', 'SITE_ORIGIN', 'SITE_BASE']) vi.stubEnv(name, undefined);
  vi.stubEnv('CONTENT_DIR', fileURLToPath(new URL('../../fixtures/small-site', import.meta.url)));
});
afterEach(() => vi.unstubAllEnvs());

async function addressWith(settings: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  await useDeployment();
  return [process.env['SITE_ORIGIN'], process.env['SITE_BASE']];
}

test('a campaign built alone has the address of its campaign.json', async () => {
  expect(await addressWith({ CAMPAIGN: 'guyuan-2023' })).toEqual(['https://kepu.guyuan.example', '/kpr/']);
});

test('what is set goes before it, each setting by itself; an empty one is not set', async () => {
  expect(await addressWith({ CAMPAIGN: 'guyuan-2023', SITE_ORIGIN: 'https://try.example', SITE_BASE: '' })).toEqual([
    'https://try.example',
    '/kpr/',
  ]);
  expect(await addressWith({ CAMPAIGN: 'guyuan-2023', SITE_ORIGIN: '', SITE_BASE: '/try/' })).toEqual([
    'https://kepu.guyuan.example',
    '/try/',
  ]);
});

test('the whole site has the address of hub.json', async () => {
  const root = aContentFolder({
    ...validContent,
    'hub.json': { deployment: { origin: 'https://kepu.example.cn', base: '/kpr/' } },
  });
  expect(await addressWith({ CONTENT_DIR: root })).toEqual(['https://kepu.example.cn', '/kpr/']);
});

test('the whole site without one, or a campaign that is not there, has no address of its own', async () => {
  expect(await addressWith({})).toEqual([undefined, undefined]);
  expect(await addressWith({ CAMPAIGN: 'guyaun-2023' })).toEqual([undefined, undefined]);
});
