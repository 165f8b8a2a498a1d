import { typeSlugs } from '../activity/slugs.ts';
import { quote } from '../checks/quote.ts';
import { typeSaidIn } from './cells/type-evidence.ts';
import { titleOf } from './columns.ts';
import type { Row } from './row-state.ts';
import type { CellFault } from './sheet.ts';

const required = ['name', 'summary', 'type', 'hosts'] as const;
type Required = (typeof required)[number];

/** Questions about what an activity must say and its row does not. */
export function missingFields(
  row: Row,
  activity: Readonly<Record<string, unknown>>,
  isStandIn: boolean,
): readonly CellFault[] {
  return required
    .filter((field) => (activity[field] === undefined || (field === 'summary' && isStandIn)) && !row.asked.has(field))
    .map((field) => missing(row, field));
}

/** The types that a name or the content says, as a question. */
function typeProposal(name: string, content: string): string {
  const said = typeSaidIn(name, content);
  return said.kind === 'several' ? `是不是${said.types.map(quote).join('、')}？` : '';
}

function missing({ columns, cell }: Row, field: Required): CellFault {
  const title = titleOf(field);
  const choice = field === 'type' ? `可以写：${Object.keys(typeSlugs).join('、')}。` : '';
  const fill = field === 'name' || field === 'summary' ? '' : `；整张表都一样的，加选项 --fill ${title}=…`;
  const proposal = field === 'type' ? typeProposal(cell('name'), cell('content')) : '';
  return {
    code: 'import-missing',
    column: columns.get(field),
    message: `没有${quote(title)}。${proposal}`,
    fix: columns.has(field) ? `填上${fill}。${choice}` : `在表里加一列${quote(title)}${fill}。${choice}`,
  };
}
