import { expect, test } from 'vitest';
import { exchangeTable } from '#domain/exchange/exchange-table.ts';
import { exchangeXlsx } from '#exports/tables/exchange-xlsx.ts';
import { readContent } from '#sources/files.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { filedActivities } from '#sources/writing/filed-entries.ts';
import { importCounts } from '#views/import/import-counts.ts';
import { someNames } from '../domain/exchange/some-names.ts';
import { aTableFile } from '../sources/tables/table-file.ts';
import { saveWithOffice } from './office.ts';

const { content, files } = await readContent('content');

/** Each campaign's exported table. */
async function exported(): Promise<readonly string[]> {
  const tables: string[] = [];
  for (const campaign of content.campaigns) {
    const entries = filedActivities(campaign, files).map(({ id, fields }) => ({ id, fields }));
    tables.push(aTableFile(await exchangeXlsx(exchangeTable(entries, someNames(campaign))), 'table.xlsx'));
  }
  return tables;
}

test('a table that LibreOffice opens and saves, as ODS and as XLSX, changes nothing and gives all activities back', async () => {
  const tables = await exported();
  const asOds = saveWithOffice(tables, 'ods');
  const ods = tables.map((file) => aTableFile(asOds.get(file) ?? '', 'table.ods'));
  const asXlsx = saveWithOffice(ods, 'xlsx');
  for (const [index, campaign] of content.campaigns.entries()) {
    const table = aTableFile(asXlsx.get(ods[index] ?? '') ?? '', 'table.xlsx');
    const target = { content, campaign, files, fill: new Map() };
    for (const saved of [ods[index] ?? '', table]) {
      const unchanged = importCounts(await importTable(saved, target, { today: '2023-09-01' }));
      expect(unchanged, campaign.id).toMatchObject({ present: campaign.activities.length, changed: 0, differing: 0 });
    }
    const empty = {
      ...target,
      campaign: { ...campaign, activities: [] },
      files: files.filter(({ kind }) => kind !== 'activities'),
    };
    const imported = await importTable(table, empty, { today: '2023-09-01' });
    if ('fault' in imported) throw new Error(imported.fault.message);
    const back = imported.sheets.flatMap(({ outcomes }) =>
      outcomes.map((outcome) =>
        outcome.kind === 'new' || outcome.kind === 'draft'
          ? {
              id: outcome.id,
              fields: { ...outcome.activity, ...(outcome.body === undefined ? {} : { body: outcome.body }) },
            }
          : outcome,
      ),
    );
    expect(back, campaign.id).toEqual(filedActivities(campaign, files).map(({ id, fields }) => ({ id, fields })));
  }
}, 180_000);
