import { describe, expect, test } from 'vitest';
import { parseFile } from '#sources/reading/parse-file.ts';
import { placeAt } from '#sources/reading/place.ts';

function faultsOf(file: string, text: string): readonly string[] {
  return parseFile(file, text).faults.map(({ code, message, offset }) => {
    const { line, column } = placeAt(text, offset);
    return `${line}:${column} ${code} ${message}`;
  });
}

describe('a line --- that is not there', () => {
  test.each([
    ['---\ntitle: 好\nnumber: 甲\n\n## 一\n\n好\n', '5:1', '少了第二行 ---：字段没有结束。'],
    ['---\ntitle: 好\nissuers:\n- a\n', '5:1', '少了第二行 ---：字段没有结束。'],
    ['---\ntitle: 好\n----\n好\n', '3:1', '少了第二行 ---：字段没有结束。'],
    ['\n---\ntitle: 好\n---\n', '1:1', '--- 前面有空行。'],
    ['title: 好\n---\n\n好', '1:1', '少了第一行 ---。'],
    ['———\ntitle: 好\n———\n', '1:1', '第一行要写三个英文短横线。'],
    ['--- title: 好\n---\n', '1:1', '第一行 --- 后面还有字。'],
    ['## 一\n', '1:1', '文件开头没有用 --- 括起来的字段。'],
  ])('%j is told at its place', (text, place, message) => {
    expect(faultsOf('a.mdx', text)).toEqual([`${place} front-matter-missing ${message}`]);
  });
});

describe('a colon of a field', () => {
  test.each([
    ['title：好\nnumber: 甲', '2:6', '“title”后面用了中文的冒号。'],
    ['title：好', '2:6', '“title”后面用了中文的冒号。'],
    ['title: 好\nissuers：\n  - a', '3:8', '“issuers”后面用了中文的冒号。'],
    ['title:好\nnumber: 甲', '2:6', '“title”后面的冒号少了空格。'],
    ['title: 好\nnumber 甲\nsummary: 乙', '3:1', '“number”后面少了冒号。'],
    ['title: 好\n正文开始了。\n\n## 一', '3:1', '这一行不是字段。'],
    ['title:\u00a0好\n\u200bnumber: 甲', '3:1', '这里有看不见的字符 U+200B。'],
  ])('%j is told at its place', (yaml, place, message) => {
    expect(faultsOf('a.mdx', `---\n${yaml}\n---\n`)).toEqual([`${place} yaml-syntax ${message}`]);
  });

  test.each(['title: "https://a.cn"', 'title: |\n  QQ：1\n  甲 乙', 'title: 甲：乙'])('is not missed in %j', (yaml) => {
    expect(faultsOf('a.mdx', `---\n${yaml}\n---\n`)).toEqual([]);
  });
});

test.each([
  ['{\u200b"a": 1}', '1:2', '这里有看不见的字符 U+200B。'],
  ['{"a":\u00a01}', '1:6', '这里有看不见的字符 U+00A0。'],
  ['{"a": 1,\u3000"b": 2}', '1:9', '这里有看不见的字符 U+3000。'],
])('a hidden character between the fields of JSON is named: %j', (text, place, message) => {
  expect(faultsOf('a.json', text)).toEqual([`${place} json-syntax ${message}`]);
});
