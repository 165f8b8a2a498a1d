import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTable } from '#sources/tables/read-table.ts';
import { aTableFile, aWorkbook, textCell } from './table-file.ts';

/** The first cell of a workbook whose shared string is written so. */
async function cellOf(inner: string) {
  const parts = unzipSync(await aWorkbook([[textCell('甲')]]));
  const name = 'xl/sharedStrings.xml';
  const xml = new TextDecoder().decode(parts[name]).replace(/<si>.*<\/si>/su, () => `<si>${inner}</si>`);
  const table = await readTable(aTableFile(zipSync({ ...parts, [name]: strToU8(xml) })));
  return 'sheets' in table ? table.sheets[0]?.rows[0]?.[0] : table.fault;
}

test.each([
  ['a decimal reference beyond U+FFFF', '<t>&#155351;家</t>', '𥻗家'],
  ['a hexadecimal one', '<t>家&#x25ED7;</t>', '家𥻗'],
  ['the two halves of a pair', '<t>&#55383;&#57047;</t>', '𥻗'],
  ['half a pair', '<t>a&#55383;b</t>', 'a\u{fffd}b'],
  ['what is no character', '<t>&#1114112;&#x110000;&#0;</t>', '\u{fffd}\u{fffd}\u{fffd}'],
  ['small ones', '<t>&#65;&#x4e2d;&amp;#65;</t>', 'A中&#65;'],
  ['escapes of OOXML', '<t>a_x000D_b_xD857__xDED7__x005F_x0041_</t>', 'a\rb𥻗_x0041_'],
  ['rich text', '<r><t>&#155351;</t></r><r><t>家</t></r>', '𥻗家'],
  ['a reading beside the text', '<t>甲</t><rPh sb="0" eb="1"><t>jia</t></rPh>', '甲'],
])('a cell with %s reads as it looks', async (_, inner, text) => {
  expect(await cellOf(inner)).toBe(text);
});
