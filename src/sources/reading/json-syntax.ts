import { codePointName, quote } from '#domain/checks/quote.ts';
import type { JsonFault } from './json-scan.ts';
import type { Fault } from './parsed.ts';

type SyntaxFault = JsonFault & { readonly kind: 'syntax' };
type Explanation = Pick<Fault, 'message' | 'fix'> & Partial<Pick<Fault, 'offset'>>;

/** Names what stands where the syntax of JSON breaks, at its offset, and the cure. */
export function explainSyntax(text: string, fault: SyntaxFault): Omit<Fault, 'code'> {
  const { offset } = fault;
  const explanation = quoteInText(text, fault) ?? foundSign(text.charAt(offset), fault) ?? brokenString(text, offset);
  return { offset, ...(explanation ?? expectations[fault.expected]) };
}

/** A quotation mark inside a text has closed it: more text follows the closed string on the same line. */
function quoteInText(text: string, { offset, expected }: SyntaxFault): Explanation | undefined {
  if (expected === 'value' || expected === 'key') return undefined;
  const before = expected === 'colon' ? text.slice(0, offset) : text.slice(0, offset).replace(/[ \t]+$/u, '');
  const pattern = expected === 'colon' ? /^[\p{L}\p{N}]/u : running;
  if (!before.endsWith('"') || !pattern.test(text.slice(offset, offset + 4))) return undefined;
  const from = Math.max(0, before.length - 8);
  const closed = /[“”‘’](?=[ \t]*[,，:：][ \t]*"$)/u.exec(before.slice(from));
  if (closed) return chineseQuote(closed[0], from + closed.index);
  const message = '文字里有英文引号，文字到这里就断了。';
  return { message, fix: '文字里的引号写中文的 “ ”；本来是两项的，中间加英文逗号。', offset: before.length - 1 };
}

/** The beginning of text that goes on: letters, or signs that stand for none of JSON, with a letter behind the others. */
const running = /^(?:[\p{L}\p{N}、。；！？…（《]|[，：“”‘’]+\p{Script=Han})/u;

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

function foundSign(found: string, { expected, afterComma }: SyntaxFault): Explanation | undefined {
  const ascii = fullWidth[found];
  if (ascii) return { message: `这里的 ${found} 要用英文的 ${ascii} 。`, fix: `把 ${found} 换成 ${ascii} 。` };
  if (/[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u.test(found)) {
    return { message: `这里有看不见的字符 ${codePointName(found)}。`, fix: '删去它；要空格就用英文的空格。' };
  }
  if (found === '') return { message: '文件没有写完。', fix: '检查结尾：每个 { 要有 }，每个 [ 要有 ]。' };
  if (found === '/') return { message: 'JSON 里不能写注释。', fix: '删去注释。' };
  if (afterComma && (found === '}' || found === ']')) {
    return { message: '最后一项后面多了逗号。', fix: '删去前面的逗号。' };
  }
  return found === '"' && expected === 'comma' ? missingComma : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them inside a string.
const readable = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*/y;

/** A string that begins at the offset and cannot be read to its end. */
function brokenString(text: string, start: number): Explanation | undefined {
  readable.lastIndex = start;
  if (!readable.test(text)) return undefined;
  const offset = readable.lastIndex;
  const sign = text.charAt(offset);
  if (sign === '\t') return { message: '文字里有制表符（Tab）。', fix: '删去它；要空开就打空格。', offset };
  if (sign === '\\') {
    const message = `文字里的反斜杠 \\ 后面不能是${quote([...text.slice(offset + 1, offset + 3)][0] ?? '')}。`;
    return { message, fix: '换成 / 或删去；换行写 \\n，就要写反斜杠的写 \\\\。', offset };
  }
  if (sign !== '' && sign !== '\n' && sign !== '\r') {
    return { message: `文字里有控制字符 ${codePointName(sign)}。`, fix: '删去它，或把这段文字重新输入一遍。', offset };
  }
  const closed = /[”“’‘](?=[ \t]*[,，]?[ \t]*$)/u.exec(text.slice(start + 1, offset));
  if (closed) return chineseQuote(closed[0], start + 1 + closed.index);
  return /^\s*(?:$|[}\]]|"\w+"[ \t]*[:：])/u.test(text.slice(offset))
    ? { message: '从这里开始的文字没有后引号。', fix: '文字写完，补上英文引号 " 。' }
    : { message: '文字里换了行。', fix: '接成一行；要分段的写 \\n；文字写完了的，补上英文引号 " 。', offset };
}

const chineseQuote = (sign: string, offset: number): Explanation => ({
  message: `后引号 ${sign} 要用英文的 " 。`,
  fix: `把 ${sign} 换成 " 。`,
  offset,
});

const missingComma = { message: '两项之间少了逗号。', fix: '在上一项后面加英文逗号。' };
const expectations = {
  value: { message: '这里的值写法不对。', fix: '文字用英文双引号括起来；数字、true、false 不加引号。' },
  key: { message: '这里应当是字段名。', fix: '字段名用英文双引号括起来，例如 "name"。' },
  colon: { message: '字段名后面少了冒号。', fix: '写成 "字段名": 值。' },
  comma: { message: '两项之间少了逗号，或括号没有配对。', fix: '在上一项后面加英文逗号，或补上括号。' },
  end: { message: '文件结尾多了内容。', fix: '最外层的 } 后面不要再写。' },
} as const;
