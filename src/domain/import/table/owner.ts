import { looksLikeAddress } from '../places/addresses.ts';
import type { Sheet } from '../sheet.ts';
import { isDepartment, isUnitName } from '../units/matcher.ts';
import { nameAtHome } from '../units/relative-names.ts';
import { lineReason } from './outside-lines.ts';

/** What the names of a file and of the other sheets tell of a table. */
export interface Book {
  readonly fileName: string;
  /** The lines above the headings of each sheet. */
  readonly lines: readonly (readonly string[])[];
}

/** The unit whose table it is. */
export interface Owner {
  readonly unit: string;
  /** What says it, for messages: 表头上面的“报送单位”, 工作表名. */
  readonly said: string;
  readonly address: string | undefined;
  /** It hands on the tables of others (科协, 教育局, a street): what it hands on may be anybody's. */
  readonly collects: boolean;
}

/** Whether a text is a place alone: 鹿城区. */
type PlaceTest = (text: string) => boolean;

/** Units of one evidence. Two of one evidence contradict each other. */
type Evidence = readonly Owner[];

/**
 * The units whose table it may be by the best evidence: who holds it by a label, else by a label, a title, the name of the
 * sheet, other sheets, the name of the file; last by the same those that only collect.
 * @param lines what stands around the table
 */
export function ownersOf(
  lines: readonly string[],
  { name: sheetName = '' }: Pick<Sheet, 'name'>,
  book: Book,
  isPlace: PlaceTest,
): Evidence {
  const own = ownersInLines(lines, isPlace);
  const ofBook = book.lines.flatMap((each) => ownersInLines(each, isPlace).find(({ length }) => length > 0) ?? []);
  const named = (name: string, said: string) => namesOf(name, isPlace).map((unit) => ownerOf(unit, said));
  const found = [...own, named(sheetName, '工作表名'), distinct(ofBook), named(withoutEnding(book.fileName), '文件名')];
  const ofKind = (collects: boolean) => found.map((each) => each.filter((owner) => owner.collects === collects));
  return [own[0] ?? [], ...ofKind(false), ...ofKind(true)].find(({ length }) => length > 0) ?? [];
}

const distinct = (owners: readonly Owner[]): readonly Owner[] =>
  owners.filter(({ unit }, at) => owners.findIndex((other) => other.unit === unit) === at);

/** A file's name without its ending, its number and what stands in brackets. */
const withoutEnding = (name: string): string =>
  name.replace(/\.[A-Za-z]{2,5}$/u, '').replace(/^[\d.、_\s-]+|[（(][^（()）]*[）)]\s*$/gu, '');

/** By labels of hosts, by other labels, by titles. */
function ownersInLines(lines: readonly string[], isPlace: PlaceTest): readonly Evidence[] {
  const [said = ''] = lines.flatMap((line) => addressLabel.exec(line)?.groups?.['address'] ?? []);
  const address = looksLikeAddress(said) ? said : undefined;
  const titles = titlesIn(lines, isPlace);
  const home = homeOf(titles);
  const labelled = lines.flatMap((line) => {
    const { said: by = '主办', unit = '' } = (label.exec(line) ?? inSentence.exec(line))?.groups ?? {};
    const name = ofOwner.test(by) ? unitIn(unit) : '';
    const own = home === undefined ? name : nameAtHome(name, home, false);
    return own === '' || isPlace(own) ? [] : { by, owner: ownerOf(own, `表头上面的“${by}”`, address, own === name) };
  });
  const byLabel = (isHost: boolean) =>
    distinct(labelled.filter(({ by }) => /[主举]办/u.test(by) === isHost).map(({ owner }) => owner));
  return [byLabel(true), byLabel(false), titles.map((unit) => ownerOf(unit, '表头上面的“标题”', address))];
}

const ownerOf = (unit: string, said: string, address?: string, mayCollect = true): Owner => ({
  unit,
  said,
  address,
  collects: mayCollect && collecting.test(unit) && !holdsItself.test(unit),
});

const collecting =
  /(?:科学技术协会|科协|[局委办]|办事处|委员会|办公室|政府|街道|[镇乡]|联合会|总工会|联盟|联合体|医联体|共同体)$/u;

const addressLabel = /(?:单位|详细|活动)?地址\s*[：:]\s*(?<address>\S+)/u;
const label =
  /(?<said>(?<!\p{sc=Han})\p{sc=Han}{0,4}(?:单位|部门)(?:名称)?|填报|报送|汇总|制表|落款)\s*(?:[（(][^（()）]*[)）])?\s*[：:]\s*(?<unit>[^：:]+)/u;
/** Not who helps, guides or is to be told. */
const ofOwner = /^(?:主办|举办|填|报|申报|上报|制表|汇总|组织|活动|承办|实施|牵头|责任|落款|单位|部门)/u;

/** 以下活动由示例学会主办. */
const inSentence = /由(?<unit>\p{sc=Han}{4,30}?)(?:主办|举办)/u;

/** A unit that holds activities itself, unlike those that collect the tables of others. */
export const holdsItself =
  /(?:大学|学院|学校|中学|小学|幼儿园|医院|卫生院|[馆园]|公司|集团|厂|中心|基地|研究[所院]|学会|(?<!科学技术)协会|电视台|报社|景区|社区|居委会|村委会)$/u;

/** The unit of a label without its department, before a seal, a date or what else stands on the line. */
function unitIn(text: string): string {
  const [name = ''] = text.trim().split(/[\s\u3000（(，,；;]+/u);
  const unit = withoutDepartment(name);
  return !isDepartment(unit) && (isUnitName(unit) || holdsItself.test(unit)) ? unit : '';
}

/** 示例县教育局 of 示例县教育局教研室; the department of a party committee is a unit of its own. */
const withoutDepartment = (name: string): string =>
  /^(.{2,}?(?:科学技术协会|科协|委员会|协会|局|委(?![员办宣组统武])|中心|公司|集团))\p{sc=Han}{1,6}[部科室处股组]$/u.exec(
    name,
  )?.[1] ?? name;

/** In whose own words a table speaks: 街道办 below the title 白云街道“全国科普月”活动计划 is that street's. */
export const homeOf = (titles: readonly string[]): string | undefined =>
  titles.find((unit) => /(?:大学|学院|学校|中学|小学|公司|街道|镇|乡)$/u.test(unit));

/** The units with which titles among lines begin; a unit may stand on a line of its own above the rest of the title. */
export const titlesIn = (lines: readonly string[], isPlace: PlaceTest): readonly string[] => [
  ...new Set(
    lines.flatMap((text, at) => {
      const isName = /^\p{sc=Han}{4,20}$/u.test(text.replace(/\s+/gu, '')) && !ofTable.test(text);
      const next = lines[at + 1] ?? '';
      const line = isName && kindOfTable.test(next) ? text + next : text;
      return label.test(line) || isNoTitle.test(line) || lineReason(line.trim()) !== undefined || !ofTable.test(line)
        ? []
        : namesOf(line, isPlace).slice(0, 1);
    }),
  ),
];

/** A sentence, or opening hours: 开馆时间：周二至周日9:00—17:00. */
const isNoTitle = /。|\d[:：]\d{2}/u;

/** What makes a line a title: a year, a month, a festival, or a kind of table. */
const ofTable =
  /20\d{2}|二〇|\d{1,2}月|全国科|[日月周节]活动|活动|安排|计划|汇总|一览|排期|预告|清单|方案|日程|项目|表$/u;
const kindOfTable = /(?:活动|安排|计划|汇总|一览|排期|预告|清单|方案|日程)表?$/u;
/** What may stand before the name of a unit in a title. */
const before =
  /^(?:附[件表][\d一二三四五六七八九十]*|关于|举办|开展|印发|报送|做好|20\d{2}年?度?|\d{1,2}月份?|全国科普[日月周]|全国科技(?:活动周|工作者日)|科技活动周)+/u;
/** What ends the name of a unit in a title, whatever its own ending. */
const festival =
  /全国(?:科|防灾|爱|低碳|节能|土地)|世界(?!大学)|国家网络|科技活动周|科普[日月周]|防灾减灾|金秋|国庆|中秋|元旦|春节|暑[期假]|寒假/u;
/** What stands behind the name: 下属各厂, 关于举办. */
const behind = /(?:的|年度|关于|举办|开展|组织|下属|所属|直属|各\p{sc=Han}{1,6})+$/u;
/** What several units are, or what is no unit: 卫生系统, 市级学会, 重点活动. */
const notOne =
  /[各及]|系统|场馆$|(?:部门|单位|行业|战线|领域)$|[省市县区][级直]|全[省市县区镇校]|辖区|中小学|进(?:校园|社区|农村|企业|机关|家庭)|(?:活动|项目|行动|计划|科普|主题|重点|系列|服务|宣传|实践|工作|培训|课程|讲座|展览|志愿|线[上下]|校园|科技|安全|健康|[主会]场|[堂节营夜展周季课赛秀杯]|集市|大集|嘉年华|论坛|[中小]学校|公司工厂)$|^(?:走[进近]|探[秘访]|相约|遇见)/u;

/**
 * The units with which the parts of a title begin: what stands before the year, the month or the festival, whatever its
 * ending; before anything else, the longest that ends like a unit. 甲馆、乙馆 are one, the hosts together.
 */
function namesOf(title: string, isPlace: PlaceTest): readonly string[] {
  const isOne = (name: string) => isProper(name) && !notOne.test(name) && !isPlace(name);
  return title
    .replace(/[\s·]+/gu, '')
    .split(/[—–\-：:]+/u)
    .flatMap((part) => {
      const [, run = '', next = ''] = /^((?:“[^”]{1,8}”)?[\p{sc=Han}、]+)(.?)/u.exec(part.replace(before, '')) ?? [];
      if (!/^[\d“"（(《]?$/u.test(next)) return [];
      const at = festival.exec(run)?.index;
      const lead = run.slice(0, at).replace(behind, '');
      const units = lead.split('、');
      if ((units.length === 1 && (at !== undefined || /\d/u.test(next))) || units.every(isUnitName))
        return units.every(isOne) ? lead : [];
      const starts = [...run].map((_, index) => run.slice(0, run.length - index));
      return starts.find((name) => holdsItself.test(name) && !name.includes('、') && isOne(name)) ?? [];
    });
}

/** 学校 alone is no name; 县医院 is one where its county is told. */
const isProper = (name: string): boolean => [...name].length > 3 || /^[省市县区州].{2}|^(?!乡).{2}[镇乡]$/u.test(name);
