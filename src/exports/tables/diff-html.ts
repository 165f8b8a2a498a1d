import { visible } from '#domain/checks/quote.ts';
import type { RowOutcome, TableImport, UpdatedRow } from '#domain/import/outcome.ts';
import { addressOf, type CellFault } from '#domain/import/sheet.ts';
import { countsLine, importCounts } from '#views/import/import-counts.ts';

/**
 * The changes that a table makes, as a page to look at: without script, and of one file.
 * @param theme CSS rules of the site's colours for the class `c-site`
 */
export function diffHtml(file: string, table: TableImport, theme: string): string {
  const lead =
    'fault' in table ? `${table.fault.message}${table.fault.fix}` : countsLine(importCounts(table), 'dry-run');
  const title = `${visible(file.split(/[/\\]/u).at(-1) ?? file)} 和文件的不同`;
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${theme}${own}</style>
</head>
<body class="c-site">
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${diffSections(table)}
</main>
</body>
</html>
`;
}

/** The changes row by row, as HTML to put into a page; a sentence where there are none, '' for a table not read. */
export function diffSections(table: TableImport): string {
  if ('fault' in table) return '';
  const sections = table.sheets.flatMap(({ sheet, outcomes }) =>
    outcomes
      .filter(({ kind }) => kind !== 'present' && kind !== 'left')
      .map((outcome) => section(outcome, (column) => addressOf(sheet, outcome.row - 1, column))),
  );
  return sections.length === 0 ? '<p>没有要改的，也没有要问的。</p>' : sections.join('\n');
}

/** The address of the cell in a column. */
type AddressIn = (column: number) => string;

function section(outcome: RowOutcome, addressIn: AddressIn): string {
  switch (outcome.kind) {
    case 'update':
      return part(
        outcome.row,
        outcome.name,
        `activities/${outcome.id}${outcome.fields === undefined ? '，问清楚再写' : ''}`,
        updateTable(outcome, addressIn) + faults(outcome.questions, addressIn),
      );
    case 'differs':
      return part(outcome.row, outcome.name, '没有写入', faults([outcome.fault], addressIn));
    case 'new':
      return part(outcome.row, outcome.activity.name, `新的：activities/${outcome.id}`, '');
    case 'draft':
      return part(
        outcome.row,
        outcome.activity.name,
        `新的草稿：activities/${outcome.id}`,
        faults(outcome.questions, addressIn),
      );
    default:
      return '';
  }
}

const part = (row: number, name: string, what: string, content: string): string =>
  `<section><h2>第 ${row} 行 ${escaped(visible(name))}</h2><p class="what">${escaped(what)}</p>${content}</section>`;

function updateTable({ changes, conflicts }: UpdatedRow, addressIn: AddressIn): string {
  const at = (column: number | undefined) => (column === undefined ? '' : addressIn(column));
  const lines = [
    ...changes.map(
      (each) =>
        `<tr><th scope="row">${escaped(each.title)} <small>${at(each.at)}</small></th><td>${marked(each.from, each.to, 'del')}</td><td>${marked(each.to, each.from, 'ins')}</td></tr>`,
    ),
    ...conflicts.map(
      (each) =>
        `<tr class="conflict"><th scope="row">${escaped(each.title)} <small>${at(each.at)}</small></th><td>${text(each.now)}<small>导出时：${text(each.base)}</small></td><td>${text(each.table)}<strong>导出以后文件改过，没有覆盖</strong></td></tr>`,
    ),
  ];
  if (lines.length === 0) return '';
  return `<table><thead><tr><th scope="col">哪一项</th><th scope="col">文件里</th><th scope="col">表里</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

const faults = (questions: readonly CellFault[], addressIn: AddressIn): string =>
  questions.length === 0
    ? ''
    : `<ul>${questions
        .map(
          ({ code, column, message, fix }) =>
            `<li>${column === undefined ? '' : `${addressIn(column)} `}${escaped(message)} → ${escaped(fix)} <small>${code}</small></li>`,
        )
        .join('')}</ul>`;

const text = (cell: string): string =>
  cell === '' ? empty : `<span>${linesOf(cell).map(shownLine).join('<br>')}</span>`;

/** A text of which the lines that the other has not are marked. */
function marked(cell: string, other: string, tag: 'del' | 'ins'): string {
  if (cell === '') return empty;
  const kept = new Set(linesOf(other));
  const shown = linesOf(cell).map((line) => (kept.has(line) ? shownLine(line) : `<${tag}>${shownLine(line)}</${tag}>`));
  return shown.join('<br>');
}

const empty = '<span class="none">（空）</span>';
const linesOf = (cell: string): readonly string[] => cell.split('\n');
const shownLine = (line: string): string => escaped(visible(line));

const escaped = (written: string): string => written.replace(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`);

const own = `
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:64rem;margin:0 auto;padding:1.5rem}
section{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:1rem;margin:1rem 0}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin:0}
.what,small,.none{color:var(--mut)}.what{margin:.25rem 0 .75rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid var(--hair);padding:.5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th:first-child{width:28%}td small,td strong{display:block}
del{color:var(--stop)}ins{color:var(--ok);text-decoration:none;font-weight:600}
.conflict strong,li{color:var(--warn)}
`;
