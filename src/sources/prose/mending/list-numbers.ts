import type { List, Nodes } from 'mdast';

/**
 * Keeps the numbers of lists as written, in place: Markdown numbers on from the first item, so that “3.” after “1.”
 * would become “2.”. Lists whose items all start with the same 0 or 1 are numbered on. `source` is the parsed text.
 */
export function keepListNumbers(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  for (const child of node.children) keepListNumbers(child, source);
  if (node.type === 'list' && node.ordered) keepNumbers(node, source);
}

function keepNumbers({ children, start }: List, source: string): void {
  const first = start ?? 1;
  const written = children.map(({ position }) =>
    Number(/^\d{1,9}(?=[.)])/u.exec(source.slice(position?.start.offset ?? source.length))?.[0] ?? Number.NaN),
  );
  if (written.some(Number.isNaN) || (first <= 1 && written.every((number) => number === first))) return;
  for (const [index, entry] of children.entries()) {
    const number = written[index] ?? 0;
    if (index === 0 || number === (written[index - 1] ?? 0) + 1) continue;
    entry.data = { ...entry.data, hProperties: { ...entry.data?.hProperties, value: String(number) } };
  }
}

/** The numbers of the items of an ordered list, after keepListNumbers(). */
export function listNumbers({ children, start }: List): readonly number[] {
  let next = start ?? 1;
  return children.map(({ data }) => {
    const value = data?.hProperties?.['value'];
    const number = value === undefined ? next : Number(value);
    next = number + 1;
    return number;
  });
}
