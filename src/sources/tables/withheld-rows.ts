import type { RowFate, TableRow } from '#domain/exchange/row-updates.ts';
import { entryId } from '../writing/entry-id.ts';

/**
 * The fates of rows, asked about where a row may be of an activity whose file is not known: it is not written a second
 * time.
 */
export const withoutWithheld = (
  rows: readonly TableRow[],
  fates: readonly RowFate[],
  isWithheld: ((id: string) => boolean) | undefined,
): readonly RowFate[] =>
  isWithheld === undefined
    ? fates
    : fates.map((fate, index) => {
        const row = rows[index];
        const id = row && (row.reading.id || entryId(row.reading.name, 'activity'));
        return row && id !== undefined && isOpen(fate) && isWithheld(id) ? asked(row, id) : fate;
      });

/** A row without a known activity: a new one, or one whose activity was removed. */
const isOpen = (fate: RowFate): boolean => fate.kind === 'new' || fate.kind === 'differs';

const asked = ({ reading, at }: TableRow, id: string): RowFate => ({
  kind: 'differs',
  row: reading.rows[0] ?? 1,
  name: reading.name,
  fault: {
    code: 'import-match',
    column: at.id ?? at.name,
    message: `已经有文件 activities/${id}，是还没有公开的草稿：这里看不到，没有比，也没有再写。`,
    fix: '把表格交给保管内容的人，用 npm run import 比；是另一个活动的，在“编号”一列写一个没有用过的编号。',
  },
});
