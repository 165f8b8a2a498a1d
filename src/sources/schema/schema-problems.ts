import type { z } from 'zod';
import { isProblemCode, type ProblemCode } from '#domain/checks/codes.ts';
import { firstFaults } from '#domain/checks/few-of-a-kind.ts';
import { nearest } from '#domain/checks/nearest.ts';
import type { Problem, ProblemPath } from '#domain/checks/problem.ts';
import { quote } from '#domain/checks/quote.ts';
import { fieldExample } from './field-example.ts';
import { sizeFinding, typeFinding } from './schema-messages.ts';
import { descriptionOf, fieldAt, fieldNames, valueAt } from './schema-walk.ts';
import { timeProposal } from './time-proposal.ts';

type Issue = z.core.$ZodIssue;
/** A zod issue as a message. An issue of unknown keys gives one finding per key. */
export type Finding = Pick<Problem, 'code' | 'path' | 'message' | 'fix'>;

interface Subject {
  readonly schema: z.ZodType;
  readonly value: unknown;
  /** Of dates without one; NaN where it is not known. */
  readonly year: number;
  /** True in a front matter. */
  readonly isYaml: boolean;
}

/**
 * Converts zod issues to problems with Chinese messages. Codes: schema-missing, schema-unknown-key, schema-type,
 * schema-enum, schema-number, schema-size, text-empty, text-length, format, schema-invalid, and the codes of custom
 * rules (src/schemas/rule.ts).
 * @param year of the campaign, for a time that the cure proposes
 */
export function schemaProblems(
  file: string,
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  year = Number.NaN,
): readonly Problem[] {
  const isYaml = file.endsWith('.mdx');
  const findings = firstFaults(issues).flatMap((issue) => explain({ schema, value, year, isYaml }, issue));
  // zod reports a number beyond the safe integers and beyond the field's own limit as two issues: the last one counts.
  const last = new Map(findings.map((finding) => [placeOf(finding), finding]));
  return findings.filter((finding) => last.get(placeOf(finding)) === finding).map((finding) => ({ ...finding, file }));
}

const placeOf = ({ code, path }: Finding) => JSON.stringify([code, path]);

/** “name”, or “audiences 第 2 项” for an element of a list. */
function fieldLabel(path: ProblemPath): string {
  const last = path.at(-1);
  if (last === undefined) return '整个文件';
  if (typeof last === 'string') return quote(last);
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `第 ${last + 1} 项` : quote(`${list} 第 ${last + 1} 项`);
}

function explain(subject: Subject, issue: Issue): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') return firstFaults(issue.keys).map((key) => unknownKey(subject, path, key));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return [closestOption(subject, issue)];
  if (valueAt(subject.value, path) === undefined) return [missing(subject, path, issue)];
  const point = path.slice(0, -1);
  if (isExchanged(valueAt(subject.value, point))) return [{ path: point, ...exchanged }];
  return [{ path, ...wrong(subject, path, issue) }];
}

function exampleAt({ schema, value, year }: Subject, path: ProblemPath): string | undefined {
  const field = fieldAt(schema, path, value);
  return field && fieldExample(field, year);
}

function wrong(subject: Subject, path: ProblemPath, issue: Issue): Omit<Finding, 'path'> {
  const { schema, value, year, isYaml } = subject;
  const label = fieldLabel(path);
  switch (issue.code) {
    case 'custom': {
      const proposal = timeProposal(fieldAt(schema, path, value), valueAt(value, path), year);
      const fix = String(issue.params?.['fix'] ?? '照说明改正。');
      return {
        code: ruleCode(issue.params?.['code']),
        message: `${label}：${issue.message}`,
        fix: proposal === undefined ? fix : `是不是${quote(proposal)}？${fix}`,
      };
    }
    case 'invalid_type':
      return typeFinding({
        label,
        expected: issue.expected,
        value: valueAt(value, path),
        example: exampleAt(subject, path),
        isYaml,
      });
    case 'invalid_value':
      return notAnOption(label, issue.values, valueAt(value, path));
    case 'invalid_union':
      return notAnOption(label, optionsOf(issue), valueAt(value, path));
    case 'invalid_key': {
      const [broken] = issue.issues;
      return broken ? wrong(subject, path, broken) : formatFault(subject, path);
    }
    case 'too_big':
    case 'too_small':
      return sizeFinding(label, issue, valueAt(value, path));
    default:
      return formatFault(subject, path);
  }
}

function formatFault({ schema, value }: Subject, path: ProblemPath): Omit<Finding, 'path'> {
  const description = descriptionOf(fieldAt(schema, path, value));
  return {
    code: 'format',
    message: `${fieldLabel(path)}：格式不对。`,
    fix: description ? `要写${description}。` : '核对后改正。',
  };
}

/** True for a point whose longitude is a latitude of China, and whose latitude a longitude. */
function isExchanged(point: unknown): boolean {
  const lng = valueAt(point, ['lng']);
  const lat = valueAt(point, ['lat']);
  return typeof lng === 'number' && typeof lat === 'number' && lng >= 3 && lng <= 54 && lat >= 73 && lat <= 136;
}

const exchanged: Omit<Finding, 'path'> = {
  code: 'schema-number',
  message: '经度和纬度写反了。',
  fix: 'lng 写经度（73 到 136），lat 写纬度（3 到 54）：把两个数对调。',
};

/** The code of a custom rule (src/schemas/rule.ts). */
const ruleCode = (code: unknown): ProblemCode =>
  typeof code === 'string' && isProblemCode(code) ? code : 'schema-invalid';

const optionsOf = (issue: Issue): readonly unknown[] => {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []) : [];
};

function notAnOption(label: string, options: readonly unknown[], value: unknown): Omit<Finding, 'path'> {
  const words = options.map(String);
  const [near] = typeof value === 'string' ? nearest(value, words) : [];
  const list = `可以写的有：${words.join('、')}。`;
  return {
    code: 'schema-enum',
    message: `${label}不能写${typeof value === 'string' ? quote(value) : '这个'}。`,
    fix: near === undefined ? list : `是不是“${near}”？${list}`,
  };
}

function unknownKey({ schema, value }: Subject, path: ProblemPath, key: string): Finding {
  const parent = valueAt(value, path);
  const names = fieldNames(fieldAt(schema, path, value), parent);
  const unused = names.filter((name) => valueAt(parent, [name]) === undefined);
  const [near] = nearest(key, unused);
  return {
    code: 'schema-unknown-key',
    path: [...path, key],
    message: `没有${quote(key)}这个字段。`,
    fix: near ? `是不是“${near}”？` : `删去它${unused.length > 0 ? `；还可以写的有：${unused.join('、')}` : ''}。`,
  };
}

function missing({ schema, value }: Subject, path: ProblemPath, issue: Issue): Finding {
  const options = optionsOf(issue).map(String);
  const description = issue.code === 'invalid_union' ? '' : descriptionOf(fieldAt(schema, path, value));
  const choice = options.length > 0 ? `，可以写：${options.join('、')}` : '';
  return {
    code: 'schema-missing',
    path,
    message: `缺少${fieldLabel(path)}${description ? `（${description}）` : ''}。`,
    fix: `补上${fieldLabel(path)}${choice}。`,
  };
}

/** The finding of a union: prefers an option whose type and syntax match, else joins the fixes of all options. */
function closestOption(subject: Subject, issue: Issue & { readonly errors: readonly (readonly Issue[])[] }): Finding {
  const findings = issue.errors.flatMap(([first]) =>
    first ? explain(subject, { ...first, path: [...issue.path, ...first.path] }) : [],
  );
  const [first] = findings;
  if (!first) throw new Error(`A union issue without options at ${issue.path.join('.')}`);
  const near =
    findings.find(({ code }) => !code.endsWith('-syntax') && code !== 'schema-type') ??
    findings.find(({ code }) => !code.endsWith('-syntax'));
  return near ?? { ...first, fix: [...new Set(findings.map(({ fix }) => fix))].join('或者：') };
}
