/** Cells merged over several rows. Indexes are 0-based, `to` is inclusive. */
export interface MergedCells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** The merged cells of a sheet (ECMA-376, part 1, 18.3.1.55), which read-excel-file ignores. Only the first column. */
export function mergedCells(sheetXml: string): readonly MergedCells[] {
  return [...sheetXml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/gu)]
    .map(([, letters = '', from, to]) => ({ column: columnIndex(letters), from: Number(from) - 1, to: Number(to) - 1 }))
    .filter(({ from, to }) => to > from);
}

const columnIndex = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The XML of each sheet in workbook order; '' for a missing part. */
export function sheetParts(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const targets = new Map(
    elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [
      attribute(each, 'Id'),
      attribute(each, 'Target'),
    ]),
  );
  return elements(text('xl/workbook.xml'), 'sheet').map((sheet) => {
    const target = targets.get(attribute(sheet, 'r:id')) ?? '';
    return text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
}

const elements = (xml: string, name: string) => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'gu')) ?? [];
const attribute = (element: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(element)?.[1] ?? '';
