import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { readMdx } from '#sources/prose/mdx.ts';
import { mdxPlugin } from '#sources/prose/mdx-plugin.ts';
import { parseProse } from '#sources/prose/parse-prose.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import { readMarkdown } from '#sources/prose/read-markdown.ts';

const file = (name: string) => readFileSync(new URL(`../../fixtures/clerk-texts/${name}`, import.meta.url), 'utf8');
const detailsOf = (name: string): string => (JSON.parse(file(`${name}.json`)) as { readonly details: string }).details;
const noticeBody = file('city-notice.mdx').split('---\n').slice(2).join('---\n');

/** The HTML of an MDX body, as Astro makes it from the tree of the plugin. */
function renderMdx(text: string): string {
  const tree: Root = parseProse(text, 'mdx');
  mdxPlugin('/c', () => '/')(tree, { path: '/c/campaigns/ceshi-2024/notices/n.mdx', value: text });
  return unified().use(rehypeStringify).stringify(unified().use(remarkRehype).runSync(tree));
}

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const lines = (...texts: readonly string[]) => paragraphs(texts.join('<br>\n'));

describe('a tilde between numbers is a range', () => {
  test.each([
    ...detailsOf('tilde').split('\n\n'),
    ...[
      '6~12岁、13~18岁',
      '周一~周五、周六~周日',
      '上午9:00 ~ 11:00，下午14:00 ~ 16:00',
      'A~C区，D~F区',
      '1~3年级，4~6年级',
    ],
    ...['10~20元，30~40元', '9:00~~11:00，14:00~~16:00', '9月15日~~25日，10月1日~~7日', '-5℃~5℃、0~~3℃，5~~8℃'],
    ...['~~~9:00~11:00~~~', '费用：~50元，~60元', '20～25℃，40〜60%'],
  ])('%s', (text) => {
    expect(renderMarkdown(text)).toBe(paragraphs(text));
    expect(renderMdx(text)).toBe(paragraphs(text));
    expect(plainText(text, 'markdown')).toBe(text);
    expect(readMarkdown(text).faults).toEqual([]);
  });

  test('in bold and in tables, too', () => {
    expect(renderMarkdown('**9:00~11:00**和**14:00~16:00**')).toBe(
      '<p><strong>9:00~11:00</strong>和<strong>14:00~16:00</strong></p>',
    );
    expect(renderMarkdown('| 对象 |\n|--|\n| 6~12岁，13~18岁 |')).toContain('<td>6~12岁，13~18岁</td>');
  });

  test.each([
    ['~~名额已满~~现在还有', '<del>名额已满</del>现在还有'],
    ['原定~~9月15日~~，改为9月16日', '原定<del>9月15日</del>，改为9月16日'],
    ['10~20元，~~原价30元~~', '10~20元，<del>原价30元</del>'],
  ])('two tildes around words strike them out: %s', (text, html) => {
    expect(renderMarkdown(text)).toBe(paragraphs(html));
  });
});

describe('a star of a multiplication is shown', () => {
  test.each([
    '60*80*30cm',
    '长60cm*宽80cm*高30cm',
    '60厘米*80厘米*30厘米',
    '5*8，3*4',
    '长60*宽80*高30',
    'A*B*C',
    '带*的为必填，*为选填',
  ])('%s', (text) => {
    expect(renderMarkdown(text)).toBe(paragraphs(text));
    expect(readMarkdown(text).faults).toEqual([]);
  });

  test.each(['长*宽*高', '带*的必填，带*的选填'])(
    'between Han characters it may be a mark: %s is asked about',
    (text) => {
      expect(readMarkdown(text).faults).toMatchObject([{ code: 'md-star', place: { line: 1, column: 2 } }]);
    },
  );

  test('and emphasis beside marks is emphasis', () => {
    expect(renderMarkdown('请（*务必*）带水，*2024年*的')).toBe('<p>请（<em>务必</em>）带水，<em>2024年</em>的</p>');
  });
});

describe('an indented paragraph is a paragraph', () => {
  const indented =
    '各位市民朋友，科普日快要到了，我们准备了很多有意思的实验、展览和讲座，欢迎大家带着孩子一起来科技馆动手做一做。';

  test.each(['indent-spaces', 'indent-tab'])('%s.json', (name) => {
    expect(renderMarkdown(detailsOf(name))).toBe(paragraphs(indented));
    expect(plainText(detailsOf(name), 'markdown')).toBe(indented);
  });

  test.each(['　　各位', '\u00a0\u00a0各位', '        各位', '　\n各位', '\t\t各位'])('%j', (text) => {
    expect(renderMarkdown(text)).toBe('<p>各位</p>');
    expect(renderMdx(text)).toBe('<p>各位</p>');
  });

  test('an indented heading, list and table is one', () => {
    expect(renderMarkdown('    ## 一\n\n    - 甲\n\n    1. 乙')).toBe(
      '<h3>一</h3>\n<ul>\n<li>甲</li>\n</ul>\n<ol>\n<li>乙</li>\n</ol>',
    );
    expect(renderMarkdown('    | 甲 |\n    |--|\n    | 乙 |')).toContain('<td>乙</td>');
  });

  test('a second indented paragraph starts a line', () => {
    expect(renderMarkdown('　　第一段。\n　　第二段。')).toBe(lines('第一段。', '　　第二段。'));
    expect(renderMdx('　　第一段。\n　　第二段。')).toBe(lines('第一段。', '　　第二段。'));
  });
});

describe('a single new line of a field is a line', () => {
  const typed: readonly (readonly string[])[] = [
    detailsOf('one-line-each').split('\n'),
    detailsOf('wrapped-line').split('\n'),
    ['一、活动时间', '9月20日', '二、活动地点'],
    ['1、上午', '2、下午'],
    ['1.上午', '2.下午'],
    ['（一）甲', '（二）乙'],
    ['① 甲', '② 乙'],
    ['１．甲', '２．乙'],
    ['1）甲', '2）乙'],
    ['●甲', '●乙'],
    ['Phone: 0577-1234567', 'Hall: 2'],
    ['9:00-11:00 A101', '14:00-16:00 B202'],
    ['活动时间', '====', '9月20日'],
  ];

  test.each(typed)('%s, %s', (...texts) => {
    expect(renderMarkdown(texts.join('\n'))).toBe(lines(...texts));
    expect(renderMarkdown(texts.join('\r\n'))).toBe(lines(...texts));
    expect(plainText(texts.join('\n'), 'markdown')).toBe(texts.join('\n'));
  });

  test('across bold words and links', () => {
    expect(renderMarkdown('**时间**：上午\n**地点**：[馆](/venues/guan/)\n带水')).toBe(
      lines('<strong>时间</strong>：上午', '<strong>地点</strong>：<a href="/venues/guan/">馆</a>', '带水'),
    );
  });

  test('wrapped Latin text keeps its blank', () => {
    expect(renderMarkdown('Welcome to the\nScience Museum')).toBe('<p>Welcome to the Science Museum</p>');
    expect(renderMdx('Welcome to the\nScience Museum')).toBe('<p>Welcome to the Science Museum</p>');
  });

  test('a row of dashes is a rule, not a heading', () => {
    expect(renderMarkdown('活动时间\n-----\n9月20日')).toBe('<p>活动时间</p>\n<hr>\n<p>9月20日</p>');
  });
});

describe('a single new line of MDX wraps a line', () => {
  test('city-notice.mdx: without a blank between Han characters', () => {
    expect(renderMdx(noticeBody)).toBe(
      [
        '<h2 id="一时间">一、时间</h2>',
        '<p>集中活动9月15日~25日，平台填报8月2日~9月30日。</p>',
        '<p>各单位请在门口签到，然后到二楼开会。</p>',
      ].join('\n'),
    );
    expect(plainText(noticeBody, 'mdx')).toContain('各单位请在门口签到，然后到二楼开会。');
    expect(readMdx(noticeBody).faults).toEqual([]);
  });

  test.each([
    ['他说“好”\n他走了', '他说“好”他走了'],
    ['**重点**\n内容', '<strong>重点</strong>内容'],
    ['9月\n20日上午', '9月20日上午'],
    ['时间是 9 月\n15 日', '时间是 9 月 15 日'],
    ['学 Python\n和编程', '学 Python 和编程'],
    ['A，\nB', 'A，B'],
    ['于9月5日、\n12、19日举行', '于9月5日、12、19日举行'],
    ['具体时间、\n地点：另行通知', '具体时间、地点：另行通知'],
  ])('%j', (text, html) => {
    expect(renderMdx(text)).toBe(paragraphs(html));
  });

  test.each([
    ['一、甲', '二、乙'],
    ['（一）甲', '（二）乙'],
    ['1、甲', '2、乙'],
    ['1.甲', '2.乙'],
    ['① 甲', '② 乙'],
    ['● 甲', '● 乙'],
    ['时间：上午', '地点：馆'],
  ])('what is typed as an item or as a labelled line starts a line: %s, %s', (...texts) => {
    expect(renderMdx(texts.join('\n'))).toBe(lines(...texts));
  });
});

describe('two pairs of stars make bold beside Chinese marks, too', () => {
  test.each([
    ['**注意：**请提前到', '<strong>注意：</strong>请提前到'],
    ['请看**“科学之夜”**今晚', '请看<strong>“科学之夜”</strong>今晚'],
    ['**注意：**请带**证件**。', '<strong>注意：</strong>请带<strong>证件</strong>。'],
    ['** 注意 **请提前到', '<strong>注意</strong>请提前到'],
    ['**“甲”**乙**丙、**丁', '<strong>“甲”</strong>乙<strong>丙、</strong>丁'],
  ])('%s', (text, html) => {
    expect(renderMarkdown(text)).toBe(paragraphs(html));
    expect(renderMdx(text)).toBe(paragraphs(html));
    expect(readMarkdown(text).faults).toEqual([]);
  });

  test.each(['请看\\*\\*“甲”**乙', '**注意：请提前到'])('%s is no pair of words', (text) => {
    expect(renderMarkdown(text)).not.toContain('<strong>');
  });
});

describe('marks that do not work are reminded of', () => {
  test('loose-marks.json: one line each', () => {
    const { faults } = readMarkdown(detailsOf('loose-marks'));
    expect(faults.map(({ code, place, message }) => [code, place.line, place.column, message])).toEqual([
      ['md-emphasis', 1, 1, '强调没有生效，页面上会出现 *。'],
      ['md-emphasis', 3, 1, '加粗没有生效，页面上会出现 __。'],
      ['md-emphasis', 5, 1, '删除线没有生效，页面上会出现 ~~。'],
    ]);
  });

  test.each<[string, number]>([
    ['请看**“科学之夜”今晚', 3],
    ['**重点\n内容：**请', 1],
    ['***重要：***请', 1],
    ['*“重点”*的', 1],
    ['（*注意：*请）', 2],
    ['- *注意：*请', 3],
    ['_注意：_请', 1],
    ['__重点__的', 1],
    ['请__务必__带水', 2],
    ['~~“甲”~~乙', 1],
    ['第1~2名~~（已定）~~', 6],
    ['| __甲：__乙 |\n|--|', 3],
  ])('%j at %i', (text, column) => {
    for (const { faults } of [readMarkdown(text), readMdx(text)]) {
      expect(faults).toMatchObject([{ code: 'md-emphasis', place: { line: 1, column } }]);
    }
  });

  test.each([
    '姓名：____  电话：____',
    '附件_申报表_2024.docx',
    'snake_case_name 和 a_b_c',
    '\\*注意：\\*请',
    '`**`是记号',
    '* 注意：请\n* 带水',
    '**注意：** 请带水',
    '*号必填',
    '__注意__：请',
  ])('nothing is said about %j', (text) => {
    expect(readMarkdown(text).faults).toEqual([]);
  });
});

describe('a table scrolls in a box of its own', () => {
  const box =
    /^<div class="table-scroll" role="group" aria-label="表格，可左右移动" tabindex="0">\s*<table>[\s\S]*<\/table>\s*<\/div>$/u;

  test('wide-table.json, in a field and in MDX', () => {
    const html = renderMarkdown(detailsOf('wide-table'));
    expect(html).toMatch(box);
    expect(html.match(/<th>/gu)).toHaveLength(8);
    expect(renderMdx(detailsOf('wide-table'))).toMatch(box);
  });

  test('in a list, too', () => {
    expect(renderMarkdown('- 表：\n\n  | 甲 |\n  |--|\n  | 乙 |')).toContain('<div class="table-scroll"');
  });
});

describe('what a clerk typed is not read as something else', () => {
  test('numbers of lists stay as written', () => {
    expect(renderMarkdown('1. 甲\n3. 丙\n4. 丁')).toBe('<ol>\n<li>甲</li>\n<li value="3">丙</li>\n<li>丁</li>\n</ol>');
    expect(plainText('9. 20上午\n9. 21下午', 'markdown')).toBe('9. 20上午\n9. 21下午');
    expect(plainText('1. 甲\n1. 乙', 'markdown')).toBe('1. 甲\n2. 乙');
  });

  test('text below a table is a paragraph', () => {
    expect(renderMarkdown('| 甲 | 乙 |\n|--|--|\n| 1 | 2 |\n请提前到\n带水')).toMatch(
      /<\/table>\s*<\/div>\n<p>请提前到<br>\n带水<\/p>$/u,
    );
  });

  test.each(['>18岁可参加', '>=18岁', '>６０岁'])('%s is a comparison', (text) => {
    expect(plainText(text, 'markdown')).toBe(text);
    expect(renderMarkdown(text)).toBe(`<p>${text}</p>`);
  });

  test('what Word pastes becomes what Word shows', () => {
    expect(renderMarkdown('\uf06c\t甲\n\uf0d8\t乙\n丙\u00a0丁')).toBe(lines('●　甲', '➢　乙', '丙 丁'));
  });
});

test('no Han character and no digit of a text is lost or moved, on the page and in the text for the platform', () => {
  const pieces =
    '上午,9,30,时,地点：,（一）,1、,2. ,4. ,3),- ,+ ,* ,*,**,***,_,__,~,~~,~~~,>,> ,#,## ,|,\n|--|--|\n,-----,====, ,    ,\t,　　,。,“,”,●,\n,\n,\n\n,a,℃,%,:'.split(
      ',',
    );
  const han = (text: string) => text.replace(/\P{Script=Han}/gu, '');
  const words = (text: string) => text.replace(/[^\p{Script=Han}\d]/gu, '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 16 }), (parts) => {
      const text = parts.join('');
      expect(words(plainText(text, 'markdown'))).toBe(words(text));
      // The page numbers lists by itself.
      expect(han(renderMarkdown(text).replace(/<[^>]*>/gu, ''))).toBe(han(text));
    }),
    { numRuns: 800 },
  );
});
