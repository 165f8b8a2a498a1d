import { expect, test } from 'vitest';
import { hasGlyph } from '#sources/text/font-coverage.ts';

const drawn = (text: string) => [...text].filter((letter) => hasGlyph(letter.codePointAt(0) ?? 0)).join('');

test('the fonts draw common and rare characters, punctuation and Latin', () => {
  const text = '全国科普日𬭎𫍽㙍䶮〔〕“”…—·①℃Aa0';
  expect(drawn(text)).toBe(text);
});

test('they draw what is composed of other characters', () => {
  const text =
    'CO₂ H₂O SO₄²⁻ 10⁶ 10⁻⁹ xⁿ m² m³ ㎡ ㎥ ℃ ℉ № ½ ⅓ ⅔ ¼ ⅛ ①⑳⑴⒈ⅠⅫ ‰ ± × ÷ ≈ ≤ µ Ω π ✔ ✓ ✗ ☑ ⭐ ❗ ✔\u{fe0f} ➢ ● • ■ ★ ☆ → ← 〜 ﹏ ℡ © ® ™';
  expect(drawn(text)).toBe(text);
});

test('they draw no emoji, no Tibetan, no private characters', () => {
  expect(drawn('😀བོད\u{e000}𠮷')).toBe('');
});

test("they draw nothing beyond the planes of scripts, which an organizer's device is not told of", () => {
  const beyond = Array.from({ length: 0x110000 - 0x40000 }, (_, at) => at + 0x40000);
  expect(beyond.filter(hasGlyph)).toEqual([]);
});
