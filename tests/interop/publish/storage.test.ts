import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { type Office, openOffice } from './office.ts';
import { type Storage, startFtp, startObjectStore, startWebdav, targetOf } from './storages.ts';
import { visit } from './tiny-site.ts';

/**
 * What a visitor misses after a killed upload. A server of WebDAV must delete what a MOVE is to replace first (RFC 4918,
 * 9.9.3): one that still works on the last of them has no such page for a moment, and the visitor looks again.
 */
async function expectWhole(url: string, isReplacedInSteps: boolean, round: string): Promise<void> {
  const faults = async () => (await visit(url)).faults;
  if (isReplacedInSteps) await expect.poll(faults, { timeout: 10_000, message: round }).toEqual([]);
  else expect(await faults(), round).toEqual([]);
}

describe.each([
  ['an object store', startObjectStore, 4],
  ['FTP', startFtp, 4],
  ['WebDAV', () => startWebdav(), 2],
] as const)('%s', (name, start, rounds) => {
  let storage: Storage;
  let office: Office;
  let url = '';
  beforeAll(async () => {
    storage = await start();
    url = storage.url;
    office = openOffice(targetOf(storage), storage.secrets);
  });
  afterAll(async () => {
    office?.close();
    await storage?.close();
  });
  test('the first site goes up, and the public sees it', async () => {
    office.build('a');
    expect(await office.publish()).toMatchObject({ code: 0, said: expect.stringMatching(/^✓ 已发布/u) });
    expect(await visit(url)).toEqual({ versions: ['a'], faults: [] });
  });

  test('the next one: styles of open pages stay, withdrawn pages go', async () => {
    office.build('b');
    expect(await office.publish()).toMatchObject({ code: 0 });
    expect(await visit(url)).toEqual({ versions: ['b'], faults: [] });
    expect((await ask(`${url}_astro/site.a.css`)).status).toBe(200);
    expect((await ask(`${url}notices/a/index.html`)).status).toBe(404);
  });

  test('a killed upload is continued by the site after it, also where that has files of the site before', async () => {
    const started = performance.now();
    office.build('whole');
    await office.publish();
    const took = performance.now() - started;
    for (let round = 0; round < rounds; round += 1) {
      office.build(round % 2 === 0 ? 'half' : 'whole');
      await office.breakOff(took * Math.random());
      await expectWhole(url, name === 'WebDAV', `round ${round}`);
    }
    office.build('y');
    expect(await office.publish()).toMatchObject({ code: 0 });
    office.build('z');
    expect(await office.publish()).toMatchObject({ code: 0 });
    expect(await visit(url)).toEqual({ versions: ['z'], faults: [] });
  });

  test('one command brings the former sites back, one after the other', async () => {
    expect(await office.publish('--rollback')).toMatchObject({ code: 0, said: expect.stringMatching(/^✓ 已退回/u) });
    expect(await visit(url)).toEqual({ versions: ['y'], faults: [] });
    office.build('z');
    expect(await office.publish()).toMatchObject({ code: 0 });
    expect(await visit(url)).toEqual({ versions: ['z'], faults: [] });
  });
});

test('over WebDAV no page is deleted to be replaced: an upload that is killed then would leave none', async () => {
  const requests: (readonly [method: string, path: string])[] = [];
  const storage = await startWebdav((...each) => requests.push(each));
  const office = openOffice(targetOf(storage), storage.secrets);
  try {
    for (const version of ['a', 'b']) {
      office.build(version);
      expect(await office.publish()).toMatchObject({ code: 0 });
    }
    const ofPages = (method: string) =>
      requests.filter(([each, path]) => each === method && /^\/site\/(?!\.|_)(?!notices\/a\/).*\.html$/u.test(path));
    expect(ofPages('DELETE')).toEqual([]);
    expect(requests.filter(([method]) => method === 'MOVE').length).toBeGreaterThan(10);
  } finally {
    office.close();
    await storage.close();
  }
});
