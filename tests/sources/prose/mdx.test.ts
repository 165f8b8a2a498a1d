import { expect, test } from 'vitest';
import { readMdx } from '#sources/prose/mdx.ts';

const faults = (text: string) => readMdx(text).faults.map(({ code, place }) => [code, place.line, place.column]);

test('Markdown and the listed components with literal attributes pass', () => {
  const text =
    '## 一\n\n<Note title="注意">\n\n**好** [通知](/notices/n/)\n\n</Note>\n\n<Figure file="a.jpg" alt="广场" caption="说明" />\n';
  expect(readMdx(text)).toMatchObject({
    faults: [],
    media: [{ name: 'a.jpg', text: '广场 说明', place: { line: 9, column: 1 } }],
    links: [{ url: '/notices/n/', place: { line: 5, column: 7 } }],
    headings: ['一'],
  });
});

test.each<[string, string, number, number]>([
  ['好\n\nexport const x = (await import("node:fs")).readFileSync("/etc/passwd","utf8")', 'mdx-esm', 3, 1],
  ['import x from "../../.env?raw"', 'mdx-esm', 1, 1],
  ['import 是进口的意思', 'mdx-esm', 1, 14],
  ['{process.env.GITHUB_TOKEN}', 'mdx-expression', 1, 1],
  ['好 {1 + 1}', 'mdx-expression', 1, 3],
  ['{/* 注释 */}', 'mdx-expression', 1, 1],
  ['好 {1 +} 好', 'mdx-expression', 1, 7],
  ['<Note title={globalThis.process.exit(0)} />', 'mdx-attr-expr', 1, 1],
  ['<Note {...props} />', 'mdx-attr-expr', 1, 1],
  ['<Iframe src="x" />', 'mdx-component', 1, 1],
  ['<script>x</script>', 'md-raw-html', 1, 1],
  ['好<br />好', 'md-raw-html', 1, 2],
  ['好<BR />好', 'md-raw-html', 1, 2],
  ['<callout />', 'mdx-component', 1, 1],
  ['<constructor />', 'mdx-component', 1, 1],
  ['<Note.x />', 'mdx-component', 1, 1],
  ['<>好</>', 'mdx-component', 1, 1],
  ['<Note tilte="x" />', 'mdx-attribute', 1, 1],
  ['<Note title />', 'mdx-attribute', 1, 1],
  ['<Figure file="a.jpg" />', 'md-alt-empty', 1, 1],
  ['<Figure file="a.jpg" alt="" />', 'md-alt-empty', 1, 1],
  ['<Figure file="a.jpg" alt=" " />', 'md-alt-empty', 1, 1],
  ['<Figure file="a.jpg" file="b.jpg" alt="广场" />', 'mdx-attribute', 1, 1],
  ['- <Iframe />', 'mdx-component', 1, 3],
  ['| a |\n|-|\n| <Iframe /> |', 'mdx-component', 3, 3],
  ['[<Iframe />](https://a.cn)', 'mdx-component', 1, 2],
  ['<Note>\n\n<Iframe />\n\n</Note>', 'mdx-component', 3, 1],
  ['<svg:rect />', 'mdx-component', 1, 1],
  ['<toString />', 'mdx-component', 1, 1],
  ['<Note xlink:href="x" />', 'mdx-attribute', 1, 1],
  ['<Note set:html="x" />', 'mdx-attribute', 1, 1],
  ['<Note client:load="x" />', 'mdx-attribute', 1, 1],
  ['<Note dangerouslySetInnerHTML="x" />', 'mdx-attribute', 1, 1],
  ['> **{1}**', 'mdx-expression', 1, 5],
  ['[{1}](/x/)', 'mdx-expression', 1, 2],
  ['![广场](a.jpg)', 'mdx-image', 1, 1],
  ['![广场][a]\n\n[a]: https://a.cn/x.png', 'md-image-reference', 1, 1],
  ['[x](javascript:x)', 'url-scheme', 1, 1],
  ['18<年龄', 'mdx-syntax', 1, 6],
  ['<!-- 注释 -->', 'mdx-syntax', 1, 2],
  ['<https://a.cn>', 'mdx-syntax', 1, 8],
  ['好 {', 'mdx-syntax', 1, 4],
  ['<Note>', 'mdx-syntax', 1, 1],
  ['好\n\n</Note>', 'mdx-syntax', 3, 2],
  ['{'.repeat(20_000), 'md-too-complex', 1, 1],
])('%j: %s at %i:%i', (text, code, line, column) => {
  expect(faults(text)).toEqual([[code, line, column]]);
});

test('several faults come at once', () => {
  expect(faults('<Iframe src="x"/> <script>…</script> <callout/>').map(([code]) => code)).toEqual([
    'mdx-component',
    'md-raw-html',
    'mdx-component',
  ]);
});

test('messages name what is allowed', () => {
  expect(readMdx('<Notes />').faults).toMatchObject([
    { message: '不能用 <Notes>。', fix: '是不是 <Note>？可以用的有：Note、Figure；其他的改用 Markdown。' },
  ]);
  expect(readMdx('18<年龄').faults).toMatchObject([
    {
      message: '“<”会被当成组件的开头，但写法不完整。',
      fix: '小于号写成 &lt; 或“小于”；网址写成 [文字](https://…)；注释删去。',
    },
  ]);
});

test('an attribute that is written twice is told once', () => {
  expect(readMdx('<Note title="a" title="b" title="c" />').faults).toMatchObject([
    { code: 'mdx-attribute', message: '属性“title”写了两次。', fix: '只留一个。' },
  ]);
});

test('nothing of a text is run', () => {
  readMdx('export const x = (globalThis.touched = true)\n\n{(globalThis.touched = true)}');
  expect(globalThis).not.toHaveProperty('touched');
});
