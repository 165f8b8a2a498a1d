import { quote } from '../../checks/quote.ts';
import type { CellFault } from '../sheet.ts';
import { titleOf } from '../table/columns.ts';
import type { Row } from './row-state.ts';

const required = ['name', 'summary', 'hosts'] as const;
type Required = (typeof required)[number];

/** Questions about what an activity must say and its row does not. */
export function missingFields(row: Row, activity: Readonly<Record<string, unknown>>): readonly CellFault[] {
  return required
    .filter((field) => activity[field] === undefined && !row.asked.has(field))
    .map((field) => missing(row, field));
}

function missing({ columns }: Row, field: Required): CellFault {
  const title = titleOf(field);
  const fill = field === 'name' || field === 'summary' ? '' : `；整张表都一样的，加选项 --fill ${title}=…`;
  return {
    code: 'import-missing',
    column: columns.get(field),
    message: `没有${quote(title)}。`,
    fix: columns.has(field) ? `填上${fill}。` : `在表里加一列${quote(title)}${fill}。`,
  };
}
