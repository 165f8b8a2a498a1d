import { expect, test } from 'vitest';
import { changesText } from '../../../scripts/publish/changes.ts';
import { publishedAfter } from '../../../scripts/publish/published.ts';

test('a reviewer sees the pages and posters that change, with links to what the public sees now', () => {
  const former = publishedAfter(
    undefined,
    { 'index.html': '1', 'c/index.html': '1', 'c/old/index.html': '1', 'c/a/poster.png': '1', 'feed.xml': '1' },
    0,
  );
  const files = {
    'index.html': '1',
    'c/index.html': '2',
    'c/new/index.html': '1',
    'c/a/poster.png': '2',
    'c/new/poster.png': '1',
    'feed.xml': '2',
  };
  expect(changesText(former, publishedAfter(former, files, 1), 'https://k.gov.cn/')).toBe(
    `## 和公众看到的网站相比

### 新的页面（1）

- \`/c/new/\`

### 改了的页面（1）

- [\`/c/\`](https://k.gov.cn/c/)

### 新的海报（1）

- \`/c/new/poster.png\`

### 改了的海报（1）

- [\`/c/a/poster.png\`](https://k.gov.cn/c/a/poster.png)

### 去掉的页面（1）

- [\`/c/old/\`](https://k.gov.cn/c/old/)

别的文件：1 个新的或改了的。
`,
  );
});

test('where nothing is published yet, all of it is new and nothing is listed', () => {
  const site = publishedAfter(undefined, { 'index.html': '1' }, 0);
  expect(changesText(undefined, site, 'https://k.gov.cn/')).toMatch(
    /^## 没有公众看到的网站可以比\n\n.* 1 个页面。\n$/u,
  );
});
