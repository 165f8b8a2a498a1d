import { nearest } from '../../checks/nearest.ts';
import { quote } from '../../checks/quote.ts';

/** An entry that a table refers to by name: a unit, venue, county, programme or notice. */
export interface Named {
  readonly id: string;
  /** All names of the entry, full name first. */
  readonly names: readonly (string | undefined)[];
}

/** What a name comes to when it is compared; entries are found by it where no name is the same. */
type Key = (name: string) => string;

export type Match = { readonly kind: 'found'; readonly id: string } | Unfound;

/** `unknown`: nothing is like it; `near`: only what it may be a part or a slip of; `ambiguous`: it fits several. */
export interface Unfound {
  readonly kind: 'unknown' | 'near' | 'ambiguous';
  readonly text: string;
  readonly hint: string;
  /** What to ask, where it is not only which of several. */
  readonly question?: string;
}

/**
 * Finds entries by name or id; ignores case, width (NFKC) and spaces. A name takes precedence over an id, both over
 * what is alike by `alike`.
 */
export function matcher(known: readonly Named[], alike: Key = nameKey) {
  const byKey = new Map<string, Set<string>>();
  const byLikeness = new Map<string, Set<string>>();
  for (const { id, names } of known) {
    for (const name of names) {
      if (name === undefined) continue;
      addTo(byKey, nameKey(name), id);
      addTo(byLikeness, alike(name), id);
    }
  }
  for (const { id } of known) if (!byKey.has(nameKey(id))) addTo(byKey, nameKey(id), id);
  const words = known.flatMap(({ names }) => names.filter((name) => name !== undefined));
  const idsOf = (text: string) => byKey.get(nameKey(text)) ?? byLikeness.get(alike(text));
  const has = (text: string) => idsOf(text) !== undefined;

  function find(text: string): Match {
    const [id, ...others] = idsOf(text) ?? [];
    if (id === undefined) return { kind: 'unknown', text, hint: nearHint(text, words) };
    if (others.length > 0) return { kind: 'ambiguous', text, hint: `写编号：${[id, ...others].join('、')}。` };
    return { kind: 'found', id };
  }
  return { find, findAll: (text: string): readonly Match[] => namesIn(text, has).map(find) };
}
export type Matcher = ReturnType<typeof matcher>;

const addTo = (map: Map<string, Set<string>>, key: string, id: string) =>
  map.set(key, (map.get(key) ?? new Set()).add(id));

/** Names of regions are alike by their last character alone: 高新区 is not near 涪城区. */
const nearHint = (text: string, words: readonly string[]) => {
  const isPlace = /^.{1,4}[区县市旗镇乡]$/u.test(text);
  const near = nearest(text, words, 3).filter(
    (word) => !isBranchOf(word, text) && (!isPlace || [...text.slice(0, -1)].some((han) => word.includes(han))),
  );
  return near.length > 0 ? `是不是${near.map(quote).join('、')}？` : '';
};

/** A branch is a unit of its own: 市生态环境局丰润区分局 is no slip of 市生态环境局. */
export const isBranchOf = (unit: string, text: string): boolean =>
  text.startsWith(unit) &&
  /^\p{sc=Han}{1,8}(?:分[局院校馆所站行]|分公司|支[队行]|大队)$/u.test(text.slice(unit.length));

const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/** Separators of names, in order of priority: first those that no name contains. Ignores 、 and commas in brackets. */
const separators = [/[\n；]+/u, /;+/u, /[、，,](?![^（(]*[）)])/u, /\s{2,}|[\t\u3000]+/u, /\s+/u];

/** Splits a cell into names: keeps a known name whole, else splits at the separator with the highest priority. */
export function namesIn(text: string, has: (name: string) => boolean, rest = separators): readonly string[] {
  const name = text.trim();
  const [separator, ...later] = rest;
  if (name === '') return [];
  if (has(name) || !separator) return [name];
  const parts = name.split(separator);
  if (later.length < 2 && !parts.every((part, at) => has(part) || isApart(part, at, later.length > 0))) return [name];
  return parts.flatMap((part) => namesIn(part, has, later));
}

/** An unknown name can contain spaces: 科　协, 示例大学 化学学院. Two blanks stand between names of some length, one between units. */
function isApart(part: string, at: number, isWide: boolean): boolean {
  if (part.length < 3) return false;
  return (
    isWide ||
    ((isUnitName(part) || /[镇乡]$/u.test(part)) &&
      (at === 0 || !/(?:学院|研究[所院]|系|部|处|科|室|中心|队)$/u.test(part)))
  );
}

/** Several units under one name: 各有关学校, 各镇（街道）妇联. */
export const isCollective = (name: string): boolean =>
  /^(?:全[县市区校镇]|[省市县区](?:级|直|直属)|辖区)?各(?!界).{2,}|(?:各(?!界)\p{sc=Han}{0,6}|有关|相关)(?:单位|部门|企业|学校|乡镇|镇|街道|社区|县|区)/u.test(
    name,
  );

/** A name that ends like those of units. */
export const isUnitName = (name: string): boolean =>
  /(?:局|委|办|会|院|校|中学|小学|大学|馆|中心|公司|站|所|政府|街道|社区|集团|厂|队|部|社|园|基地|科协|屋|店|团|处|小组|[商妇文残侨科]联|物业|职[专高中]|[一二三四五六七八九十]中|附中|[高初]中|[一二三四五六七八九十实附]小|银行|支行|电台|\p{sc=Han}{2}科|(?<![广操商市现])场)$/u.test(
    name,
  );

/** The name of one unit alone, in full or as people of its county say it: 示例社区, 县科协. */
export const isOneUnit = (name: string): boolean =>
  /^\p{sc=Han}{3,30}$/u.test(name) &&
  (isUnitName(name) || /[镇乡村]$/u.test(name)) &&
  !isDepartment(name) &&
  !isCollective(name);

/** A part of some unit: 社教部, 修复室; not a part of the party's committee. */
export const isDepartment = (name: string): boolean =>
  /^(?!(?:宣传|组织|统战|武装|人武)部)(?![市县区镇乡团])\p{sc=Han}{1,4}[部科室处队组]$/u.test(name);
