import { expect, test } from 'vitest';
import { combine, text } from '#posters/drawing.ts';
import { textWidth } from '#posters/text/width.ts';
import { textLayer } from '#posters/text-layer.ts';

const run = (words: string) =>
  text({ text: words, x: 20, y: 40, size: 30, lineHeight: 40, weight: 900, colour: '#000000', ground: '#FFFFFF' });

const size = { width: 600, height: 350 };

/** Left and right edge of the ink of an outline, in px; control points count as ink. */
function inkOf(svg: string): readonly [number, number] {
  const pairs = [...svg.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/gu)].map(([, x]) => Number(x));
  return [Math.min(...pairs), Math.max(...pairs)];
}

test.each([
  '科普日',
  '“海丝”沉船里的科学',
  '09:00–11:30',
  'AVATAR To We',
  '3D打印（第2期）《科学》“问答”',
  'CO₂ 和 H₂O',
  '₂₃',
  'x⁶ ⅓ ✔\u{fe0f} 杯',
])('the ink of %s stays within its measured width', async (words) => {
  const [left, right] = inkOf(await textLayer(run(words), size));
  expect(left).toBeGreaterThanOrEqual(19);
  expect(right).toBeLessThanOrEqual(21 + textWidth(words, 30, 900));
});

test('neighbouring full-width marks stand half an em closer', () => {
  expect(textWidth('》“', 30, 900)).toBe(45);
  expect(textWidth('》科', 30, 900)).toBe(60);
});

test('each line is one outline, in the order of the lines', async () => {
  const svg = await textLayer(combine(run('第一行'), run('第二行'), run('第一行')), size);
  const outlines = svg.match(/<path [^>]*>/gu) ?? [];
  expect(outlines).toHaveLength(3);
  expect(outlines[2]).toBe(outlines[0]);
  expect(outlines[1]).not.toBe(outlines[0]);
});

/** The vertical extent of the ink of each outline of a text, in px. */
async function heightsOf(words: string): Promise<readonly (readonly [number, number])[]> {
  const svg = await textLayer(run(words), size);
  return (svg.match(/<path [^>]*>/gu) ?? []).map((path) => {
    const ys = [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/gu)].map(([, , y]) => Number(y));
    return [Math.min(...ys), Math.max(...ys)];
  });
}

test('a digit below or above the line is a smaller one, lower or higher', async () => {
  const [letters, below] = await heightsOf('H₂');
  const [, above] = await heightsOf('H⁶');
  if (!letters || !below || !above) throw new Error('Expected two outlines each');
  expect(below[1] - below[0]).toBeLessThan(0.7 * (letters[1] - letters[0]));
  expect(below[1]).toBeGreaterThan(letters[1] + 2);
  expect(above[0]).toBeLessThanOrEqual(letters[0] + 1);
  expect(above[1]).toBeLessThan(letters[1] - 8);
});

test('a character that cannot be composed is named', async () => {
  await expect(textLayer(run('好😀'), size)).rejects.toThrow('U+1F600');
});
