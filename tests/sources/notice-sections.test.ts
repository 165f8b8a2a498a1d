import { expect, test } from 'vitest';
import { readContent } from '#sources/files.ts';

/** The numbering of the originals, `<campaign>/<notice>`: parts, their （一）s with a count, their numbers. */
const numbering: Readonly<Record<string, readonly string[]>> = {
  'guyuan-2023/kepuri-2023': [
    ...['一', '二', '三', '四', '附件1', '附件2', '附件3'],
    ...parts('二', 4),
    ...parts('三', 5),
    ...numbers('三（四）', 5),
    ...parts('四', 3),
  ],
  'quanzhou-2023/kepuri-2023': [
    ...['一', '二', '三', '四', '六', '附件1', '附件2'],
    ...parts('三', 4),
    ...numbers('三（四）', 5),
    ...parts('四', 3),
    ...parts('六', 3),
  ],
  'tangshan-2023/kepuri-2023': [
    ...['一', '二', '三', '四', '五'],
    ...parts('三', 4),
    ...parts('四', 5),
    ...numbers('四（四）', 3),
    ...numbers('四（五）', 3),
    ...parts('五', 3),
  ],
  'weinan-2023/kepuri-2023': [
    ...['一', '二', '三', '四', '五', '附件1', '附件2', '附件3'],
    ...parts('二', 4),
    ...parts('三', 4),
    ...numbers('三（三）', 3),
    ...numbers('三（四）', 7),
    ...parts('四', 3),
    ...parts('五', 3),
  ],
  'wenzhou-2024/city-notice': [...numbers('', 5), '附件1', '附件2'],
  'wenzhou-2024/province-notice': [
    ...['一', '二', '三', '四', '五', '六'],
    ...parts('二', 2),
    ...parts('三', 4),
    ...parts('四', 1),
    ...numbers('四（一）', 2),
    ...parts('五', 3),
    ...numbers('五（一）', 3),
    ...numbers('五（二）', 9),
    ...parts('六', 5),
  ],
};

function parts(part: string, count: number): readonly string[] {
  return [...'一二三四五六七'].slice(0, count).map((number) => `${part}（${number}）`);
}

function numbers(above: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${above}${index + 1}`);
}

test('every programme, target and deadline of the five campaigns cites a part that its notice has', async () => {
  const { content } = await readContent('content');
  const cited = content.campaigns.flatMap(({ id, campaign: { data } }) =>
    [...data.programmes, ...data.targets, ...data.deadlines].map(({ id: part, source }) => ({
      part: `${id} ${part}`,
      isKnown: numbering[`${id}/${source.notice}`]?.includes(source.section ?? ''),
    })),
  );
  expect(cited.length).toBeGreaterThan(150);
  expect(cited.filter(({ isKnown }) => !isKnown)).toEqual([]);
});

test('where the tasks and deadlines of the five campaigns are stated', async () => {
  const { content } = await readContent('content');
  const stated = content.campaigns.map(({ id, campaign: { data } }) => [
    id,
    [...data.targets, ...data.deadlines].map(({ id: part, source }) => `${part} ${source.section}`),
  ]);
  expect(Object.fromEntries(stated)).toEqual({
    'guyuan-2023': [
      ...['unit-key-activities 四（三）', 'publish 四（三）', 'contact-person 四（一）', 'key-activities 四（三）'],
      ...['booths-ready 三（一）', 'summary 四（三）'],
    ],
    'quanzhou-2023': [
      ...[
        'publish 六（一）',
        'forms 六（一）',
        'complete 六（二）',
        'summary 六（三）',
        'filler 六（二）',
        'recommend 六（三）',
      ],
    ],
    'tangshan-2023': [
      ...['county-key 五（二）', 'zone-key 五（二）', 'society-key 五（二）', 'enterprise-key 五（二）'],
      ...['base-key 五（二）', 'department-key 五（二）', 'publish 五（三）', 'summary 五（三）'],
    ],
    'weinan-2023': [
      ...['member-unit-activity 三（一）', 'county-food-safety 三（四）5', 'outdoor-ecology-site 三（四）6'],
      ...['ecology-display 三（四）6', 'key-activities 五（一）', 'summary 五（二）', 'complete-on-platform 五（三）'],
      'food-safety-name 三（四）5',
    ],
    'wenzhou-2024': [
      ...['county-activities 2', 'experience-points 五（一）1', 'report-activities 2', 'complete-records 3'],
      ...['county-summary 3', 'platform-summary 六（五）', 'last-counted-day 二（二）'],
    ],
  });
});
