import type { Nodes, Paragraph, Table, TableRow } from 'mdast';

/** Ends tables before the first row without any `|`, in place: GFM reads the line below a table as a row of one cell. */
export function endTables(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) endTables(child);
  const children = node.children as Nodes[];
  const ended = children.flatMap((child) => (child.type === 'table' ? parted(child) : [child]));
  if (ended.length > children.length) node.children = ended as typeof node.children;
}

function parted(table: Table): readonly Nodes[] {
  const columns = table.children[0]?.children.length ?? 0;
  const end = table.children.findIndex((row, index) => index > 0 && columns > 1 && isText(row));
  if (end === -1) return [table];
  return [{ ...table, children: table.children.slice(0, end) }, ...below(table.children.slice(end))];
}

/** One cell that covers the whole row: the line has no `|`. */
function isText({ children, position }: TableRow): boolean {
  const [cell] = children;
  return (
    children.length === 1 &&
    cell?.position?.start.offset === position?.start.offset &&
    cell?.position?.end.offset === position?.end.offset
  );
}

/** The lines below a table as a paragraph. */
function below(rows: readonly TableRow[]): readonly Paragraph[] {
  const [first] = rows;
  const children = rows.flatMap((row, index) => [
    ...(index > 0 ? [{ type: 'text', value: '\n' } as const] : []),
    ...row.children.flatMap((cell) => cell.children),
  ]);
  const end = rows.at(-1)?.position?.end;
  return [
    { type: 'paragraph', children, ...(first?.position && end && { position: { start: first.position.start, end } }) },
  ];
}
