import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scannableAddress, shortCode, shortLinkFor, shortLinksOf } from '#views/site/redirects/short-link.ts';

const address = { origin: 'https://kepu.example', base: '/kpr/', alone: false };
const target = (length: number) => `/kpr/guyuan-2023/activities/${'a'.repeat(length)}/`;

test('an address of up to 78 bytes needs no short one', () => {
  const url = (bytes: number) => 'https://kepu.example/'.padEnd(bytes, 'a');
  expect(shortLinkFor(url(78))).toBeUndefined();
  expect(shortLinkFor(url(79))).toBe(shortCode(new URL(url(79)).pathname));
});

test('a short address stands under the base of the site', () => {
  const { url, short } = scannableAddress(address, target(60));
  expect(url).toBe(`https://kepu.example/kpr/q/${short?.code}/`);
  expect(short?.path).toBe(`/kpr/q/${short?.code}/`);
});

test('a code is six characters that cannot be mistaken for each other', () => {
  fc.assert(
    fc.property(fc.string(), (path) => /^[a-km-z2-9]{6}$/u.test(shortCode(path)) && !/[lo01]/u.test(shortCode(path))),
  );
});

test('ten thousand neighbouring paths share hardly a code', () => {
  const codes = new Set(
    Array.from({ length: 10_000 }, (_, index) => shortCode(`/guyuan-2023/activities/lecture-${index}/`)),
  );
  expect(codes.size).toBeGreaterThan(9_997);
});

test('only the pages that need one have a short address', () => {
  expect(shortLinksOf(address, [target(5), target(60)]).map((link) => link.target)).toEqual([target(60)]);
});
