import { expect, test } from 'vitest';
import { guidePdf } from '#posters/documents/guide-pdf.ts';
import { proseBlocks } from '#sources/prose/prose-blocks.ts';
import type { GuideDocument } from '#views/notice/guide-document.ts';
import { readPdf } from '../../read-pdf.ts';

const aGuide = (...texts: readonly string[]): GuideDocument => ({
  title: '活动填报指南',
  label: '附件 2',
  notes: ['一步一步照着做。', '出自《关于举办活动的通知》。'],
  steps: texts.map((text, index) => ({ title: `第 ${index + 1} 步　填写`, blocks: proseBlocks(text) })),
  end: '网页版：https://kepu.example/guide/',
  year: 2023,
});
const rich = `先看**清楚**，再填。

4. **名称**：完整；
5. 分三栏：
   - 经费；
   - 人数，写数字，没有的写零，说明不了的到“用户中心”里找以前填的，照着再填一遍就可以了。

| 项目 | 要求 |
| --- | --- |
| 尺寸 | 600×350 像素 |

### 小标题

最后核对。`;
/** Lines are broken on paper; hyphens and soft ends are none in Chinese. */
const words = (text: string) => text.replace(/\s+/gu, '');

test('a guide is pages of A4 with each word of each step as text, in order', async () => {
  const { size, texts } = await readPdf(await guidePdf(aGuide(rich, '提交。')));
  expect(size.map((length) => Math.round((length / 72) * 25.4))).toEqual([210, 297]);
  expect(texts.map(words)).toEqual([
    words(`附件 2 活动填报指南 一步一步照着做。 出自《关于举办活动的通知》。
      第 1 步 填写 先看清楚，再填。 4. 名称：完整； 5. 分三栏： · 经费；
      · 人数，写数字，没有的写零，说明不了的到“用户中心”里找以前填的，照着再填一遍就可以了。
      项目 要求 尺寸 600×350 像素 小标题 最后核对。
      第 2 步 填写 提交。 网页版：https://kepu.example/guide/ 第 1 页，共 1 页`),
  ]);
});

test('a long guide goes on to numbered pages, and no step’s title ends one', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => `第 ${index} 件事要这样做。`);
  const { texts: pages } = await readPdf(await guidePdf(aGuide(...texts)));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(words(page)).toMatch(new RegExp(`第${index + 1}页，共${pages.length}页$`, 'u'));
    expect(words(page)).not.toMatch(/填写第\d+页，/u);
  }
  const all = words(pages.join(''));
  for (const text of texts) expect(all).toContain(words(text));
});

test('a guide is tagged, in Chinese, with its title and a bookmark for each step', async () => {
  const file = Buffer.from(await guidePdf(aGuide(rich, '提交。'))).toString('latin1');
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');
  expect(file).toContain('/Lang (zh-CN)');
  expect(file).toMatch(/\/MarkInfo \d+ 0 R/u);
  expect(file).toContain('/DisplayDocTitle true');
  for (const role of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
    expect(file).toContain(`/S /${role}\n`);
  }
  expect(file).toContain(utf16('第 2 步　填写'));
});

test('the same guide gives the same bytes', async () => {
  expect(Buffer.from(await guidePdf(aGuide(rich))).equals(Buffer.from(await guidePdf(aGuide(rich))))).toBe(true);
});

test('a character that the fonts lack is marked, and the rest is printed', async () => {
  expect(words((await readPdf(await guidePdf(aGuide('点𠮷🎈开')))).text)).toMatch(/点.*〓开/u);
  expect(words((await readPdf(await guidePdf(aGuide('点CO₂和10⁶开')))).text)).toContain('点CO2和10^6开');
});
