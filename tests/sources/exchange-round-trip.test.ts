import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { diffRow, entryOf } from '#domain/exchange/diff.ts';
import { type ExchangeRow, exchangeTable, type FiledEntry, readExchange } from '#domain/exchange/exchange-table.ts';
import type { Fields } from '#domain/exchange/fields.ts';
import { exchangeXlsx } from '#exports/tables/exchange-xlsx.ts';
import { readContent } from '#sources/files.ts';
import { schemaFor } from '#sources/layout.ts';
import { readTable } from '#sources/tables/read-table.ts';
import { filedActivities } from '#sources/writing/filed-entries.ts';
import { aWrittenCampaign } from '../arbitrary/content.ts';
import { filesOf } from '../arbitrary/folder.ts';
import { aPicture } from '../arbitrary/picture.ts';
import { someNames } from '../domain/exchange/some-names.ts';
import { element } from '../site-builders.ts';
import { aContentFolder } from './content-folder.ts';
import { aTableFile } from './tables/table-file.ts';

const picture = await aPicture();
const today = '2023-09-10';

interface RoundTrip {
  readonly campaign: CampaignContent;
  readonly entries: readonly FiledEntry[];
  readonly rows: readonly ExchangeRow[];
}

/** The activities of a campaign and the rows of their table, by way of a workbook. */
async function throughWorkbook(root: string, id: string): Promise<RoundTrip> {
  const { content, files } = await readContent(root);
  const campaign = element(content.campaigns.filter((each) => each.id === id));
  const entries = filedActivities(campaign, files).map(({ id, fields }) => ({ id, fields }));
  const bytes = await exchangeXlsx(exchangeTable(entries, someNames(campaign)));
  const table = await readTable(aTableFile(bytes, 'table.xlsx'));
  if ('fault' in table) throw new Error(table.fault.message);
  return { campaign, entries, rows: readExchange(element(table.sheets))?.rows ?? [] };
}

/** Rows whose hidden cell is gone, as if pasted into another table. */
const withoutBase = ({ base: _, ...row }: ExchangeRow): ExchangeRow => row;

/** What an entry says, whichever way it is written. */
const parsed = ({ body, ...fields }: Fields) => ({
  body,
  ...(schemaFor('activities', fields).parse(fields) as object),
});

async function expectLossless({ campaign, entries, rows }: RoundTrip): Promise<void> {
  const names = someNames(campaign);
  const diffs = rows.map((row, index) => diffRow(row, entries[index]?.fields ?? {}, names, today));
  expect(diffs.flatMap(({ changes, conflicts, questions }) => [...changes, ...conflicts, ...questions])).toEqual([]);
  expect(rows.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(rows.map((row) => entryOf(row, names).fields)).toEqual(entries.map(({ fields }) => fields));
}

test.each(['guyuan-2023', 'quanzhou-2023', 'tangshan-2023', 'weinan-2023', 'wenzhou-2024'])(
  'the table of %s changes nothing, and says all of its activities, also without its hidden column',
  async (id) => {
    const read = await throughWorkbook('content', id);
    expect(read.entries.length).toBeGreaterThan(20);
    await expectLossless(read);
    const names = someNames(read.campaign);
    const said = read.rows.map((row) => entryOf(withoutBase(row), names));
    expect(said.flatMap(({ questions }) => questions)).toEqual([]);
    expect(said.map(({ fields }) => parsed(fields))).toEqual(read.entries.map(({ fields }) => parsed(fields)));
    expect(read.rows.flatMap(({ cells }) => cells).filter(({ text }) => text.includes('JSON：'))).toEqual([]);
  },
);

test('the table of any activities changes nothing and gives them back', async () => {
  await fc.assert(
    fc.asyncProperty(aWrittenCampaign, async (written) => {
      const root = aContentFolder(filesOf({ 'guyuan-2023': written }, picture));
      const read = await throughWorkbook(root, 'guyuan-2023');
      expect(read.entries.length).toBeGreaterThan(0);
      await expectLossless(read);
    }),
    { seed: 20230917, numRuns: 12 },
  );
}, 120_000);
