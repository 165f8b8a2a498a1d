import { expect, inject, it } from 'vitest';
import { faultsOfLines } from './faults-of-lines.ts';
import { widths } from './objections.ts';
import { aReader } from './visitor.ts';

const { read } = aReader();

it('no line of a row that a script draws splits a word, name or number, at any width', async () => {
  for (const campaign of inject('campaigns')) {
    const page = await read(`/${campaign}/?audience=everyone`);
    await page.locator('[data-answers] .ticket').nth(5).waitFor();
    expect(await faultsOfLines(page, widths), campaign).toEqual([]);
  }
});
