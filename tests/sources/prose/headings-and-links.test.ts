import { describe, expect, test } from 'vitest';
import { readMdx } from '#sources/prose/mdx.ts';
import { readMarkdown } from '#sources/prose/read-markdown.ts';

const shown = ({ faults }: ReturnType<typeof readMdx>) =>
  faults.map(({ code, place }) => `${place.line}:${place.column} ${code}`);

describe.each([
  ['MDX', readMdx],
  ['Markdown', readMarkdown],
])('%s', (_, read) => {
  test.each([
    ['#标题\n\n好', ['1:1 md-heading-space']],
    ['好\n\n##一、时间', ['3:1 md-heading-space']],
    ['＃ 标题', ['1:1 md-heading-space']],
    ['# 一\n\n## 二\n\n# 三', ['5:1 md-heading-twice']],
    ['[](https://a.cn)', ['1:1 md-link-empty']],
    ['好 [\u3000](https://a.cn)', ['1:3 md-link-empty']],
  ])('%j has %j', (text, faults) => {
    expect(shown(read(text))).toEqual(faults);
  });

  test.each(['#科普日# 来了', '# 标题\n\n## 一\n\n## 二', '```\n#x\n```', '第 1 名 #2', '[**好**](https://a.cn)'])(
    '%j is let be',
    (text) => {
      expect(shown(read(text))).toEqual([]);
    },
  );
});

test('the message says which sign is wrong', () => {
  expect(readMarkdown('＃＃一').faults).toMatchObject([
    { message: '小标题的“＃”是全角的，不会成为小标题。', fix: '写成“## ”加标题，用英文的 #，后面空一格。' },
  ]);
  expect(readMarkdown('##一').faults).toMatchObject([{ message: '“#”后面没有空格，不会成为小标题。' }]);
});
