import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice } from './office.ts';
import { type Storage, startFtp, startObjectStore, startWebdav, targetOf } from './storages.ts';
import { visit } from './tiny-site.ts';

describe.each([
  ['an object store', startObjectStore, '对象存储的密钥不对'],
  ['FTP', startFtp, '用户名或密码不对'],
  ['WebDAV', startWebdav, '用户名或密码不对'],
] as const)('%s: one sentence with its cure, and the public site stays', (_, start, wrongSecret) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await start();
    const office = openOffice(targetOf(storage), storage.secrets);
    office.build('good');
    expect(await office.publish()).toMatchObject({ code: 0 });
    office.close();
  });
  afterAll(() => storage?.close());

  test('a wrong secret', async () => {
    const wrong = { PUBLISH_KEY_ID: 'no', PUBLISH_KEY_SECRET: 'no', PUBLISH_PASSWORD: 'no' };
    await refuses(openOffice(targetOf(storage), wrong), wrongSecret);
  });

  test('nobody there', async () => {
    const settings = { ...storage.settings, port: '1', endpoint: 'http://127.0.0.1:1', url: 'http://127.0.0.1:1' };
    await refuses(openOffice({ ...targetOf(storage), settings }, storage.secrets), '连不上服务器，或中途断了');
  });

  test('a folder of others', async () => {
    const folder = [storage.folder, 'activities'].filter(Boolean).join('/');
    await refuses(openOffice({ ...targetOf(storage), folder }, storage.secrets), '.*里有别的东西');
  });

  async function refuses(one: Office, sentence: string): Promise<void> {
    one.build('bad');
    const { code, said } = await one.publish();
    one.close();
    expect(said).toMatch(new RegExp(`^✗ ${sentence}`, 'u'));
    expect(said).toContain('\n  → ');
    expect(code).toBe(1);
    expect(await visit(storage.url)).toEqual({ versions: ['good'], faults: [] });
  }
});

test('secrets in deploy.json are refused', async () => {
  const settings = { type: 'ftp', host: '127.0.0.1', pass: 'geheim' };
  const one = openOffice({ kind: 'storage', url: 'http://127.0.0.1/', settings, folder: '' });
  one.build('a');
  expect(await one.publish()).toMatchObject({ code: 1, said: expect.stringContaining('密钥和密码只写在环境变量里') });
  one.close();
});
