import { expect, test } from 'vitest';
import { readFontFile } from '#posters/text/font-file.ts';
import { posterFont, weights } from '#posters/text/fonts.ts';

const font = readFontFile(posterFont(900).bytes);
const advance = (character: string) => font.advance(character.codePointAt(0) ?? 0);

test('Han characters and full-width marks are one em wide, Latin ones less', () => {
  expect(['科', '，', '“', '𬭎'].map(advance)).toEqual([1, 1, 1, 1]);
  expect(advance('i')).toBeLessThan(0.4);
});

test('a character without glyph has no width', () => {
  expect(advance('🚀')).toBeUndefined();
  expect(advance('\u0F40')).toBeUndefined();
});

test('both weights cover the same characters of the basic plane', () => {
  const [one, other] = weights.map(posterFont);
  const differing = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
    (character) => one?.covers(character) !== other?.covers(character),
  );
  expect(differing).toEqual([]);
});

test('a file that is no font is refused', () => {
  expect(() => readFontFile(new Uint8Array(64))).toThrow('The font has no table head');
});
