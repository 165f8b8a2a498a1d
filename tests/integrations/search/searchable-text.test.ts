import { expect, test } from 'vitest';
import { searchableText } from '#integrations/search/searchable-text.ts';

const read = (main: string) =>
  searchableText(`<!doctype html><html><head><title>头</title></head><body><p>外</p>
<main class="wide" data-pagefind-body>${main}</main><p>后</p></body></html>`);
const textOf = (main: string) => read(main).text.trim().replace(/\s+/gu, ' ');

test.each([
  ['words in spans stay together', '<h1><span>科普</span><span>日</span></h1>', '科普日'],
  ['paragraphs, cells and line breaks part words', '<p>一</p><p>二<br>三</p><td>四</td><td>五</td>', '一 二 三 四 五'],
  ['character references are read', '<p>A&amp;B &#x26; &#20013;&quot;</p>', 'A&B & 中"'],
  [
    'navigation, labels and drawings are not read',
    '<nav><p>导航</p></nav><label>标签</label><svg><text>图</text></svg>字',
    '字',
  ],
  ['scripts are not read, whatever they hold', '<script>if (a<b && c>d) "</p>"</script>字<style>p>a{}</style>', '字'],
  ['comments are not read', '一<!-- <p>二 -->三', '一三'],
  ['what asks to be ignored is not read, with all in it', '<div data-pagefind-ignore><div>甲</div>乙</div>丙', '丙'],
  [
    'buttons and rows of activities are not read',
    '<a class="wide button">甲</a><article class="ticket"><p>乙</p></article>丙',
    '丙',
  ],
  [
    'what stands on the screen alone or on paper alone is not read',
    '<details class="filters screen-only"><p>甲</p></details><p class="print-only">乙</p>丙',
    '丙',
  ],
  ['sittings of activities at a stop are not read', '<ul class="sittings"><li>甲</li></ul>丙', '丙'],
  [
    'elements without content hide nothing after them',
    '<img class="ticket" alt="a > b"><input class="button">字',
    '字',
  ],
])('%s', (_, main, text) => {
  expect(textOf(main)).toBe(text);
});

test('metadata comes from the marks alone, by name', () => {
  const marks =
    '<div hidden data-pagefind-ignore="index"><span data-pagefind-meta="title:甲 &amp; 乙"></span><span data-pagefind-meta="status:取消"></span><span data-pagefind-meta="line:9:00"></span></div>';
  expect(read(marks).meta).toEqual({ title: '甲 & 乙', line: '9:00', status: '取消' });
  expect(read('<p>写 data-pagefind-meta="title:假" 就行</p>').meta).toEqual({});
});

test('filters may have several values, and carry their punctuation', () => {
  const marks = ['区县:原州区', '区县:西吉县', '专项:“科普文化进万家”, 第1批: [甲]'].map(
    (mark) => `<span data-pagefind-filter="${mark}"></span>`,
  );
  expect(read(marks.join('')).filters).toEqual({
    区县: ['原州区', '西吉县'],
    专项: ['“科普文化进万家”, 第1批: [甲]'],
  });
});

test('each block is a line, and a wrapped line of the source is a blank', () => {
  expect(read('<h1>甲</h1>\n<p>一行\n又一行</p><p>乙<br>丙</p>').text).toBe('甲\n一行 又一行\n乙\n丙');
});

test('the facts of a page read as a sentence', () => {
  expect(textOf('<dl><dt>时间</dt><dd>9月17日</dd><dt>地点</dt><dd>广场</dd></dl>')).toBe(
    '时间：9月17日；地点：广场；',
  );
  expect(textOf('<dl><dt>怎么去</dt><dd>请从侧门进。</dd><dt>开放</dt><dd>全天</dd></dl>')).toBe(
    '怎么去：请从侧门进。开放：全天；',
  );
});
