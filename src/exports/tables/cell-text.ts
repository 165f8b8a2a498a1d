import type { Cell } from '#views/open-data/table.ts';

/** A cell as display text: 是 or 否, lists joined by semicolons, empty when not known. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return typeof cell === 'object' ? cell.join('；') : String(cell);
}
