import type { RowContext } from '../row/row-context.ts';
import type { Sheet } from '../sheet.ts';
import type { Table } from '../table/table.ts';
import { relationOf } from './relative-names.ts';

/** Rows of districts and counties that must call their own units so before it counts as the way of the table. */
const fewest = 2;

/**
 * The context in which the table's own words are read.
 * @param region name of the region that the lines around the table tell
 */
export const inItsSpeech = (sheet: Sheet, table: Rows, region: string | undefined, context: RowContext): RowContext =>
  region?.endsWith('市') && !table.heading.columns.has('region') ? ofCity(context) : ofCounties(sheet, table, context);

type Rows = Pick<Table, 'heading' | 'groups'>;

/** 市科协, 市文化馆 in the table of a county-level city (松滋市2027年…, 填报单位：松滋市…) are that city's. */
const ofCity = (context: RowContext): RowContext => ({
  ...context,
  speaksLocally: true,
  venuesIn: (where) => context.venuesIn({ ...where, speaksLocally: true }),
});

/**
 * The context for a table in which each county speaks of its own units: 区科协 and 县科协 stand in rows of districts and
 * counties, and 市科协 in none of them. There 市科协 in a row of a county-level city is that city's.
 */
function ofCounties(sheet: Sheet, { heading: { columns }, groups }: Rows, context: RowContext): RowContext {
  const cellsOf = (row: number, fields: readonly ('hosts' | 'organizers' | 'coOrganizers' | 'region')[]) =>
    fields.flatMap((field) => sheet.rows[row]?.[columns.get(field) ?? -1] ?? []);
  let own = 0;
  for (const { rows, sections } of groups) {
    const [row = -1] = rows;
    const region = [...cellsOf(row, ['region']), ...sections].flatMap((text) => nameOf(text.trim(), context))[0];
    if (region === undefined || region.endsWith('市')) continue;
    const names = cellsOf(row, ['hosts', 'organizers', 'coOrganizers']).flatMap((text) => text.split(/[\s、，,；;]+/u));
    const levels = names.flatMap((name) => levelOf(name));
    if (levels.includes('市')) return context;
    if (levels.includes(region.slice(-1))) own += 1;
  }
  return own >= fewest ? { ...context, speaksLocally: true } : context;
}

function nameOf(text: string, { regions, regionNames }: RowContext): readonly string[] {
  const match = text === '' ? undefined : regions.find(text);
  return match?.kind === 'found' ? [regionNames.get(match.id) ?? ''] : [];
}

/** 区 of 区科协; nothing of a name in full. */
const levelOf = (name: string): readonly string[] =>
  relationOf(name, { place: '', region: undefined }).kind === 'none'
    ? []
    : [name.replace(/^[本我该]/u, '').slice(0, 1)];
