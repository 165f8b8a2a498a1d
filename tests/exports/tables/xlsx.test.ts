import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsxBytes } from '#exports/tables/xlsx.ts';
import type { Cell } from '#views/open-data/table.ts';
import { readXml } from '../xml-reader.ts';
import { aTable } from './a-table.ts';

/** The cells below the heading, as another program reads them. */
async function readBack(...cells: readonly Cell[]) {
  const [sheet] = await readXlsxFile(Buffer.from(await xlsxBytes(aTable(...cells))));
  return (sheet?.data ?? []).slice(1).map(([cell]) => cell);
}

describe('a cell of a workbook', () => {
  it('that looks like a formula is text', async () => {
    const texts = ['=1', '+1', '=HYPERLINK("http://evil","x")', "'=1"];
    expect(await readBack(...texts)).toEqual(texts);
    const parts = unzipSync(await xlsxBytes(aTable(...texts)));
    const sheet = readXml(new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']));
    expect(sheet.getElementsByTagName('f')).toHaveLength(0);
  });

  it('keeps characters that XML forbids, and text that looks like their escapes', async () => {
    const texts = ['声\u0008音', '_x0041_', '_x005F_x0008_', ']]><c>&"', '👩‍🔬'];
    expect(await readBack(...texts)).toEqual(texts);
  });

  it('keeps the words that every object knows', async () => {
    const texts = ['constructor', '__proto__', 'toString', '甲'];
    expect(await readBack(...texts)).toEqual(texts);
  });

  it('is a number only where the value is one', async () => {
    expect(await readBack(106.28, '106.28', true, ['甲', '乙'])).toEqual([106.28, '106.28', '是', '甲；乙']);
  });
});

describe('a workbook', () => {
  it('is of parts that every parser of XML takes', async () => {
    const parts = unzipSync(await xlsxBytes(aTable('\u0000<&', '\uFFFE')));
    const xml = Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/u.test(name));
    expect(xml.length).toBeGreaterThan(3);
    for (const [, bytes] of xml) expect(() => readXml(new TextDecoder().decode(bytes))).not.toThrow();
  });

  it('is the same whenever it is written', async () => {
    const first = await xlsxBytes(aTable('看月亮'));
    const { Date: clock } = globalThis;
    try {
      globalThis.Date = class extends clock {
        static override now = () => clock.UTC(2031, 5, 6);
      } as DateConstructor;
      expect(await xlsxBytes(aTable('看月亮'))).toEqual(first);
    } finally {
      globalThis.Date = clock;
    }
  });
});

it('a table of few columns is laid out for paper, with its heading on every page and rows for all their lines', async () => {
  const parts = unzipSync(await xlsxBytes(aTable('短', '很长的一句话'.repeat(20))));
  const [workbook = '', sheet = ''] = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map((name) =>
    new TextDecoder().decode(parts[name]),
  );
  expect(workbook).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*!\$1:\$1</u);
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"/u);
  const heights = [...sheet.matchAll(/<row [^>]* ht="(\d+)"/gu)].map(([, height]) => Number(height));
  expect(heights).toEqual([24, 120]);
});
