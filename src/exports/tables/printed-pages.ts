import type { Feature } from 'write-excel-file/universal';

/**
 * A feature of write-excel-file that lays a sheet out for printing: landscape A4, as wide as the page, and the row
 * `heading` (1-based) again at the top of every further page. ECMA-376-1, 18.2.5 and 18.3.1.63.
 */
export const printedPages = (sheet: string, heading: number): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/(<worksheet\b[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('</worksheet>', `${page}</worksheet>`),
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(
            /<definedNames\b[^>]*(?:\/>|>.*?<\/definedNames>)/u,
            `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet}'!$$${heading}:$$${heading}</definedName></definedNames>`,
          ),
      },
    },
  },
});

/** Inches: 15 mm. */
const margin = 0.59;
const page =
  '<printOptions horizontalCentered="1"/>' +
  `<pageMargins left="${margin}" right="${margin}" top="${margin}" bottom="${margin}" header="0.3" footer="0.3"/>` +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
