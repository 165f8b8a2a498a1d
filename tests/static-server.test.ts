import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from './static-server.ts';

describe('the server of the tests', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'static-server-'));
  let served: ServedSite;
  const get = (address: string) => fetch(served.origin + address, { redirect: 'manual' });

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'a'));
    writeFileSync(path.join(folder, 'a', 'index.html'), '科普');
    writeFileSync(path.join(folder, 'a.ics'), 'BEGIN:VCALENDAR');
    writeFileSync(path.join(folder, '404.html'), '找不到');
    served = await serveSite(folder, '/kpr/');
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it('serves a folder as its index, and redirects to the slash', async () => {
    expect(await (await get('/kpr/a/')).text()).toBe('科普');
    const redirect = await get('/kpr/a?q=1');
    expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/kpr/a/?q=1']);
  });

  it('names the type of a file', async () => {
    expect((await get('/kpr/a.ics')).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  });

  it.each(['/kpr/b/', '/a/', '/kpr/..%2f..%2fetc/passwd'])(
    'answers 404 with the page of the site to %s',
    async (address) => {
      const response = await get(address);
      expect([response.status, await response.text()]).toEqual([404, '找不到']);
    },
  );
});
