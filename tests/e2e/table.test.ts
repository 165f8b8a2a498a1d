import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type ExchangeTable, exchangeTable } from '#domain/exchange/exchange-table.ts';
import { exchangeNames } from '#domain/exchange/names.ts';
import { rowContext } from '#domain/import/row/row-context.ts';
import { exchangeXlsx } from '#exports/tables/exchange-xlsx.ts';
import { readContent } from '#sources/files.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { importedFiles } from '#sources/tables/imported-files.ts';
import { wordsOf } from '#sources/words.ts';
import { filedActivities } from '#sources/writing/filed-entries.ts';
import { countsLine, importCounts } from '#views/import/import-counts.ts';
import { oneHeadingRow } from '../sources/tables/clerk-table-one.ts';
import { twoHeadingRows } from '../sources/tables/clerk-table-two.ts';
import { aClerkWorkbook } from '../sources/tables/clerk-workbook.ts';
import { aTableFile } from '../sources/tables/table-file.ts';
import { aVisitor } from './visitor.ts';

const visitor = aVisitor();
const visitorUnderBase = aVisitor('siteUnderBase', '/kpr/');
const id = 'guyuan-2023';
const address = `/${id}/organize/table/`;

async function content() {
  const read = await readContent('content');
  const campaign = read.content.campaigns.find((each) => each.id === id);
  if (!campaign) throw new Error('no campaign');
  return { content: read.content, files: read.files, campaign };
}

/** Drops a table on the page, as from a folder. */
async function drop(page: Page, name: string, table: string | Uint8Array): Promise<void> {
  const bytes = [...Buffer.from(table)];
  await page.evaluate(
    ([fileName, numbers]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(numbers)], fileName));
      document
        .querySelector('[data-table] label')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, bytes] as const,
  );
}

const says = (page: Page) => page.locator('[data-table-says]');

async function saved(page: Page): Promise<Record<string, string>> {
  const download = page.waitForEvent('download');
  await page.locator('[data-table-save]').click();
  const chunks: Uint8Array[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Uint8Array);
  const files = unzipSync(Buffer.concat(chunks));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

it('a dropped table of two heading rows gives the counts and the files of the command, and nothing leaves the device', async () => {
  const table = aClerkWorkbook(twoHeadingRows);
  const page = await visitor.open(address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const file = aTableFile(table);
  await drop(page, file.split('/').at(-1) ?? '', table);
  const { campaign, ...read } = await content();
  const command = await importTable(file, { ...read, campaign, fill: new Map() }, { today: '2023-09-18' });
  await expect.poll(() => says(page).innerText()).toBe(countsLine(importCounts(command), 'dry-run'));
  const files = importedFiles(campaign, command, { creates: false, mode: 'update' });
  expect(await saved(page)).toEqual(
    Object.fromEntries(files.map(({ path, content: text }) => [`content/${path}`, text])),
  );
  expect(files.length).toBeGreaterThan(15);
  expect(asked.filter((each) => !each.includes('blob')).toSorted()).toEqual([
    'GET /guyuan-2023/organize/table/content.json',
    'GET /table-reader.js',
  ]);
  await page.context().close();
});

async function exported(edit: (table: ExchangeTable) => ExchangeTable): Promise<Uint8Array> {
  const { content: all, campaign, files } = await content();
  const names = exchangeNames(campaign, rowContext(campaign, wordsOf(all), new Map()));
  const entries = filedActivities(campaign, files).map(({ id: activity, fields }) => ({ id: activity, fields }));
  return exchangeXlsx(edit(exchangeTable(entries, names)));
}

it('an export that nobody touched changes nothing; of one with a changed cell that field alone is shown and written', async () => {
  const page = await visitor.open(address);
  await drop(page, '原样.xlsx', await exported((table) => table));
  await page.locator('[data-table-changes]:has-text("没有要改的，也没有要问的。")').waitFor();
  expect(await page.locator('[data-table-save]').isVisible()).toBe(false);
  const change = (table: ExchangeTable): ExchangeTable => {
    const [row, column] = [
      table.rows.findIndex(([activity]) => activity === 'main-event'),
      table.titles.indexOf('一句话介绍'),
    ];
    const edited = table.rows.map((cells, at) => (at === row ? cells.with(column, '改过的一句话介绍。') : cells));
    return { ...table, rows: edited };
  };
  await drop(page, '改了一格.xlsx', await exported(change));
  await page.locator('[data-table-changes] ins').waitFor();
  expect(await page.locator('[data-table-changes] tbody th').allInnerTexts()).toEqual([
    expect.stringContaining('一句话介绍'),
  ]);
  const { campaign } = await content();
  const files = await saved(page);
  expect(Object.keys(files)).toEqual([`content/campaigns/${id}/activities/main-event.json`]);
  const before = campaign.activities.find((each) => each.id === 'main-event')?.data;
  expect(JSON.parse(Object.values(files)[0] ?? '')).toMatchObject({
    name: before?.name,
    summary: '改过的一句话介绍。',
  });
  await page.context().close();
});

it('under another path, a file that is broken says what the command says, and the next one is read', async () => {
  const page = await visitorUnderBase.open('/kpr/pengyang-2027/organize/table/');
  await drop(page, '坏了.xlsx', 'PK\u0003\u0004');
  await page
    .locator('[data-table-says]:has-text("文件坏了，或不是 Excel 表格。用 Excel 或 WPS 打开核对，再另存为 .xlsx。")')
    .waitFor();
  await drop(page, '一行表头.csv', oneHeadingRow);
  await page.locator('[data-table-says]:has-text("试读，没有写文件")').waitFor();
  await page.context().close();
});

it('without script the command stands there, and no field that does nothing', async () => {
  const page = await visitor.open(address, { javaScriptEnabled: false });
  expect(await page.locator('[data-table]').isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toContain(`npm run import -- 表格.xlsx --campaign ${id} --dry-run`);
  await page.context().close();
});
