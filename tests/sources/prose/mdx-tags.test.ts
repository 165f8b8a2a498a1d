import { expect, test } from 'vitest';
import { readMdx } from '#sources/prose/mdx.ts';

const faultsOf = (text: string) =>
  readMdx(text).faults.map(({ code, message, place }) => `${place.line}:${place.column} ${code} ${message}`);

test.each([
  ['好\n\n<Note title="x">\n\n好。\n\n## 二\n\n好\n', '3:1', '从这里开始的 <Note> 没有关上。'],
  ['好 <Note title="x">好。\n\n好\n', '1:3', '从这里开始的 <Note> 没有关上。'],
  ['好\n\n<Figure file="a.jpg" alt="x">\n\n好\n', '3:1', '从这里开始的 <Figure> 没有关上。'],
  ['好\n\n<Note title="x\n\n好\n</Note>\n', '3:1', '从这里开始的组件，属性的引号没有配对。'],
  ['好\n\n<Note title="x"\n\n好\n</Note>\n', '3:1', '从这里开始的组件少了“>”。'],
  ['好\n\n<Note title="x">\n好\n</Notes>\n', '5:1', '</Notes> 和前面的 <Note> 对不上。'],
  ['好\n\n</Note>\n', '3:2', '这里关上的组件，前面没有开始。'],
  ['<Note title="x">\n\n好</Note>\n', '3:2', '</Note> 和内容写在了一行。'],
])('a component that is not closed is told where it begins: %j', (text, place, message) => {
  expect(faultsOf(text)).toEqual([`${place} mdx-syntax ${message}`]);
});
