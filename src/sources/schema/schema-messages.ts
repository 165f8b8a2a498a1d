import type { z } from 'zod';
import type { Problem } from '#domain/checks/problem.ts';
import { masked, quote } from '#domain/checks/quote.ts';

type Finding = Pick<Problem, 'code' | 'message' | 'fix'>;

/** A field whose value has the wrong type. */
export interface Mistyped {
  readonly label: string;
  readonly expected: string;
  readonly value: unknown;
  /** A value as the field wants it; undefined when it is not known. */
  readonly example: string | undefined;
  /** True in a front matter. */
  readonly isYaml: boolean;
}

/** The finding of a value with the wrong type, an empty value or an infinite number. */
export function typeFinding({ label, expected, value, example, isYaml }: Mistyped): Finding {
  const { name, fix } = types[expected] ?? { name: '别的写法', fix: '照说明改正。' };
  if (value === null || value === '') {
    return { code: 'schema-type', message: `${label}是空的。`, fix: '写上内容，或把整个字段删去。' };
  }
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
    return { code: 'schema-number', message: `${label}的数太大。`, fix: '核对这个数。' };
  }
  const field = isYaml && expected === 'object' && typeof value === 'string' ? unreadField(value) : undefined;
  if (field) return { code: 'schema-type', ...field };
  const code = typeof value === 'number' && isNumeric(expected) ? 'schema-number' : 'schema-type';
  return {
    code,
    message: `${label}要写成${name}，现在是${typeName(value)}。`,
    fix: example === undefined ? fix : (cureWith(example, expected, value) ?? fix),
  };
}

function cureWith(example: string, expected: string, value: unknown): string | undefined {
  if (expected === 'object') return `写成 ${example}${/: true\b/u.test(example) ? '，不是的写 false' : ''}。`;
  if (expected === 'array') return `用方括号括起来，例如 ${example}。`;
  const isText = expected === 'string' && typeof value === 'object';
  return isText ? `只写文字，用英文双引号括起来，例如 ${example}。` : undefined;
}

/** A field of YAML that was read as text, because its colon is Chinese or has no blank. */
function unreadField(text: string): Omit<Finding, 'code'> | undefined {
  const [, name, colon] = /^([A-Za-z]\w{0,39})(：|:(?!\/\/))\S/u.exec(text) ?? [];
  if (name === undefined) return undefined;
  const message = `${quote(name)}后面的冒号${colon === '：' ? '是中文的' : '少了空格'}，没有读成字段。`;
  return { message, fix: `写成“${masked(name)}: ”加内容，冒号用英文的，后面空一格。` };
}

/** The finding of a number out of range, or a list or text that is too short or too long. */
export function sizeFinding(
  label: string,
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
): Finding {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const most = issue.code === 'too_big' ? '最多' : '至少要有';
  if (issue.origin === 'array') {
    const now = Array.isArray(value) ? value.length : 0;
    const fix = issue.code === 'too_big' ? '删去多出的。' : '补上。';
    return { code: 'schema-size', message: `${label}${most} ${limit} 项，现在有 ${now} 项。`, fix };
  }
  if (issue.origin === 'string') {
    if (value === '') return { code: 'text-empty', message: `${label}是空的。`, fix: '写上内容，或把整个字段删去。' };
    const fix = issue.code === 'too_big' ? '改短。' : '补全。';
    return { code: 'text-length', message: `${label}${most} ${limit} 个字。`, fix };
  }
  return {
    code: 'schema-number',
    message: `${label}${bound(issue)}，现在是 ${masked(String(value))}。`,
    fix: '核对这个数。',
  };
}

function bound(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  if (issue.code === 'too_big') return `${issue.inclusive === false ? '要小于' : '不能大于'} ${issue.maximum}`;
  return `${issue.inclusive === false ? '要大于' : '不能小于'} ${issue.minimum}`;
}

const isNumeric = (expected: string) => expected === 'number' || expected === 'int';

const types: Readonly<Record<string, { readonly name: string; readonly fix: string }>> = {
  string: { name: '文字', fix: '用英文双引号括起来。' },
  number: { name: '数', fix: '只写数字，不加引号，不写单位。' },
  int: { name: '整数', fix: '只写整数，不加引号，不写单位。' },
  boolean: { name: ' true 或 false', fix: '写 true（是）或 false（否），不加引号。' },
  array: { name: '列表', fix: '用方括号括起来，例如 ["…", "…"]。' },
  object: { name: '一组字段', fix: '写成 { "字段名": 值 }。' },
};

function typeName(value: unknown): string {
  if (Array.isArray(value)) return '列表';
  switch (typeof value) {
    case 'string':
      return '文字';
    case 'number':
      return `数 ${masked(String(value))}`;
    case 'boolean':
      return ` ${value}`;
    default:
      return '一组字段';
  }
}
