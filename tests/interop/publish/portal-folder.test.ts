import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveSite } from '../../static-server.ts';
import { openOffice } from './office.ts';
import { visit } from './tiny-site.ts';

const portal = mkdtempSync(path.join(tmpdir(), 'portal-'));
afterAll(() => rmSync(portal, { recursive: true }));

test('a site goes into a column of a portal, whose own pages stay; the portal itself is refused', async () => {
  writeFileSync(path.join(portal, 'index.html'), 'portal');
  mkdirSync(path.join(portal, 'kpr'));
  const { origin, close } = await serveSite(portal);
  const url = `${origin}/kpr/`;
  const target = { kind: 'storage', url, settings: { type: 'local' }, folder: path.join(portal, 'kpr') };
  const office = openOffice(target);
  for (const version of ['a', 'b']) {
    office.build(version);
    expect(await office.publish()).toMatchObject({ code: 0 });
    expect(await visit(url)).toEqual({ versions: [version], faults: [] });
  }
  const wrong = openOffice({ ...target, folder: portal });
  wrong.build('c');
  expect(await wrong.publish()).toMatchObject({ code: 1, said: expect.stringMatching(/^✗ .*里有别的东西/u) });
  expect(readFileSync(path.join(portal, 'index.html'), 'utf8')).toBe('portal');
  expect(readdirSync(portal).sort()).toEqual(['index.html', 'kpr']);
  for (const each of [office, wrong]) each.close();
  await close();
});
