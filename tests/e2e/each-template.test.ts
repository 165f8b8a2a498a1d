import { beforeAll, expect, it } from 'vitest';
import { faultsOfLines } from './faults-of-lines.ts';
import { objectionsTo } from './objections.ts';
import { typicalOfEachTemplate } from './templates.ts';
import { aReader } from './visitor.ts';
import { loadPictures, type Watch, watch } from './watch.ts';

const { read } = aReader();

let watching: Watch;
beforeAll(async () => {
  watching = await watch(await read('/'));
});

/** Each page is visited once; tests/nightly looks at more pages, in all widths. */
it.each(typicalOfEachTemplate())(
  'splits no word at the end of a line, fits the narrowest window, asks no other origin and for nothing that its policy refuses: %s, as %s',
  async (_, address) => {
    const page = await read(address);
    const lines = await faultsOfLines(page, [375]);
    const apart = await page.evaluate(itemsOfRows);
    await loadPictures(page);
    const tooWide = await objectionsTo(page, [{ mode: 'by day', width: 320, rules: [] }]);
    const refused = watching.refused.splice(0);
    const elsewhere = watching.elsewhere();
    expect({ lines, apart, tooWide, refused, elsewhere }).toEqual({
      lines: [],
      apart: [],
      tooWide: {},
      refused: [],
      elsewhere: [],
    });
  },
);

/** Phrases next to each other in a flexible or grid box, which makes each of them a box of its own. */
function itemsOfRows(): readonly string[] {
  return [...document.querySelectorAll('no-br')].flatMap((phrase) => {
    const { nextSibling, parentElement } = phrase;
    const isRow = parentElement && /flex|grid/u.test(getComputedStyle(parentElement).display);
    const follows = nextSibling?.nodeName === 'NO-BR' || (nextSibling?.nodeType === 3 && nextSibling.nodeValue?.trim());
    return isRow && follows ? [`${phrase.textContent} ${parentElement.className}`] : [];
  });
}
