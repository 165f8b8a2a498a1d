import type { Cell, OpenTable } from '#views/open-data/table.ts';

/** A table of one column, with these cells below each other. */
export const aTable = (...cells: readonly Cell[]): OpenTable => ({
  id: 'activities',
  title: '活动',
  columns: [{ key: 'name', title: '活动名称', description: '活动名称' }],
  rows: cells.map((cell) => [cell]),
});
