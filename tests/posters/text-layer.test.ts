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

test.each(['科普日', '“海丝”沉船里的科学', '09:00–11:30', 'AVATAR To We', '3D打印（第2期）《科学》“问答”'])(
  'the ink of %s stays within its measured width',
  async (words) => {
    const [left, right] = inkOf(await textLayer(run(words), size));
    expect(left).toBeGreaterThanOrEqual(19);
    expect(right).toBeLessThanOrEqual(21 + textWidth(words, 30, 900));
  },
);

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
