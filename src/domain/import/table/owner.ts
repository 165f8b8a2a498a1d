import { looksLikeAddress } from '../places/addresses.ts';
import type { Owner, Sheet } from '../sheet.ts';
import { isUnitName } from '../units/matcher.ts';
import { nameAtHome } from '../units/relative-names.ts';
import { lineReason } from './outside-lines.ts';

const label =
  /(?<said>主办单位|举办单位|(?:填[报表]|报送|申报|上报|组织|活动)单位|单位名称|单位)\s*(?:[（(][^（()）]*[)）])?\s*[：:]\s*(?<unit>[^：:]+)/u;
const addressLabel = /(?:单位|详细|活动)?地址\s*[：:]\s*(?<address>\S+)/u;
/** What stands in a title behind the name of whose table it is: （报市科协）, 各分会, 9月, 2026年, “…”, 全国科普月. */
const titleEnd = String.raw`(?:[（(]报[^（()）]*[)）])?(?:下属|所属)?(?:各\p{sc=Han}{1,6}?)?(?:关于)?(?:20\d{2}|二〇|\d{1,2}月|“|全国科|科普)`;
/** 示例大学2026年全国科普月活动一览表, “…”——示例医院2026年…. */
const title = new RegExp(
  String.raw`^(?:.*[—–\-：:]+|关于)?(?<unit>(?!我[市县区]|全[省市县区])(?:(?!各)\p{sc=Han}){4,30}?(?:大学|学院|学校|中学|(?<!中)小学|幼儿园|医院|卫生院|[馆园]|公司|集团|中心|基地|研究[所院]|学会|(?<!科学技术)协会|研究会|[林农牧渔茶]场|(?<![平舞讲])台|[站厂]|(?:保护|景|社)区))${titleEnd}`,
  'u',
);

/** The same of streets and towns, whose tables speak in their own words but hold what others do. */
const homeTitle =
  /^(?:.*[—–\-：:]+|关于)?(?<unit>\p{sc=Han}{2,30}?(?:大学|学院|学校|中学|小学|公司|街道|镇|乡))(?:办事处|关于)?(?:20\d{2}|二〇|“|全国科|科普)/u;

/** A line above a table has few cells; a row of another table has more. */
const mostCells = 4;

/** A unit that holds activities itself, unlike those that collect the tables of others. */
export const holdsItself =
  /(?:大学|学院|学校|中学|小学|幼儿园|医院|卫生院|[馆园]|公司|集团|厂|中心|基地|研究[所院]|学会|协会|电视台|报社|景区|社区|居委会|村委会)$/u;

/**
 * Reads whose table it is from the lines above a heading: `报送单位：示例医院（公章）`, or a title that begins with a unit.
 * Undefined without one, and for a unit that collects from others (科协, 教育局): its activities may be anybody's; only
 * 主办单位 and 举办单位 say that it is the host.
 */
export function ownerOf(lines: readonly string[], home = homeOf(lines)): Owner | undefined {
  const [said = ''] = lines.flatMap((line) => addressLabel.exec(line)?.groups?.['address'] ?? []);
  const address = looksLikeAddress(said) ? said : undefined;
  const [named] = lines.flatMap((line) => {
    const { said: by = '', unit = '' } = label.exec(line)?.groups ?? {};
    const name = unitIn(unit);
    const own = home === undefined ? name : nameAtHome(name, home, false);
    const isHost = name !== '' && (/[主举]办/u.test(by) || holdsItself.test(name) || own !== name);
    return isHost ? { unit: own, said: by, address } : [];
  });
  if (named) return named;
  const [unit] = lines.flatMap((line) => title.exec(line.replace(/\s+/gu, ''))?.groups?.['unit'] ?? []);
  return unit === undefined ? undefined : { unit, said: '标题', address };
}

/** In whose own words a table speaks: 街道办 below the title 白云街道“全国科普月”活动计划 is that street's. */
export const homeOf = (lines: readonly string[]): string | undefined =>
  lines.flatMap((line) => homeTitle.exec(line.replace(/\s+/gu, ''))?.groups?.['unit'] ?? [])[0];

/** The office that made a table of several units', without its department: 制表单位：示例县教育局教研室. */
export const makerOf = (lines: readonly string[]): string | undefined =>
  lines.flatMap((line) => {
    const [, unit = ''] =
      /(?:制表|填报|报送|汇总|组织)(?:单位|部门)?\s*(?:[（(][^（()）]*[)）])?\s*[：:]\s*(\p{sc=Han}+)/u.exec(line) ??
      [];
    const office = /^.{2,}?(?:科学技术协会|委员会|协会|局|委)(?!员)/u.exec(unit)?.[0] ?? '';
    return isUnitName(office) ? office : [];
  })[0];

/** The lines above a heading, as far as the first table. */
export function linesAbove({ rows }: Sheet, heading: number): readonly string[] {
  const above = rows
    .slice(0, heading)
    .map((cells) => [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))]);
  const first = above.findIndex(({ length }) => length > mostCells);
  return above.slice(0, first < 0 ? above.length : first).flat();
}

/** The lines above a table and the notes below it: 温馨提示：每周一闭馆, 服务电话：…. */
export const linesAround = (sheet: Sheet, heading: number): readonly string[] => [
  ...linesAbove(sheet, heading),
  ...sheet.rows.slice(heading + 1).flatMap((cells) => {
    const [line = '', ...more] = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
    return more.length === 0 && lineReason(line) === 'note' ? [line] : [];
  }),
];

/** A column that is named by what the units of its rows are: 学校（单位）, 医院, 实践站（社区）. */
export const isOfUnits = (title: string): boolean =>
  [title.replace(/[（([][^）)\]]*[）)\]]?/gu, ''), /[（([]([^）)\]]+)/u.exec(title)?.[1] ?? ''].some((name) =>
    /^(?:参与|参加|实施|开展)?(?:学校|院校|校园|校名|园所|幼儿园|医院|机构|企业|公司|社区|村|村社区|社区村)(?:名称)?$/u.test(
      name.replace(/[、/]/gu, ''),
    ),
  );

/** A column of the branches of the unit whose table it is: 分会, 馆点. */
export const isOfBranches = (title: string): boolean =>
  /^(?:所[在属]|主办|承办)?(?:[分支](?:会|馆|院|校|部|社|店|站|中心)|馆点)(?:名称)?$/u.test(title);

/**
 * The full name of a branch of a unit: 示例图书馆东湖分馆 of 东湖分馆, 示例学会秘书处 of 学会秘书处. Undefined for what may be a
 * unit of its own.
 */
export function branchName(branch: string, unit: string): string | undefined {
  if (branch.startsWith(unit)) return branch;
  const shared = [...unit].findIndex((_, at) => unit.length - at > 1 && branch.startsWith(unit.slice(at)));
  if (shared >= 0) return unit.slice(0, shared) + branch;
  return /^\p{sc=Han}{1,10}[分支](?:会|馆|院|校|部|社|店|站|中心)$/u.test(branch) ? unit + branch : undefined;
}

/** The sheets of a workbook that is all of one unit by what some of its sheets say: it is the owner of the others, too. */
export function ofOneBook(sheets: readonly Sheet[]): readonly Sheet[] {
  const owners = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => ownerOf(linesAbove(sheet, sheet.rows.length)) ?? []);
  const [owner] = owners;
  if (owner === undefined || owners.some(({ unit }) => unit !== owner.unit)) return sheets;
  return sheets.map((sheet) => ({ ...sheet, bookOwner: owner }));
}

/** The unit whose table it is: by the lines above it, else by the name of the sheet, else by other sheets of the workbook. */
export const ownerOfTable = ({ name, bookOwner }: Sheet, lines: readonly string[]): Owner | undefined =>
  ownerOf(lines) ?? ownerBySheetName(name) ?? bookOwner;

/** A unit in full: 各社区 and 学校 are what several units are. */
function ownerBySheetName(name = ''): Owner | undefined {
  const unit = name.trim();
  const isOne = holdsItself.test(unit) && [...unit].length > 3 && !/[各等及和、进]|活动/u.test(unit);
  return isOne ? { unit, said: '工作表名', address: undefined } : undefined;
}

/** The name before a seal, a date or what else stands on the line. */
function unitIn(text: string): string {
  const [name = ''] = text.trim().split(/[\s\u3000（(，,；;]+/u);
  return isUnitName(name) || holdsItself.test(name) ? name : '';
}
