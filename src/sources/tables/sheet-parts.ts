/** A sheet of a workbook: its XML ('' for a missing part), and whether its author hid it. */
export interface SheetPart {
  readonly xml: string;
  readonly isHidden: boolean;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** The sheets in workbook order (ECMA-376, part 1, 18.2.19). */
export function sheetParts(parts: Parts): readonly SheetPart[] {
  const paths = sheetPaths(parts);
  return elements(textOf(parts, 'xl/workbook.xml'), 'sheet').map((sheet, index) => ({
    xml: textOf(parts, paths[index] ?? ''),
    isHidden: /^(?:hidden|veryHidden)$/u.test(attribute(sheet, 'state')),
  }));
}

/** Part names of the sheets, in workbook order. */
export function sheetPaths(parts: Parts): readonly string[] {
  const targets = new Map(
    elements(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [
      attribute(each, 'Id'),
      attribute(each, 'Target'),
    ]),
  );
  return elements(textOf(parts, 'xl/workbook.xml'), 'sheet').map((sheet) => {
    const target = targets.get(attribute(sheet, 'r:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

/** Indexes of the cell styles whose font is struck out (18.8.4, 18.8.10). */
export function struckStyles(parts: Parts): ReadonlySet<number> {
  const xml = textOf(parts, 'xl/styles.xml');
  const fonts = /<(?:\w+:)?fonts\b[\s\S]*?<\/(?:\w+:)?fonts>/u.exec(xml)?.[0] ?? '';
  const struck = new Set(
    [...fonts.matchAll(/<(?:\w+:)?font(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?font>)/gu)].flatMap(
      ([, font = ''], index) => (isStruck(font) ? [String(index)] : []),
    ),
  );
  const formats = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/u.exec(xml)?.[0] ?? '';
  return new Set(
    elements(formats, 'xf').flatMap((each, index) => (struck.has(attribute(each, 'fontId')) ? [index] : [])),
  );
}

/** True for the properties of a font or of a run of text that is struck out. */
export const isStruck = (properties: string): boolean =>
  /<(?:\w+:)?d?strike\b(?![^>]*\bval="(?:0|false)")[^>]*>/u.test(properties);

const textOf = (parts: Parts, name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array());
export const elements = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'gu')) ?? [];
export const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(element)?.[1] ?? '';
