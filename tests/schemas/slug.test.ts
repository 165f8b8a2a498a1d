import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '#schemas/text.ts';
import { isSlug } from '#sources/layout.ts';

const seed = 20230917;
const accepts = (text: string) => slug.safeParse(text).success;

test('a slug stands in an address as it is', () => {
  const piece = fc.constantFrom('a', 'z', '0', '9', '-', 'ab', 'A', '_', '.', '/', '%', ' ', '，', 'é', 'ａ', '\n');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        if (!accepts(text)) return;
        expect(new URL(`https://kepu.example/${text}/`).pathname).toBe(`/${text}/`);
        expect([text.length <= 64, text.toLowerCase(), encodeURIComponent(text)]).toEqual([true, text, text]);
      },
    ),
    { seed, numRuns: 1000 },
  );
});

test('words joined by single hyphens are one, up to 64 characters', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z\d]{1,9}$/u), { minLength: 1, maxLength: 9 }), (words) => {
      const text = words.join('-');
      expect(accepts(text)).toBe(text.length <= 64);
      expect([accepts(`-${text}`), accepts(`${text}-`), accepts(`${text}--a`)]).toEqual([false, false, false]);
    }),
    { seed },
  );
  expect(['a'.repeat(64), 'a'.repeat(65)].map(accepts)).toEqual([true, false]);
});

test('a file may be named what a reference may say, and nothing else', () => {
  const text = fc.oneof(fc.string({ unit: fc.constantFrom('a', '0', '-') }), fc.string());
  fc.assert(
    fc.property(text, (name) => {
      expect(isSlug(name)).toBe(accepts(name));
    }),
    { seed, numRuns: 1000 },
  );
});

test('no id is the name of a device, which no file on Windows can have', () => {
  const names = ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'];
  expect(names.filter((name) => accepts(name) || isSlug(name))).toEqual([]);
  expect(names.filter((name) => !accepts(`${name}-a`))).toEqual([]);
});
