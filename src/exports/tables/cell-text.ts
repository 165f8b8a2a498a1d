import type { Cell } from '#views/open-data/table.ts';

/** A cell as people read it: 是 or 否, lists with semicolons, nothing where nothing is known. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return typeof cell === 'object' ? cell.join('；') : String(cell);
}
