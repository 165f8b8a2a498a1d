import { expect, test } from 'vitest';
import { levelText, signParts } from '#domain/poster/sign-parts.ts';

test.each([
  ['₂', ['lowered 2']],
  ['₊', ['lowered +']],
  ['ₙ', ['lowered n']],
  ['⁶', ['raised 6']],
  ['⁻', ['raised −']],
  ['⅓', ['raised 1', 'level /', 'lowered 3']],
  ['⅟', ['raised 1', 'level /']],
  ['✔', ['level ✓']],
  ['𝑥', ['level x']],
  ['科', []],
  ['😀', []],
])('%s is composed of %j', (character, parts) => {
  expect(signParts(character).map(({ text, place }) => `${place} ${text}`)).toEqual(parts);
});

test('in a line of one size, lowered digits are plain and raised ones stand behind a sign', () => {
  const hasGlyph = (character: string) => /[\u0020-\u007e\u00b2\u00b3\u00b9−✓米和]/u.test(character);
  expect(levelText('CO₂和H₂O', hasGlyph)).toBe('CO2和H2O');
  expect(levelText('10⁶米和10⁻¹²', hasGlyph)).toBe('10^6米和10^−12');
  expect(levelText('5 m² ✔ ⅓ 😀', hasGlyph)).toBe('5 m² ✓ 1/3 😀');
});
