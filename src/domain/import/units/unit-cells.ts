import type { ProblemCode } from '../../checks/codes.ts';
import { quote } from '../../checks/quote.ts';
import type { Matcher, Unfound } from './matcher.ts';

/** Unit ids by role; `unknown` lists names that match no unit or several units of the campaign. */
export interface UnitsReading {
  readonly hosts: readonly string[];
  readonly organizers: readonly string[];
  readonly coOrganizers: readonly string[];
  readonly unknown: readonly Unfound[];
}

type Role = 'hosts' | 'organizers' | 'coOrganizers';
const roles: Readonly<Record<string, Role>> = { 主办: 'hosts', 承办: 'organizers', 协办: 'coOrganizers' };

/** Parses the units of a cell under `role`; labels in the cell such as `主办：甲　承办：乙` override it. */
export function readUnits(text: string, role: Role, { findAll }: Matcher): UnitsReading {
  const found: Record<Role, string[]> = { hosts: [], organizers: [], coOrganizers: [] };
  const unknown: UnitsReading['unknown'][number][] = [];
  let current = role;
  const parts = labelled(inFront(text, role)).split(/(主办|承办|协办)(?:单位)?[：:]/u);
  for (const part of parts) {
    const named = roles[part];
    if (named !== undefined) {
      current = named;
      continue;
    }
    const names = parts.length > 1 ? part.replace(/^[\s；;、，,]+|[\s；;、，,]+$/gu, '') : part;
    for (const match of findAll(names)) {
      if (match.kind === 'found') found[current].push(match.id);
      else unknown.push(match);
    }
  }
  return { ...found, unknown };
}

const labels: Readonly<Record<Role, string>> = { hosts: '主办', organizers: '承办', coOrganizers: '协办' };

/** `甲（协办：乙）、丙`: the units in brackets with their label, those after them under that of the cell. */
const inFront = (text: string, role: Role): string =>
  text.replace(
    /[（(]\s*(?:(主办|承办|协办)(?:单位)?[：:]([^（()）]+)|([^（()）：:]{2,}?)(主办|承办|协办))[)）]/gu,
    (_, label: string | undefined, units: string | undefined, before: string, behind: string) =>
      `；${label ?? behind}：${units ?? before}；${labels[role]}：`,
  );

/** `甲主办，乙承办` and `甲（主办）、乙（承办）` with the labels in front. */
function labelled(text: string): string {
  const after = /(.+?)[（(]?(主办|承办|协办)[）)]?(?:[，,；;、\s]+|$)/gsu;
  if (/(?:主办|承办|协办)(?:单位)?[：:]/u.test(text) || text.replace(after, '') !== '') return text;
  return text.replace(after, '$2：$1 ');
}

/** What stands for a unit that is not settled: 待落实, 示例协会（全称待核实）, 甲学会或乙学会, 县里统一安排. */
export const isUnsettledUnit = (text: string): boolean =>
  /[?？]|\p{sc=Han}{2}或者?\p{sc=Han}{2}|[待未再另暂]定|待.{0,4}(?:落实|[核补]|确认|协调|对接|通知|联系)|^另|^[拟想]请|不详|(?:统一|另行|自行)(?:安排|组织|负责)|(?:安排|统筹|协调|指派)[）)]?$/u.test(
    text,
  );

/** The cure of a unit that has no file. */
export const unknownUnitCure = '核对全称；新的单位先在 organizations 里加一个文件，或导入时加 --create。';

/** Problem (import-name) of a name that matches no entry or several. `what` and `cure` are zh-CN. */
export function unknownName(
  { kind, text, hint, question }: Unfound,
  what: string,
  cure: string,
): { readonly code: ProblemCode; readonly message: string; readonly fix: string } {
  if (question !== undefined) return { code: 'import-name', message: question, fix: hint };
  if (kind === 'ambiguous')
    return { code: 'import-name', message: `有几个${what}都叫${quote(text)}：是哪一个？`, fix: hint };
  return {
    code: 'import-name',
    message: `没有${quote(text)}这个${what}${hint === '' ? '。' : `：${hint}`}`,
    fix: cure,
  };
}

/** The units that hold it together with that of the row: 与甲单位联办, 联合甲单位举办. */
export const partnersIn = (text: string): string | undefined =>
  /^(?:与|和|会?同|联合)(?<names>.{3,40}?)(?:(?:联合|共同|合作)?(?:主办|举办|开展|组织)|联办|合办|(?:联合|共同)承办)$/u.exec(
    text,
  )?.groups?.['names'];
