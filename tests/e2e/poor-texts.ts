import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { contrast } from '#pictures/palettes.ts';
import { hexColour } from '../pictures/pixels.ts';

interface Line {
  readonly text: string;
  readonly colour: readonly number[];
  /** Large text of WCAG 2.x: from 24 px, bold from 18.66 px. */
  readonly isLarge: boolean;
  /** Edges in the document, px. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/**
 * The lines of text in the elements that a selector finds whose contrast to what is in their box is below 4.5, or 3
 * for large text (WCAG 2.x, 1.4.3), and lines wider than the page. Looks at every second pixel of every second row.
 */
export async function poorTextsIn(page: Page, selector: string): Promise<readonly string[]> {
  const lines = (await page.evaluate(linesIn, selector)).filter(({ box: [left, , right] }) => right - left > 1);
  const hidden = await page.addStyleTag({
    content: `${selector} *{color:transparent!important;transition:none!important}`,
  });
  const shot = await page.screenshot({ fullPage: true });
  await hidden.evaluate((style) => (style as unknown as HTMLElement).remove());
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return lines.flatMap(({ text, colour, isLarge, box }) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = box.map((edge) => Math.max(0, Math.round(edge)));
    if (right > info.width) return [`${text}: wider than the page`];
    const grounds = new Set<number>();
    for (let y = top; y < Math.min(bottom, info.height); y += 2) {
      for (let x = left; x < right; x += 2) grounds.add(data.readUIntBE((y * info.width + x) * 3, 3));
    }
    const [red = 0, green = 0, blue = 0] = colour;
    const ink = hexColour(red * 65_536 + green * 256 + blue);
    const worst = Math.min(...[...grounds].map((ground) => contrast(ink, hexColour(ground))));
    return worst >= (isLarge ? 3 : 4.5) ? [] : [`${text}: ${worst.toFixed(1)}`];
  });
}

/** Runs in the page. A line's box is as high as its font size: no ink of a Han character is outside. */
function linesIn(selector: string): readonly Line[] {
  const owners = [...document.querySelectorAll(`${selector} *`)];
  const nodes = owners.flatMap((owner) => [...owner.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE));
  return nodes.flatMap((node) => {
    const { color, fontSize, fontWeight } = getComputedStyle(node.parentElement ?? document.body);
    const size = Number.parseFloat(fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map(({ left, right, top, bottom }): Line => {
      const middle = (top + bottom) / 2 + scrollY;
      return {
        text: `${node.parentElement?.closest<HTMLElement>(selector)?.dataset['city']} ${node.textContent?.trim()}`,
        colour: (color.match(/\d+/gu) ?? []).map(Number),
        isLarge: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700),
        box: [left, middle - size / 2, right, middle + size / 2],
      };
    });
  });
}
