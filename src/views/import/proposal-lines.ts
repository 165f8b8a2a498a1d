import { visible } from '#domain/checks/quote.ts';
import type { RowOutcome, TableImport } from '#domain/import/outcome.ts';
import { unknownUnitCure } from '#domain/import/units/unit-cells.ts';

type ReadTable = Exclude<TableImport, { readonly fault: unknown }>;

/**
 * The units and venues that a table names and the campaign does not have, at the end of the import report: whether they
 * become files, or how many rows ask about them and how they do.
 */
export function proposalLines(
  { proposals: { organizations, venues }, sheets }: ReadTable,
  creates: boolean,
  isDryRun: boolean,
): readonly string[] {
  const named = (what: string, entries: readonly { readonly name: string }[]) =>
    entries.length === 0 ? [] : [`  ${what}：${entries.map(({ name }) => visible(name)).join('、')}`];
  if (organizations.length + venues.length === 0) return [];
  const lines = [...named('单位', organizations), ...named('场馆', venues)];
  if (creates) {
    return [
      `${isDryRun ? '可以新建' : '新建了'}单位和场馆，【待补】的补好；写错了名称的，删去文件，改活动里的编号：`,
      ...lines,
      '',
    ];
  }
  const rows = organizations.length === 0 ? 0 : sheets.flatMap(({ outcomes }) => outcomes).filter(asksOfUnit).length;
  const asked = rows < fewestRows ? '' : `${rows} 行问的是还没有文件的单位，不用一行一行改。`;
  return [
    `${asked}还没有文件的单位和场馆，加 --create 就新建，里面标着【待补】；先核对是不是写错了名称：`,
    ...lines,
    '',
  ];
}

/** Fewest rows of which the number is told. */
const fewestRows = 3;

const asksOfUnit = (outcome: RowOutcome): boolean =>
  (outcome.kind === 'draft' || outcome.kind === 'update') &&
  outcome.questions.some(({ fix }) => fix === unknownUnitCure);
