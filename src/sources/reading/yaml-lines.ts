import { codePointName, quote, visible } from '#domain/checks/quote.ts';
import type { Fault } from './parsed.ts';

/**
 * The first line of YAML that is not a field though it is meant to be one: a Chinese colon, a colon without its blank, no
 * colon, a character that nobody sees. For a text that the parser refuses: in others such a line may be a text.
 */
export function lineFault(text: string): Fault | undefined {
  let offset = 0;
  for (const line of text.split('\n')) {
    const found = hiddenSign(line) ?? colonFault(line) ?? bodyFault(line);
    if (found) return { ...found, code: 'yaml-syntax', offset: offset + found.offset };
    offset += line.length + 1;
  }
  return undefined;
}

type LineFault = Pick<Fault, 'message' | 'fix' | 'offset'>;

function hiddenSign(line: string): LineFault | undefined {
  const found = /^[ \t]*(?:- )?(\w*)([\u00a0\u2000-\u200f\u2028-\u202f\u2060\u3000\ufeff])/u.exec(line);
  const [whole, , sign] = found ?? [];
  if (whole === undefined || sign === undefined) return undefined;
  return {
    message: `这里有看不见的字符 ${codePointName(sign)}。`,
    fix: '删去它；缩进和冒号后面用英文的空格。',
    offset: whole.length - 1,
  };
}

function colonFault(line: string): LineFault | undefined {
  const [, indent = '', name = '', sign = ''] =
    /^([ \t]*(?:- )?)([A-Za-z]\w{0,39})(：|:(?=[^\s/])| (?=[^\s:：]))/u.exec(line) ?? [];
  if (name === '' || /:(?:\s|$)/u.test(line)) return undefined;
  const offset = indent.length + (sign === ' ' ? 0 : name.length);
  const fix = `写成“${visible(name)}: ”加内容，冒号用英文的，后面空一格。`;
  if (sign === '：') return { message: `${quote(name)}后面用了中文的冒号。`, fix, offset };
  return { message: `${quote(name)}后面${sign === ':' ? '的冒号少了空格' : '少了冒号'}。`, fix, offset };
}

/** A line of running text at the margin: the line `---` before the body is missing, or the text is not indented. */
const bodyFault = (line: string): LineFault | undefined =>
  /^\p{Script=Han}/u.test(line)
    ? {
        message: '这一行不是字段。',
        fix: '是正文的，在它前面加一行 ---；是上一个字段没有写完的，前面空两格。',
        offset: 0,
      }
    : undefined;
