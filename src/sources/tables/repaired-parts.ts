import { struckText } from '#domain/import/row/cell-texts.ts';
import { columnIndex } from './merged-cells.ts';
import { isStruck } from './sheet-parts.ts';

/** Adds the addresses of rows and cells, which the format lets programs leave out (ECMA-376, part 1, 18.3.1.4, .73). */
export function withAddresses(sheetXml: string): string {
  let row = 0;
  let column = 0;
  return sheetXml.replace(
    /<((?:\w+:)?)(row|c)\b([^>]*?)(\/?)>/gu,
    (_, prefix: string, name: string, rest: string, end: string) => {
      const [, letters = '', number] = /\sr="([A-Z]*)(\d+)"/u.exec(rest) ?? [];
      if (name === 'row') {
        row = number === undefined ? row + 1 : Number(number);
        column = 0;
      } else column = letters === '' ? column + 1 : columnIndex(letters) + 1;
      if (number !== undefined) return `<${prefix}${name}${rest}${end}>`;
      return `<${prefix}${name} r="${name === 'row' ? row : `${lettersOf(column)}${row}`}"${rest}${end}>`;
    },
  );
}

const lettersOf = (column: number): string =>
  (column > 26 ? lettersOf(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** Marks the struck runs of a formatted text, which read-excel-file joins with the rest. */
export const withStruckRuns = (xml: string): string =>
  xml.replace(/<((?:\w+:)?)r>([\s\S]*?)<\/(?:\w+:)?r>/gu, (run, _: string, content: string) =>
    isStruck(content)
      ? run.replace(
          /(<(?:\w+:)?t\b[^>]*>)([\s\S]*?)(<\/(?:\w+:)?t>)/gu,
          (_text, open: string, text: string, close: string) => open + struckText(text) + close,
        )
      : run,
  );
