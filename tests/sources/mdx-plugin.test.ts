import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { mdxPlugin } from '#sources/mdx-plugin.ts';
import { nodesOf } from '#sources/prose-tree.ts';

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
