import type { ProblemPath } from '#domain/checks/problem.ts';
import { codePointName, quote } from '#domain/checks/quote.ts';
import { type JsonFault, scanJson } from './json-scan.ts';
import { type Fault, maxDepth, type Parsed } from './parsed.ts';
import { placeAt } from './place.ts';

/** Parses a JSON file. `text` has no BOM. Codes: json-syntax, json-dup-key, json-too-deep. */
export function parseJson(text: string): Parsed {
  const found = scanJson(text);
  const faults = found.map((fault) => explain(text, fault));
  if (found.some(({ kind }) => kind !== 'dup-key')) return { faults };
  return { value: JSON.parse(text), faults };
}

/**
 * Offset of the value at a path, or of its key. For a path that does not exist (a missing field): offset of the nearest
 * enclosing value.
 */
export function offsetInJson(text: string, path: ProblemPath, want: 'key' | 'value'): number {
  let best = 0;
  let depth = -1;
  scanJson(text, (here, valueOffset, keyOffset) => {
    if (here.length <= depth || here.length > path.length || here.some((step, at) => step !== path[at])) return;
    depth = here.length;
    best = want === 'key' && here.length === path.length ? (keyOffset ?? valueOffset) : valueOffset;
  });
  return best;
}

function explain(text: string, fault: JsonFault): Fault {
  const { offset } = fault;
  if (fault.kind === 'too-deep') {
    return {
      code: 'json-too-deep',
      message: `括号嵌套超过 ${maxDepth} 层。`,
      fix: '去掉多余的括号。',
      offset,
    };
  }
  if (fault.kind === 'dup-key') {
    const { line } = placeAt(text, fault.first);
    return {
      code: 'json-dup-key',
      message: `${quote(fault.key)}写了两次，第一次在第 ${line} 行。`,
      fix: '只留一个；后一个会盖掉前一个。',
      offset,
    };
  }
  return { code: 'json-syntax', ...explainSyntax(text, fault), offset };
}

const fullWidth: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '｛': '{',
  '｝': '}',
  '【': '[',
  '】': ']',
  "'": '"',
};

function explainSyntax(text: string, fault: JsonFault & { readonly kind: 'syntax' }) {
  const found = text.charAt(fault.offset);
  const ascii = fullWidth[found];
  if (ascii) return { message: `这里的 ${found} 要用英文的 ${ascii} 。`, fix: `把 ${found} 换成 ${ascii} 。` };
  if (/[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u.test(found)) {
    return { message: `这里有看不见的字符 ${codePointName(found)}。`, fix: '删去它；要空格就用英文的空格。' };
  }
  if (found === '') return { message: '文件没有写完。', fix: '检查结尾：每个 { 要有 }，每个 [ 要有 ]。' };
  if (found === '/') return { message: 'JSON 里不能写注释。', fix: '删去注释。' };
  if (fault.afterComma && (found === '}' || found === ']')) {
    return { message: '最后一项后面多了逗号。', fix: '删去前面的逗号。' };
  }
  if (found === '"' && (fault.expected === 'key' || fault.expected === 'value')) {
    return { message: '引号没有配对，或引号里有换行、反斜杠。', fix: '补上后引号；引号里的引号写 “ ”，换行写 \\n。' };
  }
  return expectations[fault.expected];
}

const expectations = {
  value: { message: '这里的值写法不对。', fix: '文字用英文双引号括起来；数字、true、false 不加引号。' },
  key: { message: '这里应当是字段名。', fix: '字段名用英文双引号括起来，例如 "name"。' },
  colon: { message: '字段名后面少了冒号。', fix: '写成 "字段名": 值。' },
  comma: { message: '两项之间少了逗号，或括号没有配对。', fix: '在上一项后面加英文逗号，或补上括号。' },
  end: { message: '文件结尾多了内容。', fix: '最外层的 } 后面不要再写。' },
} as const;
