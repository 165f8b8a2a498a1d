import type { Sheet } from '../sheet.ts';
import { askedField, type Field } from './column-titles.ts';
import { columnMeaning } from './columns.ts';

/** Number of rows of a heading with a title for names; undefined without one. */
export function heightOf(top: readonly string[], below: readonly string[] = []): 1 | 2 | undefined {
  if (isGroupRow(top, below)) return 2;
  if (!top.some(isNameTitle)) return undefined;
  return isSecondRow(top, below) ? 2 : 1;
}

/** Titles under a group that mean nothing by themselves. */
export const partsOfGroups: Readonly<Partial<Record<Field, readonly (readonly [RegExp, Field])[]>>> = {
  times: [
    [/^月份?$/u, 'month'],
    [/^[日号]$/u, 'day'],
    [/^(?:月日|[年月]日|日期|日子|哪[一几]?天|几号)$/u, 'dates'],
    [/^上午/u, 'forenoon'],
    [/^下午/u, 'afternoon'],
    [/^(?:时间|时分|钟点|时刻|时段|具体时间|几点(?:钟)?(?:开始)?(?:到几点|至几点)?)$/u, 'hours'],
    [/^(?:起|开始|自|从)$/u, 'starts'],
    [/^(?:止|结束|至|到)$/u, 'ends'],
  ],
  starts: [
    [/^(?:日期|月日|年月日)$/u, 'startDate'],
    [/^(?:时间|时分|钟点|时刻)$/u, 'starts'],
  ],
  ends: [
    [/^(?:日期|月日|年月日)$/u, 'endDate'],
    [/^(?:时间|时分|钟点|时刻)$/u, 'ends'],
  ],
  venue: [
    [/^(?:地点|地方|名称|场馆|场所|地点名称|哪[里儿])$/u, 'venue'],
    [
      /^(?:地址|详细地址|具体地址|街道门牌|门牌|(?:详细|具体)?(?:地址|位置)(?:[或及和、/]|与)?(?:厅室|线上平台|平台|链接|线上地址|房间)?|具体位置|位置)$/u,
      'address',
    ],
  ],
  expectedVisitors: [
    [/^(?:组织)?工作人员(?:人?数)?(?:\(.*\))?$|^组织者$/u, 'staff'],
    [
      /^(?:预计|拟)?(?:参[与加])?(?:社会)?(?:公众|群众|市民|受众|参[与加]者|参[与加]人员)(?:参[与加])?(?:人数|人次)?(?:\(.*\))?$|^预计$/u,
      'expectedVisitors',
    ],
  ],
  hosts: [[/^(?:名称|全称|单位|单位名称|主办)$/u, 'hosts']],
  audiences: [[/^(?:预计|拟)?(?:参[与加])?(?:人数|人次|规模|数量)$/u, 'expectedVisitors']],
};

/** True for the title of a column that may be that of names. */
const isNameTitle = (title: string): boolean => {
  const meaning = columnMeaning(title);
  return meaning.kind === 'field' && ['name', 'topic', 'content'].includes(meaning.field);
};

/**
 * A row below a row of titles belongs to the heading when it says nothing of its own where the first row has a title
 * for names, and else has mostly titles or repeats those above it. A group of what happens (活动内容) stands above titles only.
 */
function isSecondRow(top: readonly string[], below: readonly string[]): boolean {
  const name = top.findIndex(isNameTitle);
  const own = below
    .map((title, column) => ({ title: title.replace(/\s+/gu, ''), column }))
    .filter(({ title }) => title !== '');
  const isSame = ({ title, column }: { readonly title: string; readonly column: number }) =>
    title === (top[column] ?? '').replace(/\s+/gu, '');
  const atName = own.find(({ column }) => column === name);
  const fresh = own.filter((each) => !isSame(each));
  if (atName && !isSame(atName)) return fresh.length > 1 && fresh.every(({ title }) => isTitle(title));
  return fresh.filter(({ title }) => isTitle(title)).length > fresh.length / 2;
}

/** A row of groups above the row that has the title for names: what it alone has titles for belongs to the heading. */
function isGroupRow(top: readonly string[], below: readonly string[]): boolean {
  if (top.some(isNameTitle) || !below.some(isNameTitle)) return false;
  const own = below.filter((title) => title.trim() !== '');
  const alone = top.filter((title, column) => title.trim() !== '' && (below[column] ?? '').trim() === '');
  const known = alone.filter((title) => columnMeaning(title).kind !== 'unknown');
  return known.length > 0 && known.length === alone.length && own.filter(isTitle).length > own.length / 2;
}

const isTitle = (title: string): boolean =>
  columnMeaning(title).kind !== 'unknown' ||
  askedField(title) !== undefined ||
  Object.values(partsOfGroups).some((each) => each.some(([pattern]) => pattern.test(title.normalize('NFKC'))));

/** Titles of the first of two rows, those of groups repeated in each of their columns. */
export function groupTitles({ rows, merged = [] }: Sheet, row: number): readonly string[] {
  const titles = [...(rows[row] ?? [])];
  const below = rows[row + 1] ?? [];
  for (let column = 1; column < Math.max(titles.length, below.length); column += 1) {
    if ((titles[column] ?? '').trim() !== '' || (below[column] ?? '').trim() === '') continue;
    const group = merged.find((each) => each.fromRow === row && each.fromColumn < column && column <= each.toColumn);
    titles[column] = titles[group ? group.fromColumn : column - 1] ?? '';
  }
  return titles;
}
