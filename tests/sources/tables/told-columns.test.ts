import { expect, test } from 'vitest';
import type { Field } from '#domain/import/table/column-titles.ts';
import { tableFile } from '#exports/tables/table-file.ts';
import type { Activity } from '#schemas/activity.ts';
import { readContent } from '#sources/files.ts';
import { fieldDescription } from '#sources/schema/field-descriptions.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { openTables } from '#views/open-data/tables.ts';
import { anActivity } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';
import { aContentFolder, validContent } from '../content-folder.ts';
import { aTableFile } from './table-file.ts';

/** What the import makes of the exported table of one activity. */
async function givenBack(activity: Partial<Activity>, ending: 'csv' | 'xlsx') {
  const { content, files } = await readContent(aContentFolder(validContent));
  const table = element(openTables(aViewContext({ activities: [anActivity(activity)] }), fieldDescription));
  const file = aTableFile(await (await tableFile(table, ending)).bytes(), `activities.${ending}`);
  const campaign = { ...element(content.campaigns), activities: [] };
  const imported = await importTable(
    file,
    {
      content,
      campaign,
      files: files.filter(({ kind }) => kind !== 'activities'),
      fill: new Map<Field, string>(),
    },
    { today: '2023-09-01' },
  );
  return 'fault' in imported ? imported : element(element(imported.sheets).outcomes);
}

const told: Partial<Activity> = {
  booking: {
    needed: true,
    phone: '0954-2088400',
    opens: '2023-09-12T12:00+08:00',
    closes: '2023-09-15T18:00+08:00',
    capacity: 40,
    capacityUnit: '组',
    waitingList: 'no',
    note: '一家一组',
  },
  admission: { to: 'members', note: '本校师生' },
  ages: { from: 8, to: 13 },
  price: { free: false, note: '材料费 20 元' },
  languages: ['英语', '手语翻译'],
  weather: '逢雨顺延',
  bring: '水杯',
};

test.each(['csv', 'xlsx'] as const)('what is told of an activity comes back from its table: %s', async (ending) => {
  expect(await givenBack(told, ending)).toMatchObject({ kind: 'new', activity: told });
});

test('what nobody told stays untold', async () => {
  const outcome = await givenBack({ booking: undefined }, 'csv');
  expect(outcome).toMatchObject({ kind: 'new' });
  const activity = 'activity' in outcome ? outcome.activity : {};
  for (const field of [...Object.keys(told)]) expect(activity).not.toHaveProperty(field);
});
