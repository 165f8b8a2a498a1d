import { expect, test } from 'vitest';
import { verifyPublic } from '../../../scripts/publish/verify-public.ts';
import { freePort } from '../../free-port.ts';

test.each([
  [`http://127.0.0.1:${await freePort()}/`, 'ECONNREFUSED'],
  ['http://nowhere.invalid/', ''],
])('an address that this computer cannot open was not compared: %s', async (url, reason) => {
  const published = verifyPublic({ url, wait: 0 }, { id: 'x', files: {} } as Parameters<typeof verifyPublic>[1], []);
  await expect(published).rejects.toThrow(
    new RegExp(`^已经传完，没有核对：这台电脑打不开 ${url}（.*${reason}.*）。\n  → .*--no-verify`, 'u'),
  );
});
