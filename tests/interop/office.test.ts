import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { expect, inject, test } from 'vitest';
import { readSite } from '../site/built-site.ts';
import { siteContent } from '../site/site-content.ts';
import { readWithOffice } from './office.ts';

const { folder, files } = readSite(inject('site'));
const content = await siteContent();
const ending = (suffix: string) =>
  [...files].filter((file) => file.endsWith(suffix)).map((file) => path.join(folder, file));
const inFolder = (file: string) => path.join(folder, file);

/** Rows without the empty cells and rows behind the last that says something, a line each. */
const trimmed = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => JSON.stringify(row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)))
    .join('\n')
    .replace(/(?:\n\[\])+$/u, '');
const csvRows = (text: string): string[][] => parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: false });

test('every workbook opens in LibreOffice with the cells that another library reads', async () => {
  const workbooks = ending('.xlsx');
  expect(workbooks.length).toBeGreaterThan(20);
  const read = readWithOffice(workbooks, 'csv');
  for (const file of workbooks) {
    const [sheet] = await readXlsxFile(file, { trim: false });
    const expected = (sheet?.data ?? []).map((row) => row.map((cell) => officeText(cell)));
    expect(trimmed(csvRows(read.get(file) ?? '')), file).toBe(trimmed(expected));
  }
});

test('every CSV of the open data opens in LibreOffice with its own cells, none of them calculated', () => {
  const tables = ending('.csv');
  expect(tables.length).toBeGreaterThan(20);
  const read = readWithOffice(tables, 'csv');
  for (const file of tables) {
    const shown = csvRows(read.get(file) ?? '').map((row) => row.map(withoutHalfDays));
    expect(shown, file).toEqual(csvRows(readFileSync(file, 'utf8')));
    expect(read.get(file), file).not.toMatch(/#(?:NAME|REF|VALUE|DIV\/0|N\/A)[?!]?|Err:\d/u);
  }
});

test('every form opens in LibreOffice with the title and the fields of the notice', () => {
  const forms = content.campaigns.flatMap(({ id, notices }) =>
    notices.flatMap((notice) =>
      notice.data.attachments
        .filter(({ kind }) => kind === 'form')
        .map((form) => ({ form, file: inFolder(`/${id}/notices/${notice.id}/${form.id}/blank.docx`) })),
    ),
  );
  expect(forms.length).toBeGreaterThan(1);
  const read = readWithOffice(ending('.docx'), 'txt');
  for (const { form, file } of forms) {
    const text = read.get(file) ?? '';
    const wanted = [form.title, ...form.fields.flatMap(({ name, options }) => [name, ...options])];
    expect(
      wanted.filter((each) => !text.includes(each)),
      file,
    ).toEqual([]);
  }
});

test('every summary opens in LibreOffice with the parts that its campaign asks for', () => {
  const summaries = ending('.docx').filter((file) => file.includes('/organize/summaries/'));
  expect(summaries.length).toBeGreaterThan(content.campaigns.length);
  const read = readWithOffice(summaries, 'txt');
  for (const [file, text] of read) {
    expect(text.match(/^[一二三四五]、/gmu), file).toEqual(['一、', '二、', '三、', '四、', '五、']);
    expect(text, file).toContain('年全国科普日活动总结');
  }
});

/** A time of day as it was written: an office program in English takes 17:00 for a time and shows 05:00:00 PM. */
const withoutHalfDays = (cell: string): string =>
  cell.replace(/^(\d\d):(\d\d):00 ([AP])M$/u, (_, hour: string, minute: string, half: string) => {
    const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
    return `${String(hours).padStart(2, '0')}:${minute}`;
  });

/** A number or truth as an office program shows it. */
function officeText(cell: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null || cell === undefined ? '' : String(cell);
}
