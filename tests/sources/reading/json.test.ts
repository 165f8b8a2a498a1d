import { describe, expect, test } from 'vitest';
import { offsetsInJson, parseJson } from '#sources/reading/json.ts';
import { placeAt } from '#sources/reading/place.ts';

const faultsOf = (text: string) =>
  parseJson(text).faults.map(({ offset, ...fault }) => ({ ...fault, ...placeAt(text, offset) }));

test('valid JSON is read without faults', () => {
  const text = ' {"a": [1, -2.5e3, true, null, "\\u79d1\\n\\"普\\""], "b": {}} \r\n';
  expect(parseJson(text)).toEqual({ value: { a: [1, -2500, true, null, '科\n"普"'], b: {} }, faults: [] });
});

test.each([
  ['{\n  "title": "x",\n}\n', 3, 1, '最后一项后面多了逗号。', '删去前面的逗号。'],
  ['{"a": 1\n "b": 2}', 2, 2, '两项之间少了逗号。', '在上一项后面加英文逗号。'],
  ['["a" "b"]', 1, 6, '两项之间少了逗号。', '在上一项后面加英文逗号。'],
  ['{"a": [1\n}', 2, 1, '两项之间少了逗号，或括号没有配对。', '在上一项后面加英文逗号，或补上括号。'],
  ['{"a" 1}', 1, 6, '字段名后面少了冒号。', '写成 "字段名": 值。'],
  ['{a: 1}', 1, 2, '这里应当是字段名。', '字段名用英文双引号括起来，例如 "name"。'],
  ['{"a": 01}', 1, 7, '这里的值写法不对。', '文字用英文双引号括起来；数字、true、false 不加引号。'],
  ['{“a”: 1}', 1, 2, '这里的 “ 要用英文的 " 。', '把 “ 换成 " 。'],
  ['{"a": 1，"b": 2}', 1, 8, '这里的 ， 要用英文的 , 。', '把 ， 换成 , 。'],
  ['{"a": "x}\n', 1, 7, '从这里开始的文字没有后引号。', '文字写完，补上英文引号 " 。'],
  ['{"a": 1', 1, 8, '文件没有写完。', '检查结尾：每个 { 要有 }，每个 [ 要有 ]。'],
  ['', 1, 1, '文件没有写完。', '检查结尾：每个 { 要有 }，每个 [ 要有 ]。'],
  ['// 说明\n{}', 1, 1, 'JSON 里不能写注释。', '删去注释。'],
  ['{} {}', 1, 4, '文件结尾多了内容。', '最外层的 } 后面不要再写。'],
])('the syntax of %j breaks at %i:%i', (text, line, column, message, fix) => {
  expect(faultsOf(text)).toEqual([{ code: 'json-syntax', message, fix, line, column }]);
  expect(parseJson(text)).not.toHaveProperty('value');
});

describe('inside a text', () => {
  const mixed = '文字里的引号写中文的 “ ”；本来是两项的，中间加英文逗号。';
  const newline = '接成一行；要分段的写 \\n；文字写完了的，补上英文引号 " 。';
  test.each([
    ['{"a": "做一盏"LED"小彩灯"}', 11, '文字里有英文引号，文字到这里就断了。', mixed],
    ['{"a": ""盐都恐龙"联动"}', 8, '文字里有英文引号，文字到这里就断了。', mixed],
    ['{"a": "做一盏 " LED "小彩灯"}', 12, '文字里有英文引号，文字到这里就断了。', mixed],
    ['{"a": "做一盏“灯"，送给你"}', 13, '文字里有英文引号，文字到这里就断了。', mixed],
    ['{"a": "共"3"场"}', 9, '文字里有英文引号，文字到这里就断了。', mixed],
    ['{"a": ["甲”, "乙"]}', 10, '后引号 ” 要用英文的 " 。', '把 ” 换成 " 。'],
    ['{"a": "甲”,\n"b": 1}', 9, '后引号 ” 要用英文的 " 。', '把 ” 换成 " 。'],
    ['{"a": "甲"，"b": 1}', 10, '这里的 ， 要用英文的 , 。', '把 ， 换成 , 。'],
    ['{"a"：60}', 5, '这里的 ： 要用英文的 : 。', '把 ： 换成 : 。'],
    ['{"a": "甲\t乙"}', 9, '文字里有制表符（Tab）。', '删去它；要空开就打空格。'],
    ['{"a\t": "甲"}', 4, '文字里有制表符（Tab）。', '删去它；要空开就打空格。'],
    ['{"a": "甲\n乙"}', 9, '文字里换了行。', newline],
    ['{"a": "甲\r\n乙"}', 9, '文字里换了行。', newline],
    ['{"a": "甲,\n"b": 1}', 7, '从这里开始的文字没有后引号。', '文字写完，补上英文引号 " 。'],
    ['{"a": "甲\b乙"}', 9, '文字里有控制字符 U+0008。', '删去它，或把这段文字重新输入一遍。'],
    [
      '{"a": "科普\\宣传"}',
      10,
      '文字里的反斜杠 \\ 后面不能是“宣”。',
      '换成 / 或删去；换行写 \\n，就要写反斜杠的写 \\\\。',
    ],
  ])('what breaks the syntax of %j is named', (text, column, message, fix) => {
    expect(faultsOf(text)).toEqual([{ code: 'json-syntax', message, fix, line: 1, column }]);
  });
});

test('a repeated key is found though JSON.parse hides it, also when it is escaped', () => {
  expect(faultsOf('{\n"a": 1,\n"b": {"a": 2},\n"\\u0061": 3}')).toEqual([
    {
      code: 'json-dup-key',
      message: '“a”写了两次，第一次在第 2 行。',
      fix: '只留一个；后一个会盖掉前一个。',
      line: 4,
      column: 1,
    },
  ]);
});

test('a nesting bomb is refused at its 33rd level, fast', () => {
  const started = performance.now();
  expect(faultsOf('['.repeat(200_000) + ']'.repeat(200_000))).toMatchObject([
    { code: 'json-too-deep', line: 1, column: 33, message: '括号嵌套超过 32 层。' },
  ]);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('a path leads to its value, its key, or the nearest value around it', () => {
  const text = '{"a": {"b": [1, 22]}, "c": 3}';
  const offsetOf = offsetsInJson(text);
  const at = (...path: (string | number)[]) => text.slice(offsetOf(path, 'value'));
  expect(at('a', 'b', 1)).toMatch(/^22\]/);
  expect(at('c')).toBe('3}');
  expect(at('a', 'missing')).toMatch(/^\{"b"/);
  expect(text.slice(offsetOf(['a', 'b'], 'key'))).toMatch(/^"b"/);
});
