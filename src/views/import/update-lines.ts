import { visible } from '#domain/checks/quote.ts';
import type { UpdatedRow } from '#domain/import/outcome.ts';
import { addressOf, type Sheet } from '#domain/import/sheet.ts';

/** The changes that a row makes to an activity, field by field: `C5 场馆：甲 → 乙`. */
export function updateLines(
  at: string,
  { row, id, name, changes, conflicts, fields }: UpdatedRow,
  sheet: Sheet,
): readonly string[] {
  const cell = (column: number | undefined) => (column === undefined ? '' : `${addressOf(sheet, row - 1, column)} `);
  const isOpen = fields === undefined;
  return [
    `${at} ~ ${visible(name)}：activities/${id}${isOpen ? '，问清楚再写' : ''}`,
    ...changes.map((each) => `    ${cell(each.at)}${each.title}：${shownChange(each.from, each.to)}`),
    ...conflicts.flatMap((each) => [
      `    ✗ ${cell(each.at)}${each.title}：导出以后文件改过，没有覆盖`,
      `      导出时 ${shown(each.base)}；文件现在 ${shown(each.now)}；表里 ${shown(each.table)}`,
      '      → 照文件的，把这一格改成文件现在的；照表里的，重新导出一份，改那一格。',
    ]),
  ];
}

/** Two texts in one line; long ones are cut to the difference and a little around it. */
function shownChange(from: string, to: string): string {
  const [before, after] = [[...from], [...to]];
  if (Math.max(before.length, after.length) <= longest) return `${shown(from)} → ${shown(to)}`;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (letters: readonly string[]) => {
    const [first, last] = [Math.max(0, start - around), Math.min(letters.length, letters.length - end + around)];
    const part = shown(letters.slice(first, last).join(''));
    return `${first > 0 ? '…' : ''}${part}${last < letters.length ? '…' : ''}`;
  };
  return `${cut(before)} → ${cut(after)}`;
}

/** Letters around what differs. */
const around = 15;

/** A text in one line; a long one by its beginning and end. */
function shown(text: string): string {
  const letters = [...visible(text.trim().replace(/\s*[\r\n]+\s*/gu, ' ⏎ '))];
  if (letters.length === 0) return '（空）';
  return letters.length > longest
    ? `${letters.slice(0, longest - 20).join('')}…${letters.slice(-19).join('')}`
    : letters.join('');
}

const longest = 120;
