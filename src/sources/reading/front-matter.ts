import type { Fault } from './parsed.ts';

/** The two parts of an MDX file. Offsets refer to the whole text: add them to convert a position in a part. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

const fenced = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$(?![\s\S]))/mu;

/** Splits `---`, YAML, `---`, body. Undefined when the opening or the closing `---` line is missing. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = fenced.exec(text);
  if (match?.index !== 0) return undefined;
  const [whole, yaml = ''] = match;
  return {
    yaml,
    yamlOffset: text.indexOf('\n') + 1,
    body: text.slice(whole.length),
    bodyOffset: whole.length,
  };
}

/** Which `---` line is missing from a text that splitFrontMatter() cannot split, and where it belongs. */
export function missingFence(text: string): Fault {
  const [first = ''] = text.split('\n', 1);
  if (/^---[ \t]*\r?$/u.test(first)) {
    return fault('少了第二行 ---：字段没有结束。', '字段写完，正文开始以前，另起一行写 ---。', endOfFields(text));
  }
  const fence = /^(?:\s*\n)+---[ \t]*$/mu.exec(text);
  if (fence?.index === 0) return fault('--- 前面有空行。', '删去空行，第一行就写 ---。', 0);
  if (/^[-—–−－─_=]{2,}\s*$/u.test(first)) {
    return fault('第一行要写三个英文短横线。', '把第一行改成 ---，字段写完再写一行 ---。', 0);
  }
  if (/^---/u.test(first)) return fault('第一行 --- 后面还有字。', '第一行只写 ---，字段从第二行写起。', 0);
  if (/^---[ \t]*\r?$/mu.test(text) && fieldName.test(first)) {
    return fault('少了第一行 ---。', '在最前面加一行 ---，后面的字段照旧。', 0);
  }
  return fault('文件开头没有用 --- 括起来的字段。', '第一行写 ---，接着写字段，再写一行 ---，然后才是正文。', 0);
}

const fieldName = /^[A-Za-z]\w*[ \t]*[:：]/u;

/** Offset of the first line that is no part of the fields: a heading, or text that is neither a field nor indented. */
function endOfFields(text: string): number {
  let offset = text.indexOf('\n') + 1;
  for (const line of text.slice(offset).split('\n')) {
    if (!/^\s*$|^[ \t]|^- /u.test(line) && !fieldName.test(line)) return offset;
    offset += line.length + 1;
  }
  return Math.min(offset, text.length);
}

const fault = (message: string, fix: string, offset: number): Fault => ({
  code: 'front-matter-missing',
  message,
  fix,
  offset,
});
