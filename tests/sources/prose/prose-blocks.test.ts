import { expect, test } from 'vitest';
import { proseBlocks } from '#sources/prose/prose-blocks.ts';

const run = (text: string, strong = false) => ({ text, strong });
const paragraph = (...runs: ReturnType<typeof run>[]) => ({ kind: 'paragraph', runs });

test('headings and paragraphs keep what is bold and the lines of a text', () => {
  expect(proseBlocks('### 先看\n\n先**看**清\n再填。\n')).toEqual([
    { kind: 'heading', runs: [run('先看')] },
    paragraph(run('先'), run('看', true), run('清\n再填。')),
  ]);
});

test('lists keep their numbers, or get a dot, and what stands below an entry', () => {
  expect(proseBlocks('4. 地址\n5. 分三栏：\n   - 经费；\n   - 人数。\n')).toEqual([
    {
      kind: 'list',
      entries: [
        { label: '4.', blocks: [paragraph(run('地址'))] },
        {
          label: '5.',
          blocks: [
            paragraph(run('分三栏：')),
            {
              kind: 'list',
              entries: [
                { label: '·', blocks: [paragraph(run('经费；'))] },
                { label: '·', blocks: [paragraph(run('人数。'))] },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test('a table keeps its cells', () => {
  expect(proseBlocks('| 项目 | 要求 |\n| --- | --- |\n| **尺寸** | 600×350 |\n')).toEqual([
    {
      kind: 'table',
      rows: [
        ['项目', '要求'],
        ['尺寸', '600×350'],
      ],
    },
  ]);
});

test('the address of a link stands behind its words, where these are not it', () => {
  expect(proseBlocks('到[平台](https://www.kepuri.cn/)填。')).toEqual([
    paragraph(run('到平台（https://www.kepuri.cn/）填。')),
  ]);
  expect(proseBlocks('到 https://www.kepuri.cn/ 填，见[海报](/posters/)。')).toEqual([
    paragraph(run('到 https://www.kepuri.cn/ 填，见海报。')),
  ]);
});

test('pictures are left out, and what they stood in alone', () => {
  expect(proseBlocks('![登录页](a.jpg)\n\n> 引用\n\n---\n')).toEqual([paragraph(run('引用'))]);
});
