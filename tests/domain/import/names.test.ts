import { expect, test } from 'vitest';
import { namesIn } from '#domain/import/units/matcher.ts';

const known = new Set(['市科协', '示例 小学']);

test.each([
  ['市科协  示例文化站', ['市科协', '示例文化站']],
  ['市科协\n示例文化站', ['市科协', '示例文化站']],
  ['市科协　　示例文化站、示例小学', ['市科协', '示例文化站', '示例小学']],
  ['市科协 示例文化馆', ['市科协', '示例文化馆']],
  ['示例公司 示例社区', ['示例公司', '示例社区']],
  ['示例 小学', ['示例 小学']],
  ['示例大学 化学学院', ['示例大学 化学学院']],
  ['测试市 科学技术协会', ['测试市 科学技术协会']],
  ['市  科  协', ['市  科  协']],
])('units in a cell: %s', (text, names) => {
  expect(namesIn(text, (name) => known.has(name))).toEqual(names);
});
