import { partsOf } from '../remark/parts.ts';
import type { Sheet } from '../sheet.ts';
import { partnersIn } from '../units/unit-cells.ts';
import type { Field } from './column-titles.ts';
import type { Group } from './group.ts';
import type { Heading } from './heading.ts';

const earlier = '(?:前|上)(?:面|一|次|述|边)*的?(?:那|一)*[次条份行]?';
/** 以这次填的为准, 前面一条请删除, 代替上一份. */
const replacing = new RegExp(
  `^请?以(?:本|这|此|最[后新]).{0,8}为准$|^.{0,4}${earlier}.{0,4}(?:删|作废|不算|无效|取消|忽略).{0,2}$|^(?:代替|替换|替代|更正|覆盖)${earlier}.{0,4}$`,
  'u',
);
const beside = /^(?:时间|地点|内容|日期|信息)(?:有|已)?(?:调整|变动|变更|修改|更正)$|^重新(?:填报?|提交|上?报)$/u;

/** A remark without what it says of the row that its own takes the place of. */
export const withoutReplacing = (remark: string): string =>
  partsOf(remark)
    .filter((part) => !replacing.test(part) && !beside.test(part))
    .join('；');

const unitFields: readonly Field[] = ['hosts', 'unit', 'organizers'];

/**
 * Parts activities from those that a later row of the same name and unit says that it replaces. Two by which the units of
 * one activity report it, each with the other, name each other's row.
 */
export function withRepeats(sheet: Sheet, { columns }: Heading, all: readonly Group[]) {
  const cell = ({ rows: [row = 0] }: Group, field: Field) => (sheet.rows[row]?.[columns.get(field) ?? -1] ?? '').trim();
  const parts = (group: Group) => partsOf(cell(group, 'remark'));
  const isSame = (one: Group, other: Group, ...fields: readonly Field[]) =>
    fields.some((field) => cell(one, field) !== '' && cell(one, field) === cell(other, field));
  const isFiledAgain = (one: Group, other: Group) =>
    isSame(one, other, 'name') && isSame(one, other, 'contactPhone', ...unitFields);
  const names = (one: Group, other: Group) => {
    const partners = parts(one).flatMap((part) => partnersIn(part) ?? []);
    return unitFields.some(
      (field) => cell(other, field) !== '' && partners.some((each) => each.includes(cell(other, field))),
    );
  };
  const isJoint = (one: Group, other: Group) =>
    isSame(one, other, 'name') && isSame(one, other, 'venue') && (names(one, other) || names(other, one));
  const replacedBy = (group: Group, at: number) =>
    parts(group).some((part) => replacing.test(part))
      ? all.slice(0, at).filter((each) => isFiledAgain(each, group))
      : [];
  const replaced = all.map(replacedBy);
  const groups = all.flatMap((group, at): Group | [] => {
    if (replaced.flat().includes(group)) return [];
    const [again] = all.filter((other) => other !== group && isJoint(group, other)).flatMap(({ rows }) => rows);
    return {
      ...group,
      ...(replaced[at]?.length ? { replaces: true as const } : {}),
      ...(again === undefined ? {} : { reportedAt: again + 1 }),
    };
  });
  return { groups, replaced: replaced.flat() };
}
