import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { mdxPlugin } from '#sources/prose/mdx-plugin.ts';
import { nodesOf } from '#sources/prose/prose-tree.ts';

function rendered(markdown: string, path = '/c/campaigns/guyuan-2023/notices/n1.mdx') {
  const tree: Root = unified().use(remarkParse).parse(markdown);
  mdxPlugin('/c', (campaign) => `/kpr/${campaign}/`)(tree, { path });
  return nodesOf(tree).flatMap((node) => {
    if (node.type === 'link' || node.type === 'definition') return node.url;
    return node.type === 'heading' ? `#${node.data?.hProperties?.['id']}` : [];
  });
}

test('links to this site lead into the campaign, those of the text itself to its own page', () => {
  expect(rendered('[a](/venues/x/) [b](#c) [d](https://a.cn/) [e][f]\n\n[f]: /about/')).toEqual([
    '/kpr/guyuan-2023/venues/x/',
    '/kpr/guyuan-2023/notices/n1/#c',
    'https://a.cn/',
    '/kpr/guyuan-2023/about/',
  ]);
});

test('every heading has an id of its own, also one of marks alone or named like a part of the page', () => {
  expect(rendered('## 一、时间 **和**主题\n\n## 一、时间 和主题\n\n## ！\n\n## main')).toEqual([
    '#一时间-和主题',
    '#一时间-和主题-1',
    '#section',
    '#main-1',
  ]);
});

test('Markdown from elsewhere keeps its links', () => {
  expect(rendered('[a](/x/)', '/elsewhere/x.mdx')).toEqual(['/x/']);
});

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const compiled = (text: string, frontmatter: object = {}, path = '/c/campaigns/guyuan-2023/notices/n1.mdx') =>
  mdxPlugin('/c', () => '/')(parser.parse(text), { path, data: { astro: { frontmatter: { ...frontmatter } } } });

test.each([
  'import x from "./x.js"',
  'export const x = 1',
  '{1 + 1}',
  '字 {x}',
  '<Note title={x}>字</Note>',
  '<Note {...x}>字</Note>',
  '<script>x</script>',
  '<Astro.self />',
  '<>字</>',
  '<Note onclick="x">字</Note>',
  '![图](https://a.cn/x.png)',
  '[字](javascript:alert)',
  '字[^1]\n\n[^1]: 注',
])('%s is refused, in a file of the content folder and elsewhere', (text) => {
  expect(() => compiled(text)).toThrow(/notices\/n1\.mdx/u);
  expect(() => compiled(text, {}, '/elsewhere/x.mdx')).toThrow(/elsewhere/u);
});

test('a layout in the front matter is refused: Astro would import it', () => {
  expect(() => compiled('字', { layout: './x.astro' })).toThrow(/layout/u);
});

test('what the content check lets through is compiled', () => {
  const text = `## 标题

字**粗***斜*~~删~~\`码\` [链接](/about/) [又][a] www.kepuri.cn

- 一
1. 二

> 引

| 甲 |
| --- |
| 乙 |

***

<Note title="注意">字</Note>

<Figure file="a.png" alt="图" />

[a]: https://www.kepuri.cn/
`;
  expect(() => compiled(text)).not.toThrow();
});
