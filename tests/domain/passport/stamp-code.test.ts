import { describe, expect, test } from 'vitest';
import { codeDigest, printedCode, readCode, stampCode } from '#domain/passport/stamp-code.ts';

const word = '一句别人猜不到的话';

describe('the code of a place', () => {
  test('stays the same for a word and a place: sheets hang for weeks', () => {
    expect(stampCode(word, 'museum-square')).toBe(stampCode(word, 'museum-square'));
    expect(stampCode(word, 'museum-square')).toMatch(/^[2-9A-HJKMNP-Z]{8}$/u);
  });

  test('is another one for another word and another place', () => {
    const places = Array.from({ length: 5000 }, (_, index) => `venue-${index}`);
    const codes = new Set(places.flatMap((place) => [stampCode(word, place), stampCode(`${word}。`, place)]));
    expect(codes.size).toBe(10_000);
  });

  test('is read as people type it', () => {
    const code = stampCode(word, 'library');
    expect(readCode(` ${printedCode(code).toLowerCase()} `)).toBe(code);
    expect(readCode(printedCode(code).replace(' ', '-'))).toBe(code);
  });

  test.each(['', 'ABCDEFG', 'ABCDEFGHJ', '０BCDEFGH', 'ABCDEFG0', 'main-top'])('is not %o', (text) => {
    expect(readCode(text)).toBeUndefined();
  });

  test('cannot be seen in its digest', () => {
    const codes = Array.from({ length: 5000 }, (_, index) => stampCode(word, `venue-${index}`));
    expect(new Set(codes.map(codeDigest)).size).toBe(5000);
    expect(codes.filter((code) => codeDigest(code).toUpperCase().includes(code.slice(0, 4)))).toEqual([]);
  });
});
