import { typeSlugs } from '../activity/slugs.ts';
import { quote } from '../checks/quote.ts';
import { titleOf } from './columns.ts';
import type { RowContext } from './row-context.ts';
import { oneLine, type Row } from './row-state.ts';
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

/** The type that a name or the content ends with, as a question. */
function typeProposal(texts: readonly string[], { types }: RowContext): string {
  const bare = texts
    .map((text) => oneLine(text).replace(/[（(【][^（()）【】]*[）)】]$/u, ''))
    .filter((text) => text !== '');
  const words = bare.flatMap((text) => {
    const reading = types(text);
    return reading.kind === 'found' ? reading.word : [];
  });
  return words[0] === undefined ? '' : `是不是${quote(words[0])}？`;
}

function missing({ columns, context, cell }: Row, field: Required): CellFault {
  const title = titleOf(field);
  const choice = field === 'type' ? `可以写：${Object.keys(typeSlugs).join('、')}。` : '';
  const fill = field === 'name' || field === 'summary' ? '' : `；整张表都一样的，加选项 --fill ${title}=…`;
  const proposal = field === 'type' ? typeProposal([cell('name'), cell('content')], context) : '';
  return {
    code: 'import-missing',
    column: columns.get(field),
    message: `没有${quote(title)}。${proposal}`,
    fix: columns.has(field) ? `填上${fill}。${choice}` : `在表里加一列${quote(title)}${fill}。${choice}`,
  };
}
