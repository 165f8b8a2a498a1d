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

it('no line of linked names begins with the mark between them, at any width', async () => {
  const page = await read('/guyuan-2023/activities/main-event/');
  await page
    .locator('.facts dd')
    .first()
    .evaluate((names) => {
      const link = (_: unknown, index: number) => `<a href="/"><no-br>${'唐山市科技局'.slice(index % 4)}</no-br></a>`;
      names.innerHTML = Array.from({ length: 24 }, link).join('、');
    });
  expect(await faultsOfLines(page, widths)).toEqual([]);
});
