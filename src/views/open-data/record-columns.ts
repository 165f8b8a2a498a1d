import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { entryColumns } from '#domain/exchange/columns.ts';
import { type Fields, valueAt } from '#domain/exchange/fields.ts';
import { byIds } from '#domain/exchange/names.ts';
import type { Cell, Column } from './table.ts';

/** Fields that other columns of the table tell, by their paths. */
type Told = ReadonlySet<string>;

/**
 * Columns of the public fields of an activity that the table has not `told`: a list of records has a line for each. Those
 * of the national platform only where the campaign has one.
 */
export const recordColumns = (covered: Told, hasPlatform: boolean): readonly Column<ActivityNode>[] =>
  entryColumns
    .filter(({ path, isPublic }) => isPublic && !covered.has(path.join('.')) && (hasPlatform || path[0] !== 'platform'))
    .map(({ path, title, codec }) => ({
      key: path.map((step, index) => (index === 0 ? step : step.charAt(0).toUpperCase() + step.slice(1))).join(''),
      meaning: { title, description: title },
      value: ({ activity, details }: ActivityNode): Cell => {
        const body = details.kind === 'mdx' ? details.text : undefined;
        const value = valueAt({ ...activity, body } as Fields, path);
        if (typeof value !== 'object' || value === null) return value as Cell;
        return codec.write(value, byIds) || undefined;
      },
    }));
