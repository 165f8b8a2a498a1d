import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkKindOf } from '#sources/prose/link-url.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { readMarkdown } from '#sources/prose/read-markdown.ts';

const markdownFaults = (text: string) => readMarkdown(text).faults;

const faults = (text: string) => markdownFaults(text).map(({ code, place }) => [code, place.line, place.column]);

describe('rendering', () => {
  test('the highest heading becomes h3, the others follow', () => {
    expect(renderMarkdown('# 一\n\n## 二\n\n# 三')).toBe('<h3>一</h3>\n<h4>二</h4>\n<h3>三</h3>');
    expect(renderMarkdown('#### 一\n\n###### 二')).toBe('<h3>一</h3>\n<h5>二</h5>');
  });

  test('an external link tells the other site nothing', () => {
    expect(renderMarkdown('[报名](https://a.cn/x)')).toBe('<p><a href="https://a.cn/x" rel="noopener">报名</a></p>');
  });

  test('a bare address ends where Chinese begins, and is https', () => {
    expect(renderMarkdown('平台（www.kepuri.cn）登录，见https://a.cn/x。')).toBe(
      '<p>平台（<a href="https://www.kepuri.cn" rel="noopener">www.kepuri.cn</a>）登录，见<a href="https://a.cn/x" rel="noopener">https://a.cn/x</a>。</p>',
    );
  });

  test('links and pictures of this site go through the page', () => {
    const options = { resolveLink: (url: string) => `/base${url}`, resolveImage: (file: string) => `/media/${file}` };
    expect(renderMarkdown('[通知](/notices/n/) ![广场](a.jpg)', options)).toBe(
      '<p><a href="/base/notices/n/">通知</a> <img src="/media/a.jpg" alt="广场" loading="lazy"></p>',
    );
    expect(renderMarkdown('![广场](a.jpg)')).toBe('<p></p>');
  });

  test('columns keep their alignment without the obsolete attribute', () => {
    expect(renderMarkdown('|a|\n|-:|\n|1|')).toContain('<td style="text-align:right">1</td>');
  });

  test.each([
    ['<img src=x onerror=alert(2)>', ''],
    ['[x](javascript:alert(3))', '<p><a>x</a></p>'],
    ['![x](javascript:alert(4))', '<p></p>'],
    ['[x](jav&#x09;ascript:alert(5))', '<p><a>x</a></p>'],
    ['[x](data:text/html,x)', '<p><a>x</a></p>'],
    ['[x](//evil.cn)', '<p><a>x</a></p>'],
    ['[x](mailto:a@b.cn?bcc=x@y)', '<p><a>x</a></p>'],
    ['<form action=https://evil><input name=p></form>', ''],
    ['<base href="https://evil/">', ''],
    ['<a id=constructor></a><img name=body>', '<p></p>'],
    ['[a]: javascript:alert(1)\n[click][a]', '<p><a>click</a></p>'],
    ['```html"onload=alert(1)\nx\n```', '<pre><code>x\n</code></pre>'],
    ['# 标题 {#x" onmouseover="alert(1)}', '<h3>标题 {#x" onmouseover="alert(1)}</h3>'],
    [
      '<https://x.cn/"onmouseover=alert(1)//>',
      '<p><a href="https://x.cn/%22onmouseover=alert(1)//" rel="noopener">https://x.cn/"onmouseover=alert(1)//</a></p>',
    ],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<p></p>'],
  ])('%j does nothing', (text, html) => {
    expect(renderMarkdown(text)).toBe(html);
  });
});

describe('faults', () => {
  test.each([
    '普通的一段。\n\n- 一\n- 二\n\n1. 三',
    '### 一\n\n#### 二\n\n### 三',
    '[报名](https://a.cn) [通知](/notices/n/) [电话](tel:0954-2088400) [信](mailto:a@b.cn)',
    '|a|b|\n|-|-|\n|1|2|',
    '**重点**和*强调*，`代码`',
    '平台 www.kepuri.cn',
    '```\n<b>代码</b>\n# 不是标题\n```',
    '![广场](a.jpg)',
  ])('passes %j', (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each<[string, string, number, number]>([
    ['好\n\n<b>粗</b>', 'md-raw-html', 3, 1],
    ['<!-- 注释 -->', 'md-raw-html', 1, 1],
    ['见[这里](http://a.cn)', 'url-scheme', 1, 2],
    ['[x](java&#x09;script:x)', 'url-scheme', 1, 1],
    ['[a]: javascript:x', 'url-scheme', 1, 1],
    ['[x](https://a.cn/%0d%0aSet-Cookie:x)', 'url-scheme', 1, 1],
    ['![](a.jpg)', 'md-alt-empty', 1, 1],
    ['![ ](a.jpg)', 'md-alt-empty', 1, 1],
    ['好 ![图][a]\n\n[a]: https://a.cn/x.png', 'md-image-reference', 1, 3],
    ['![a.jpg]\n\n[a.jpg]: a.jpg', 'md-image-reference', 1, 1],
    ['![图](javascript:x)', 'url-scheme', 1, 1],
    ['> 好\n>\n> - [x](http://a.cn)', 'url-scheme', 3, 5],
    ['<javascript:x>', 'url-scheme', 1, 1],
    ['见 http://a.cn', 'url-scheme', 1, 3],
    ['- [ ] 要做', 'md-task-list', 1, 1],
    ['## 一\n==\n\n#### 二', 'md-heading-order', 4, 1],
    ['![图](https://a.cn/x.png)', 'url-remote-asset', 1, 1],
    ['- [x] 做完', 'md-task-list', 1, 1],
    ['## 一\n\n#### 二', 'md-heading-order', 3, 1],
    ['### 一\n\n## 二', 'md-heading-order', 1, 1],
    ['  ## 一\n\n# 二', 'md-heading-order', 1, 3],
    ['> ## 一\n>\n> #### 二', 'md-heading-order', 3, 3],
    ['**“重点”请看', 'md-emphasis', 1, 1],
  ])('%j: %s at %i:%i', (text, code, line, column) => {
    expect(faults(text).slice(0, 1)).toEqual([[code, line, column]]);
  });

  test('a footnote is refused', () => {
    expect(faults('好[^1]\n\n[^1]: 注').map(([code]) => code)).toEqual(['md-footnote', 'md-footnote']);
  });

  test('messages say what is wrong and how to mend it', () => {
    expect(markdownFaults('## 一\n\n#### 二')).toMatchObject([
      { message: '小标题跳了级。', fix: '这里最多用 3 个 #：从大到小，一级一级往下写。' },
    ]);
    expect(markdownFaults('[x](http://a.cn)')).toMatchObject([
      {
        message: '这个链接不能用。',
        fix: '写 https:// 开头、域名完整的网址、本站的路径（/ 开头）、mailto:邮箱 或 tel:电话。',
      },
    ]);
  });
});

test('a text that need not be parsed has the faults that parsing would find', () => {
  const pieces = '**,*,重点,a,1,。,“,_,~, ,\n,\n\n,- ,1. ,# ,## ,> ,|,-'.split(',');
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = faults(`${text}\n\n&amp;`);
      expect(faults(text)).toEqual(parsed);
    }),
    { numRuns: 800 },
  );
});

test.each([
  ['['.repeat(50_000)],
  ['*a_'.repeat(50_000)],
  ['`'.repeat(100_001)],
  ['>'.repeat(5000)],
  [`${'- '.repeat(500)}x`],
  ['- x\n'.repeat(12_000)],
  [`|a|\n|-|\n${'|b|\n'.repeat(9000)}`],
  ['\\'.repeat(40_000)],
  ['&amp;'.repeat(9000)],
  ['a@b.'.repeat(10_000)],
  [Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')],
])('a text that would choke a parser is refused and shown plain, in no time (%#)', (text) => {
  const started = performance.now();
  expect(markdownFaults(text)).toMatchObject([{ code: 'md-too-complex' }]);
  expect(renderMarkdown(text)).toMatch(/^<p>[^<]*<\/p>$/u);
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each([
  ['https://a.cn/x', 'external'],
  ['HTTPS://a.cn', 'external'],
  ['/notices/n/#a', 'site'],
  ['#a', 'site'],
  ['a.jpg', 'site'],
  ['mailto:a@b.cn', 'mail'],
  ['tel:+86-954-2088400', 'phone'],
  ['http://a.cn', 'forbidden'],
  ['//a.cn', 'forbidden'],
  ['\\\\a.cn', 'forbidden'],
  ['https:a.cn', 'forbidden'],
  ['JaVaScRiPt:x', 'forbidden'],
  [' javascript:x', 'forbidden'],
  ['java\tscript:x', 'forbidden'],
  ['\u0001javascript:x', 'forbidden'],
  ['https://', 'forbidden'],
  ['//site.invalid/x', 'forbidden'],
  [' http://site.invalid/x', 'forbidden'],
  ['https://a.cn:8443/x?y#z', 'external'],
  ['https://a-b.中文.cn', 'external'],
  ['https://科普.中国/', 'external'],
  ['https://kepuri.cn@a.cn/', 'forbidden'],
  ['https://x:y@a.cn/', 'forbidden'],
  ['https:///a.cn', 'forbidden'],
  ['https://\u0430.cn', 'forbidden'],
  ['https://kepuri.\u0441n', 'forbidden'],
  ['https://ａ.cn', 'forbidden'],
  ['https://a。cn', 'forbidden'],
  ['https://xn--80ak6aa92e.com', 'forbidden'],
  ['https://www.xn--80ak6aa92e.com', 'forbidden'],
  ['https://127.0.0.1/', 'forbidden'],
  ['https://0x7f.1/', 'forbidden'],
  ['https://[::1]/', 'forbidden'],
  ['https://localhost/', 'forbidden'],
  ['https://a.cn:99999/', 'forbidden'],
  ['https://a.cn/\u202egnp.exe', 'forbidden'],
  ['https://a\u200b.cn/', 'forbidden'],
  ['/\\evil.cn', 'forbidden'],
  ['///evil.cn', 'forbidden'],
  ['/x\u007f', 'forbidden'],
  ['/x%00', 'forbidden'],
  ['/x%1F', 'forbidden'],
  ['/x%7f', 'forbidden'],
  ['/x%20', 'site'],
  ['view-source:https://a.cn', 'forbidden'],
  ['blob:https://a.cn/x', 'forbidden'],
  ['data:text/html,x', 'forbidden'],
  ['weixin://x', 'forbidden'],
  ['mailto:', 'forbidden'],
  ['mailto:a@b.cn?cc=x@y.cn', 'forbidden'],
  ['tel:', 'forbidden'],
  ['tel:0954-2088400;ext=1', 'forbidden'],
  ['TEL:12345', 'phone'],
  ['MAILTO:a@b.cn', 'mail'],
])('%j is a link of kind %s', (url, kind) => {
  expect(linkKindOf(url)).toBe(kind);
});
