import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { formFile } from '#exports/forms/form-file.ts';
import { readContent } from '#sources/files.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import { fillText, sealLines } from '#views/notice/forms/fill-text.ts';
import { formFiles } from '#views/notice/forms/form-files.ts';
import type { FormField, FormSheet, FormTable } from '#views/notice/forms/forms.ts';
import { readPdf } from '../read-pdf.ts';
import { aViewContext } from '../site-builders.ts';
import { printWithOffice, readWithOffice } from './office.ts';

/** Samples taken for real, so that the forms of every campaign are filled; one activity with more than a page can hold. */
async function allForms() {
  const { content } = await readContent('content');
  return content.campaigns.flatMap((campaign) => {
    const activities = campaign.activities.map((entry, index) => ({
      ...entry,
      data: {
        ...entry.data,
        sample: false,
        ...(index === 0 ? { key: true, details: '讲一讲，做一做。'.repeat(700) } : {}),
      },
    }));
    const site = resolveCampaign({ ...campaign, activities }, content.rulesets);
    const context = { ...aViewContext(), site };
    return site.notices.flatMap((node) =>
      node.notice.attachments.flatMap((attachment) =>
        formFiles(attachment, node, context, plainText).map(({ name, ending, form }) => ({
          name: `${campaign.id}-${attachment.id}-${name.replaceAll('/', '-')}.${ending}`,
          form,
        })),
      ),
    );
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'forms-'));
const tables = new Map<string, FormTable>();
const sheets = new Map<string, FormSheet>();
beforeAll(async () => {
  for (const { name, form } of await allForms()) {
    const file = path.join(folder, name);
    writeFileSync(file, await formFile(form));
    if (form.kind === 'table') tables.set(file, form);
    else sheets.set(file, form);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** White space is what is left to fill in: how much of it is a matter of the page. */
const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

type Node = Html.ChildNode | Html.Document;
const childrenOf = (node: Node): readonly Html.ChildNode[] => ('childNodes' in node ? node.childNodes : []);
const allOf = (node: Node, name: string): readonly Node[] =>
  node.nodeName === name ? [node] : childrenOf(node).flatMap((child) => allOf(child, name));
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

/** Paragraphs of a field's cell by the definition; options stand on as many lines as they need. */
const cellText = ({ value, options, text, seal, note }: FormField) =>
  squeezed(
    [
      ...(text.length > 0 ? [fillText(text)] : []),
      ...value.split('\n'),
      ...options.map(({ text: option, chosen }) => `${chosen ? '☑' : '□'} ${option}`),
      ...(note ? [`（${note}）`] : []),
      ...(seal ? sealLines : []),
    ].join(' '),
  );

describe('every form of the campaigns', () => {
  test('has in LibreOffice the cells of its definition, row by row', () => {
    const read = readWithOffice([...sheets.keys()], 'html');
    expect(read.size).toBeGreaterThan(10);
    for (const [file, { rows, title, head }] of sheets) {
      const page = parse(read.get(file) ?? '');
      const cells = allOf(page, 'tr').map((row) =>
        allOf(row, 'td').map((cell) => squeezed(allOf(cell, 'p').map(textOf).join(' '))),
      );
      const isCut = cells.flat().some((text) => text.endsWith('……（全文见附页）'));
      const expected = rows.map((fields) => fields.flatMap((field) => [field.name, cellText(field)]));
      const compared = isCut ? cells.map((row) => row.map((text) => text.replace(/.*（全文见附页）$/u, '…'))) : cells;
      const wanted = isCut ? expected.map((row) => row.map((text) => (text.length > 2000 ? '…' : text))) : expected;
      expect(unspaced(compared), file).toEqual(unspaced(wanted));
      const above = squeezed(textOf(page));
      for (const words of [title, ...head.map((line) => squeezed(fillText(line)))])
        expect(above, file).toContain(words);
    }
  });

  test('is printed on one page, and what that cannot hold behind it', async () => {
    for (const [file, pdf] of printWithOffice([...sheets.keys()])) {
      const { texts } = await readPdf(pdf);
      const { rows } = sheets.get(file) ?? { rows: [] };
      for (const { name } of rows.flat()) expect(texts[0]?.replace(/\s/gu, ''), file).toContain(name);
      const isLong = rows.flat().some(({ value }) => value.length > 2000);
      expect(texts.length > 1, file).toBe(isLong);
    }
  });
});

/** A digit beside a Chinese character may get a space in one program and none in another. */
const unspaced = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text) => text.replace(/\s/gu, '')));

describe('every table of the campaigns', () => {
  test('has in LibreOffice the cells of its definition, row by row', () => {
    const read = readWithOffice([...tables.keys()], 'csv');
    expect(read.size).toBeGreaterThan(10);
    for (const [file, { label, title, head, columns, rows }] of tables) {
      const cells: string[][] = parseCsv(read.get(file) ?? '', { relaxColumnCount: true, skipEmptyLines: false });
      const line = head.length > 0 ? [[head.map(fillText).join('　　　')]] : [];
      const expected = [[label], [title], ...line, columns, ...rows];
      const full = (row: readonly string[]) => columns.map((_, index) => (row[index] ?? '').trimEnd());
      expect(withoutLast(cells.map(full)), file).toEqual(withoutLast(expected.map(full)));
    }
  });

  test('is as wide as its page, and repeats its heading on each further one', async () => {
    for (const [file, pdf] of printWithOffice([...tables.keys()])) {
      const { columns = [], rows = [] } = tables.get(file) ?? {};
      const { texts } = await readPdf(pdf);
      const heads = texts.map((text) => columns.filter((column) => text.replace(/\s/gu, '').includes(column)));
      expect(heads, file).toEqual(texts.map(() => columns));
      const isBlank = rows.every((row) => row.join('').length <= 2);
      expect(isBlank ? texts : texts.slice(0, 1), file).toHaveLength(1);
    }
  });
});

/** A CSV ends with the last row that says something. */
const withoutLast = (rows: readonly (readonly string[])[]) =>
  rows.slice(0, rows.findLastIndex((row) => row.join('') !== '') + 1);
