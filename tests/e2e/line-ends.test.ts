import { beforeAll, describe, expect, inject, it } from 'vitest';
import { faultsOfLines } from './faults-of-lines.ts';
import { widths } from './objections.ts';
import { typicalOfEachTemplate } from './templates.ts';
import { aReader } from './visitor.ts';

const { read } = aReader();

/** In the width of most phones; tests/nightly looks at more pages in all widths. */
describe('the page of each template', () => {
  const faults: string[] = [];
  const apart: string[] = [];
  beforeAll(async () => {
    for (const [, address] of typicalOfEachTemplate()) {
      const page = await read(address);
      faults.push(...(await faultsOfLines(page, [375])).map((fault) => `${address} ${fault}`));
      apart.push(...(await page.evaluate(itemsOfRows)).map((item) => `${address}: ${item}`));
    }
  });

  it('has no line that ends inside a word, name or number that has room, none that begins or ends with a mark that must not, no heading that leaves one character over', () => {
    expect(faults).toEqual([]);
  });

  it('has the phrases of a row with a picture or a count as one item of it', () => {
    expect(apart).toEqual([]);
  });
});

it('no line of a row that a script draws splits a word, name or number, at any width', async () => {
  for (const campaign of inject('campaigns')) {
    const page = await read(`/${campaign}/?audience=everyone`);
    await page.locator('[data-answers] .ticket').nth(5).waitFor();
    expect(await faultsOfLines(page, widths), campaign).toEqual([]);
  }
});

/** Phrases next to each other in a flexible or grid box, which makes each of them a box of its own. */
function itemsOfRows(): readonly string[] {
  return [...document.querySelectorAll('no-br')].flatMap((phrase) => {
    const { nextSibling, parentElement } = phrase;
    const isRow = parentElement && /flex|grid/u.test(getComputedStyle(parentElement).display);
    const follows = nextSibling?.nodeName === 'NO-BR' || (nextSibling?.nodeType === 3 && nextSibling.nodeValue?.trim());
    return isRow && follows ? [`${phrase.textContent} ${parentElement.className}`] : [];
  });
}
