import { expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { openOffice } from './office.ts';
import { startObjectStore, targetOf } from './storages.ts';

test('files in an object store have their headers, also after a rollback', async () => {
  const store = await startObjectStore();
  const office = openOffice(targetOf(store), store.secrets);
  const headersOf = async (file: string) => (await ask(store.url + file)).headers;
  const page = { 'cache-control': 'public, max-age=300', 'content-type': 'text/html; charset=utf-8' };
  office.build('a');
  await office.publish();
  office.build('b');
  await office.publish();
  expect(await headersOf('_astro/site.b.css')).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
  });
  expect(await headersOf('index.html')).toMatchObject(page);
  await office.publish('--rollback');
  expect(await headersOf('index.html')).toMatchObject(page);
  office.close();
  await store.close();
});
