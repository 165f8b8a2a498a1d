import { expect, it } from 'vitest';
import { hash, pick } from '#pictures/hash.ts';

it('is FNV-1a over UTF-8, as its published vectors say', () => {
  expect(hash('')).toBe(0x811c9dc5);
  expect(hash('a')).toBe(0xe40c292c);
  expect(hash('foobar')).toBe(0xbf9cf968);
});

it('hashes Chinese by its bytes, so that other languages get the same number', () => {
  expect(hash('固')).toBe(hash('固'));
  expect(hash('固')).not.toBe(hash('原'));
});

it('picks by the bits above the shift', () => {
  expect(pick(['a', 'b'], 0b100, 2)).toBe('b');
  expect(pick(['a', 'b'], 0b011, 2)).toBe('a');
});
