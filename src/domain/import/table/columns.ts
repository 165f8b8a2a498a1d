import { nearest } from '../../checks/nearest.ts';
import { askedField, type Field, idle, isOfVisitors, isPersonal, titlesOf, withoutCount } from './column-titles.ts';
import { fieldByEnding } from './title-endings.ts';

export type ColumnMeaning =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'personal' | 'idle' | 'unknown' };

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(titlesOf).flatMap(([field, titles]) => titles.split(' ').map((title) => [title, field as Field])),
);

/** 所在县区, 所在校区: our exports name the parts of each place by its own word. */
const regionTitle = /^所[在属](?!单位)/u;
/** 县（市、区）/部门, 区县（单位）, 地区或单位: each row names its place, or a unit of the city. */
const placeOrUnit =
  /^(?:所[在属])?各?(?:县市区|市县区|区市县|县区|区县|市县|地区|县|区|乡镇街道|镇街道?|街镇|乡镇)[及和或与]?(?:市直|市级)?(?:各|有关)?(?:部门|(?:成员|责任|报送)?单位)$/u;

/** Words that narrow a title down without changing what it is of. */
const narrowing = /^(?:拟|计划|预计|预定|具体|主要|详细|本次|活动的?|举办|开展|所[在属])/u;

/** True for the title of a column that tells when and where: 时间地点, 活动地点及时间. */
export const isTimeAndPlace = (title: string): boolean =>
  /^(?:活动|举办|具体)*(?:时间[及和与、/]?(?:活动|举办|具体)?地点|地点[及和与、/]?(?:活动|举办|具体)?时间)(?:安排|(?:[及和与、/]?(?:主要|活动|具体)?(?:内容|形式|简介|流程))+)?$/u.test(
    titleKey(title).replace(/[([][^)\]]*[)\]]?/gu, ''),
  );

/** A title without the number before it in a form and the notes in brackets. */
const bareOf = (key: string): string =>
  key.replace(/^[\d一二三四五六七八九十]+[.、]/u, '').replace(/[([][^)\]]*[)\]]?/gu, '');

/** Meaning of a column with this title. Notes in brackets and numbers before it do not matter. */
export function columnMeaning(title: string): ColumnMeaning {
  const key = titleKey(title);
  const bare = bareOf(key);
  if (isTimeAndPlace(title)) return { kind: 'field', field: 'times' };
  const own = meaningOf(key) ?? boundOf(key, bare) ?? placeOf(key, bare) ?? meaningOf(bare);
  if (own) return own;
  const flat = key.replace(/[()、/[\]]/gu, '');
  if (placeOrUnit.test(flat)) return { kind: 'field', field: 'placeOrUnit' };
  if (regionTitle.test(bare)) return { kind: 'field', field: 'region' };
  return (
    meaningOf(flat) ??
    meaningOf(bare.replace(narrowing, '')) ??
    meaningOf(bare.replace(/(?<=单位)(?:全称|名称)$/u, '')) ??
    meaningOf(bare.replace(kindOfUnit, '单位')) ??
    ofCount(bare) ??
    (isAdmission.test(bare) ? { kind: 'field', field: 'admission' } : undefined) ??
    (isName.test(bare) ? { kind: 'field', field: 'name' } : { kind: 'unknown' })
  );
}

/** What the units of a table are, where 单位 could stand as well: 填报学校, 承办学会. */
const kindOfUnit =
  /(?<=^(?!活动|举办|举行).{2,4})(?:学校|院校|学会|协会|社区|街道|乡镇|镇街|企业|公司|医院|机构|部门)(?:名称|全称)?$/u;

/** 是否向社会开放, 能否对外开放, 面向公众开放情况. */
const isAdmission =
  /^(?:是否|能否|可否)?(?:可以?)?(?:免费)?(?:面?向|对)(?:全?社会|公众|社会公众|市民|群众|外界?|校外)(?:公众|免费)*(?:开放|公开)(?:情况)?$|^(?:是否|能否|可否)(?:免费|公开)?开放$/u;

/** 开放项目, 体验课程; 活动主题及主要内容 has the name in its first line. */
const isName =
  /^(?:开放|体验|参观|展示|科普|互动|展出|服务)(?:活动)?(?:项目|课程|展项)(?:名称)?$|^(?:活动)?(?:主题|名称|项目|题目)[及和与、/](?:主要)?(?:活动)?(?:内容|简介|概要|介绍)$/u;

/** True for the title of a column that names an activity and tells what happens there. */
export const isNameAndContent = (title: string): boolean =>
  /(?:主题|名称|项目|题目)[及和与、/].*(?:内容|简介|概要|介绍)/u.test(title);

/** How many come, alone or beside whom it is for: 预计参与人数/人次, 参与对象及规模. */
function ofCount(title: string): ColumnMeaning | undefined {
  if (isOfVisitors(title)) return { kind: 'field', field: 'expectedVisitors' };
  const own = meaningOf(withoutCount(title));
  return own?.kind === 'field' && own.field === 'audiences' ? own : undefined;
}

/** Meaning of a column of a row that is a heading: the ending of a title that is not known says it too. */
export function headingMeaning(title: string): ColumnMeaning {
  if (isPhoneOfBoth(title)) return { kind: 'field', field: 'contactPhone' };
  const meaning = columnMeaning(title);
  if (meaning.kind !== 'unknown') return meaning;
  const bare = bareOf(titleKey(title));
  const asked = askedField(bare);
  if (asked !== undefined) return { kind: 'field', field: asked };
  return bookingPhone(bare) ?? byEnding(bare) ?? eitherOf(bare) ?? ofPart(title) ?? meaning;
}

/** 实践所（街道）: what kind of place or unit each row names. */
function ofPart(title: string): ColumnMeaning | undefined {
  const [, part = ''] = /[([]([^)\]]+)[)\]]$/u.exec(titleKey(title)) ?? [];
  const own = meaningOf(part.replace(/[、/]/gu, ''));
  return own?.kind === 'field' && (own.field === 'region' || own.field === 'township') ? own : undefined;
}

/**
 * 怎么报名/名额, 主要内容及形式, 播出/推送时间: the first of the two that is known, each with the ending of both. 展厅或平台 is of
 * places, whose cells may be online as well.
 */
function eitherOf(title: string): ColumnMeaning | undefined {
  const parts = title.split(/[/、及和]|(?<!参)与/u);
  const [ending = ''] = /(?:时间|日期|地点|单位|部门|方式|电话|对象)$/u.exec(title) ?? [];
  const whole = parts.map((part) => (part.endsWith(ending) ? part : part + ending));
  const named = fieldsNamed(title);
  const has = (...own: readonly Field[]) => named.some((field) => own.includes(field));
  if (has('venue', 'room', 'address') && has('onlinePlatform', 'onlineUrl')) return { kind: 'field', field: 'venue' };
  if (parts.length < 2) return undefined;
  return [...parts, ...whole].map(headingMeaning).find(({ kind }) => kind === 'field');
}

/** The fields that a title of several names; none of any other title. */
export function fieldsNamed(title: string): readonly Field[] {
  const parts = title.split(/[/、及和或]|(?<!参)与/u);
  const meanings = parts.length < 2 ? [] : parts.map(headingMeaning);
  return meanings.flatMap((meaning) => (meaning.kind === 'field' ? meaning.field : []));
}

/** 预约/咨询电话, 报名咨询电话: a phone for inquiries, and for booking where it must be booked. */
export const isPhoneOfBoth = (title: string): boolean =>
  /预约|报名/u.test(title) && /咨询|联系/u.test(title) && /电话|热线|联系方式/u.test(title) && !/人|姓名/u.test(title);

/** 预约服务电话, 报名热线; beside a person's name only the phone counts. */
const bookingPhone = (title: string): ColumnMeaning | undefined =>
  /(?:预约|报名).*(?:电话|热线|联系方式)$|(?:电话|热线).*(?:预约|报名)$/u.test(title)
    ? { kind: 'field', field: /人|姓名/u.test(title) ? 'bookingPhone' : 'bookingNeeded' }
    : undefined;

/** 村（地点）, 社区（场所）: the place, whose village or community is part of its name. */
const placeOf = (key: string, bare: string): ColumnMeaning | undefined =>
  fields.get(bare) === 'township' && /[([](?:具体)?(?:地点|场所|场地|地址|会场)[)\]]$/u.test(key)
    ? { kind: 'field', field: 'venue' }
    : undefined;

/** 活动时间（开始）, 活动时间（止）: one end of the time. */
function boundOf(key: string, bare: string): ColumnMeaning | undefined {
  if (fields.get(bare) !== 'times') return undefined;
  const note = /[([]([^)\]]*)[)\]]/u.exec(key)?.[1] ?? '';
  if (/^(?:开始|起|起始)$/u.test(note)) return { kind: 'field', field: 'starts' };
  return /^(?:结束|止|终止)$/u.test(note) ? { kind: 'field', field: 'ends' } : undefined;
}

function byEnding(title: string): ColumnMeaning | undefined {
  const field = fieldByEnding(title);
  return field === undefined ? undefined : { kind: 'field', field };
}

function meaningOf(key: string): ColumnMeaning | undefined {
  const field = fields.get(key);
  if (field !== undefined) return { kind: 'field', field };
  if (isPersonal(key)) return { kind: 'personal' };
  return idle.has(key) ? { kind: 'idle' } : undefined;
}

/** Title of a field in messages and in `--fill`. */
export const titleOf = (field: Field): string => titlesOf[field].split(' ')[0] ?? field;

/** The titles of fields in messages that are most like a title, for “did you mean” hints. */
export const titlesLike = (title: string): readonly string[] => [
  ...new Set(
    nearest(title, fields.keys())
      .flatMap((near) => fields.get(near) ?? [])
      .map(titleOf),
  ),
];

/** Normalizes a title: full-width forms to half-width; removes spaces, colons and the marks of a required column. */
export const titleKey = (title: string): string => title.normalize('NFKC').replace(/[\s*:※▲★☆]+/gu, '');
