import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { contrast } from '#pictures/palettes.ts';
import { composePoster } from '#posters/compose.ts';
import type { Drawing, Size, TextRun } from '#posters/drawing.ts';
import { textWidth } from '#posters/text/width.ts';
import { phone, sheet, square } from '#posters/upright/form.ts';
import { composeUpright } from '#posters/upright/upright.ts';
import { hexColour } from '../pictures/pixels.ts';
import { layouts } from '../posters/a-poster-view.ts';
import { variedViews as views } from '../posters/varied-views.ts';

const forms = { phone, square, sheet } as const;

test.each(layouts)('nothing of the picture is behind a text of a poster in the layout %s', (layout) => {
  const poor = views.flatMap((view) =>
    poorTextsOf(composePoster({ ...view, layout }).drawing, { width: 600, height: 350 }).map(
      (run) => `${view.seed} ${run}`,
    ),
  );
  expect(poor).toEqual([]);
});

test.each(Object.keys(forms) as (keyof typeof forms)[])('nor of a poster of the form %s', (name) => {
  const poor = (['city', 'full'] as const).flatMap((layout) =>
    views
      .slice(0, 20)
      .flatMap((view) =>
        poorTextsOf(composeUpright({ ...view, layout }, forms[name]).drawing, forms[name]).map(
          (run) => `${view.seed} ${view.city.scenery} ${run}`,
        ),
      ),
  );
  expect(poor).toEqual([]);
});

/** The texts with a contrast below 4.5 to a pixel in the box of their characters, below 3 for large ones (WCAG 2.x). */
function poorTextsOf({ scenery, texts }: Drawing, { width, height }: Size): readonly string[] {
  const scale = Math.min(1, 300 / width);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${scenery}</svg>`;
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const pixels = image.pixels;
  return texts.flatMap((run) => {
    const worst = Math.min(...behind(run).map((ground) => contrast(run.colour, ground)));
    return worst >= (run.size >= 24 ? 3 : 4.5) ? [] : [`${run.text}: ${worst.toFixed(1)}`];
  });

  function behind({ text, x, y, size, lineHeight, weight }: TextRun): readonly string[] {
    const top = y + (lineHeight - size) / 2;
    const [left, right] = [(x + 1) * scale, (x + inkWidth(text, size, weight) - 1) * scale].map(Math.round) as [
      number,
      number,
    ];
    const [from, to] = [(top + 1) * scale, (top + size - 1) * scale].map(Math.round) as [number, number];
    const found = new Set<number>();
    let last = -1;
    for (let row = from; row < to; row++)
      for (let column = Math.max(0, left); column < right; column++) {
        const pixel = pixels.readUint32BE((row * image.width + column) * 4) >>> 8;
        // Most neighbours are alike, and a set is slow.
        if (pixel !== last) found.add(pixel);
        last = pixel;
      }
    return [...found].map(hexColour);
  }
}

/** A closing mark at the end of a line has its ink in the left half of its square. */
const inkWidth = (text: string, size: number, weight: TextRun['weight']): number =>
  textWidth(text, size, weight) - (/[，。、：；！？）》”]$/u.test(text) ? size / 2 : 0);
