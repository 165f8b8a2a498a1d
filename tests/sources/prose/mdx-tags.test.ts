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
  ['好\n\n<Note title=“提示”>\n\n好\n\n</Note>\n', '3:13', '组件的引号是中文的“。'],
  ['好\n\n</Note>\n', '3:2', '这里关上的组件，前面没有开始。'],
  ['<Note title="x">\n\n好</Note>\n', '3:2', '</Note> 和内容写在了一行。'],
])('a component that is not closed is told where it begins: %j', (text, place, message) => {
  expect(faultsOf(text)).toEqual([`${place} mdx-syntax ${message}`]);
});

test.each([
  ['一\n\n二<br>三\n', '3:2', '文字里不能写 HTML 的 <br>。', '要分段就空一行；小于号写“小于”或 &lt;。'],
  ['一</br>二\n', '1:2', '文字里不能写 HTML 的 <br>。', '要分段就空一行；小于号写“小于”或 &lt;。'],
  ['<b>重点\n\n二\n', '1:1', '文字里不能写 HTML 的 <b>。', '加粗写 **重点**；小于号写“小于”或 &lt;。'],
  [
    '<Note title="x">\n\n<b>好</i>\n\n</Note>\n',
    '3:5',
    '文字里不能写 HTML 的 <i>。',
    '强调写 *重点*；小于号写“小于”或 &lt;。',
  ],
  [
    '<Note title="x">\n\n<p>好\n\n</Note>\n',
    '3:1',
    '文字里不能写 HTML 的 <p>。',
    '要分段就空一行；小于号写“小于”或 &lt;。',
  ],
  [
    '一 <a href=https://a.cn>好</a>\n',
    '1:3',
    '文字里不能写 HTML 的 <a>。',
    '链接写 [文字](https://…)；小于号写“小于”或 &lt;。',
  ],
  [
    '<img src="a.jpg">\n',
    '1:1',
    '文字里不能写 HTML 的 <img>。',
    '图片写 <Figure file="文件名" alt="说明" />，JSON 里写 ![说明](文件名)；小于号写“小于”或 &lt;。',
  ],
])('HTML that is not closed is no component: %j', (text, place, message, fix) => {
  expect(
    readMdx(text).faults.map((fault) => [
      `${fault.place.line}:${fault.place.column}`,
      fault.code,
      fault.message,
      fault.fix,
    ]),
  ).toEqual([[place, 'md-raw-html', message, fix]]);
});
