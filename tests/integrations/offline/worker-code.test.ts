import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { workerCode } from '#integrations/offline/worker-code.ts';
import { jsFaults } from '../../site/js-floor.ts';

const site = { base: '/kpr/', version: '0123456789abcdef', groups: [] };
const code = await workerCode(site);

test('the worker is one classic script, the same bytes each time, others with other content', async () => {
  expect(() => parse(code, { ecmaVersion: 2018, sourceType: 'script' })).not.toThrow();
  expect(await workerCode(site)).toBe(code);
  expect(await workerCode({ ...site, version: 'fedcba9876543210' })).not.toBe(code);
});

test('it has only what the oldest supported browsers know', () => {
  expect(jsFaults(code, 'service-worker.js')).toEqual([]);
});

test('it names no other host, says nothing to the console, and says whose parts it has', () => {
  expect(code).not.toMatch(/https?:|console/u);
  expect(code).toMatch(/^\/\*! Contains:\nidb, ISC, .+\nworkbox-core, MIT, Copyright .+Google LLC/u);
});

test('it is no heavier than a page’s scripts may be', () => {
  expect(code.length).toBeLessThan(20 * 1024);
});
