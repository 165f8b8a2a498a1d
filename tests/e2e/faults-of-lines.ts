import type { Page } from 'playwright-core';
import { chineseWords } from './chinese-words.ts';
import { setTexts } from './line-ends.ts';
import { judgeOfLines } from './split-words.ts';

let judge: ReturnType<typeof judgeOfLines> | undefined;

/** What is wrong with the ends of the lines of a page in windows of these widths, in px. */
export async function faultsOfLines(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  judge ??= judgeOfLines(chineseWords());
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 812 });
    found.push(...judge(await page.evaluate(setTexts)).map((fault) => `${width} px: ${fault}`));
  }
  return found;
}
