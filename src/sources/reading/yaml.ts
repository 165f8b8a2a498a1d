import { isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { ProblemPath } from '#domain/checks/problem.ts';
import { quote, visible } from '#domain/checks/quote.ts';
import { type Fault, maxDepth, type Parsed } from './parsed.ts';
import { lineFault } from './yaml-lines.ts';

/**
 * Parses the YAML of a front matter. Allows only the JSON data model: no aliases, anchors, tags or merge keys. An
 * unquoted scalar is a number when it is a JSON number without exponent. true and false are booleans, an empty value is
 * null. Everything else is a string, dates included. Scalars that YAML parsers read differently (0954, 9:30, yes, null,
 * 0x1f, 1e3) must be quoted. Codes: yaml-syntax, yaml-dup-key, yaml-alias-forbidden, yaml-tag-forbidden,
 * yaml-ambiguous, yaml-too-deep.
 */
export function parseYaml(text: string): Parsed {
  const document = readDocument(text);
  if (document.errors.some(({ message }) => message.includes('call stack'))) return { faults: [tooDeep(0)] };
  const line = document.errors.length > 0 || isScalar(document.contents) ? lineFault(text) : undefined;
  if (line) return { faults: [line] };
  const faults = document.errors.map(({ code, pos }) => explain(text, code, pos[0]));
  if (faults.length > 0) return { faults };
  const value = plainValue(document.contents, faults, 0);
  return faults.some(({ code }) => code !== 'yaml-ambiguous') ? { faults } : { value, faults };
}

/** Like offsetsInJson(). */
export function offsetsInYaml(text: string): (path: ProblemPath, want: 'key' | 'value') => number {
  const { contents } = readDocument(text);
  return (path, want) => {
    let node: unknown = contents;
    let offset = 0;
    for (const [depth, step] of path.entries()) {
      const found = stepInto(node, step);
      if (!found) return offset;
      const [key, value] = found;
      offset = startOf(depth === path.length - 1 && want === 'key' ? key : value) ?? startOf(key) ?? offset;
      node = value;
    }
    return offset;
  };
}

const readDocument = (text: string) =>
  parseDocument(text, { schema: 'failsafe', stringKeys: true, prettyErrors: false, logLevel: 'error' });

function stepInto(node: unknown, step: string | number): readonly [key: unknown, value: unknown] | undefined {
  if (isSeq(node) && typeof step === 'number' && step < node.items.length) return [node.items[step], node.items[step]];
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair && [pair.key, pair.value];
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;

function plainValue(node: unknown, faults: Fault[], depth: number): unknown {
  const offset = startOf(node) ?? 0;
  const fault = depth > maxDepth ? tooDeep(offset) : forbiddenPart(node, offset);
  if (fault) {
    faults.push(fault);
    return null;
  }
  if (isSeq(node)) return node.items.map((each) => plainValue(each, faults, depth + 1));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [
        isScalar(key) ? String(key.value) : '',
        plainValue(value, faults, depth + 1),
      ]),
    );
  }
  return isScalar(node) ? plainScalar(node, faults, offset) : null;
}

function forbiddenPart(node: unknown, offset: number): Fault | undefined {
  if (isAlias(node)) return { ...aliasForbidden, offset };
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  if (node.anchor) return { ...aliasForbidden, offset };
  return node.tag ? { ...tagForbidden, offset } : undefined;
}

/** At most 15 digits on each side of the point: longer numbers stay strings, which the schema rejects. */
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/u;
const ambiguous =
  /^(?:[+-]?0\d+|0[xob][\da-f]+|[+-]?\d[\d_]*(?:\.\d*)?e[+-]?\d+|[+-]?\.(?:inf|\d+)|\.nan|\+\d+|\d+(?::[0-5]?\d)+|~|null|yes|no|on|off|y|n|true|false)$/iu;

function plainScalar(node: Scalar, faults: Fault[], offset: number): unknown {
  const text = String(node.value);
  if (node.type !== 'PLAIN') return text;
  if (text === '') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  if (number.test(text)) return Number(text);
  if (ambiguous.test(text)) {
    faults.push({
      code: 'yaml-ambiguous',
      message: `${quote(text)}不加引号会被读成别的意思。`,
      fix: `${yesNo(text)}加上引号："${visible(text)}"。`,
      offset,
    });
  }
  return text;
}

/** `yes` and the like are the booleans of older YAML. */
function yesNo(text: string): string {
  const is = /^(?:yes|y|on)$/iu.test(text) ? 'true' : /^(?:no|n|off)$/iu.test(text) ? 'false' : undefined;
  return is === undefined ? '' : `说是不是的，写 ${is}；是文字的，`;
}

const aliasForbidden: Omit<Fault, 'offset'> = {
  code: 'yaml-alias-forbidden',
  message: '不能用 YAML 的引用（& 和 *）。',
  fix: '把内容直接写出来；文字里要用 & 或 * 开头时，整段加上引号。',
};
const tagForbidden: Omit<Fault, 'offset'> = {
  code: 'yaml-tag-forbidden',
  message: '不能用 YAML 的标签（!）。',
  fix: '删去标签；文字以 ! 开头时，整段加上引号。',
};
const tooDeep = (offset: number): Fault => ({
  code: 'yaml-too-deep',
  message: `嵌套超过 ${maxDepth} 层。`,
  fix: '去掉多余的括号和缩进。',
  offset,
});

function explain(text: string, code: string, offset: number): Fault {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/u.exec(text.slice(offset))?.[0].trim() ?? '';
    return { code: 'yaml-dup-key', message: `${quote(key)}写了两次。`, fix: '只留一个。', offset };
  }
  const [what, fix] = syntaxErrors[code] ?? ['这里的写法不对。', '照别的通知的开头写；有标点的文字整段加上英文引号。'];
  return { code: 'yaml-syntax', message: what, fix, offset };
}

const syntaxErrors: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ['文字里有“冒号加空格”，会被当成另一个字段。', '整段文字加上英文引号，或改用中文冒号。'],
  TAB_AS_INDENT: ['缩进用了制表符（Tab）。', '改用空格缩进。'],
  BAD_INDENT: ['缩进不对，或括号没有配对。', '同一层的字段左边对齐；每个 [ 要有 ]，每个 { 要有 }。'],
  MISSING_CHAR: ['少了引号、冒号或括号。', '引号和括号要成对，字段名后面写“冒号加空格”。'],
  MULTIPLE_DOCS: ['中间有一行“...”，它后面的字段都读不到。', '删去这一行。'],
  BAD_ALIAS: [aliasForbidden.message, aliasForbidden.fix],
};
