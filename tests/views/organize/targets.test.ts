import { describe, expect, test } from 'vitest';
import { csvText } from '#exports/tables/csv.ts';
import { targetTables } from '#views/organize/targets/target-tables.ts';
import { targetText } from '#views/organize/targets/target-text.ts';
import { targetsView } from '#views/organize/targets.ts';
import { aCampaign, anActivity, aRegion } from '../../builders.ts';
import { aTarget, passed } from '../../domain/quota/a-target.ts';
import { aViewContext, element } from '../../site-builders.ts';

const regions = [aRegion(), aRegion({ id: 'kinmen', name: '金门县', counted: false })];
const activities = [
  anActivity({ ...passed, id: 'done', key: true }),
  anActivity({ id: 'open', name: '等审核的活动', key: true }),
  anActivity({ ...passed, id: 'plain', name: '一般活动' }),
  anActivity({ ...passed, id: 'made-up', key: true, sample: true }),
  anActivity({ ...passed, id: 'secret', name: '还没定的活动', key: true, draft: true }),
];
const context = (targets = [aTarget({ min: 3, max: 5 })]) =>
  aViewContext({ campaign: aCampaign({ regions, targets }), activities });

describe('the targets', () => {
  test('says of each county how many are missing, which count, and why others may only', () => {
    const [target] = targetsView(context()).targets;
    expect(target?.mark.text).toBe('✗ 1 个还差');
    expect(target?.units).toMatchObject({
      kind: 'rows',
      rows: [
        {
          name: '原州区',
          mark: { text: '✗ 还差 1–2' },
          counted: [{ label: '固原市2023年全国科普日主场活动' }],
          possible: [{ label: '等审核的活动', why: '没有登记平台审核状态，“已通过”的才计入' }],
        },
        { name: '金门县', mark: { text: '○ 不参加，不计入' } },
      ],
    });
  });

  test('leads from a target to the notice that founds it', () => {
    expect(element(targetsView(context()).targets).source).toEqual({
      href: '/guyuan-2023/notices/guyuan-24/#targets',
      label: '《关于举办2023年固原市全国科普日活动的通知》五、工作要求',
    });
  });

  test('says that a list of units is still to come, never zero', () => {
    const target = element(targetsView(context([aTarget({ each: 'unit' })])).targets);
    expect([target.mark.text, target.units.kind]).toEqual(['? 名单待提供', 'unknown']);
  });

  test('that what may count would fill is not said to be short', () => {
    const mark = (min: number) => element(targetsView(context([aTarget({ min })])).targets).mark.text;
    expect([mark(1), mark(2), mark(3)]).toEqual(['✓ 都完成了', '? 还不知道', '✗ 1 个还差']);
  });

  test('says up to which day the content is counted', () => {
    expect(targetsView(context()).asOf).toBe('截至2023年9月3日');
  });
});

describe('a target', () => {
  test('gives each unit its own number where the numbers differ', () => {
    const { min: _, ...target } = aTarget({ minEach: [{ region: 'yuanzhou', min: 2 }] });
    expect(element(targetsView(context([target])).targets).units).toMatchObject({
      rows: [{ number: '不少于 2', mark: { text: '? 还不知道' } }, { number: undefined }],
    });
  });

  test('lists facilities where the target asks for them, and activities only as related', () => {
    const of = { kind: 'facility' as const, name: '体验馆', programme: 'main' };
    const facilities = [{ name: '水科技馆', venue: 'museum-square', on: '2023-06' }, { name: '气象馆' }];
    const target = element(targetsView(context([aTarget({ each: 'province', of, facilities, min: 100 })])).targets);
    expect(target.units).toMatchObject({
      rows: [
        {
          name: '宁夏回族自治区',
          count: 2,
          mark: { text: '? 完成情况待提供' },
          counted: [
            { label: '水科技馆', href: '/guyuan-2023/venues/museum-square/', why: '2023年6月' },
            { label: '气象馆' },
          ],
        },
      ],
    });
    const none = element(targetsView(context([aTarget({ of })])).targets).units;
    expect(none).toMatchObject({ rows: [{ countText: '没有登记', possibleText: '—' }, {}] });
    expect([target.period, target.listed]).toEqual(['通知没有写', '有关的活动 3 项，不算在数目里：']);
  });

  test('tells nothing of drafts but how many there are', () => {
    const view = targetsView(context());
    expect(view.leftOut).toBe('另有 1 项示例、1 份草稿，都不计入。');
    expect(JSON.stringify([view, targetTables(context())])).not.toContain('还没定的活动');
  });

  test('of a campaign without targets shows counties and programmes all the same', () => {
    const view = targetsView(context([]));
    expect(view.none).toContain('没有登记任务');
    expect(
      view.overviews.map(({ title, rows }) => [title, rows.map((row) => [row.name, row.counted, row.possible])]),
    ).toEqual([
      [
        '按县区',
        [
          ['原州区', 2, 1],
          ['金门县', 0, 0],
          ['全市，或没有写县区', 0, 0],
        ],
      ],
      ['按活动板块', [['主场活动', 2, 1]]],
    ]);
  });

  test('counts apart what names no programme', () => {
    const loose = [...activities, anActivity({ ...passed, id: 'loose', programmes: [] })];
    const view = targetsView(aViewContext({ campaign: aCampaign({ regions }), activities: loose }));
    expect(view.overviews.at(-1)?.rows.map(({ name, counted }) => [name, counted])).toEqual([
      ['主场活动', 2],
      ['没有写板块', 1],
    ]);
  });
});

describe('its tables', () => {
  const rows = (index: number, targets?: Parameters<typeof context>[0]) =>
    csvText(element(targetTables(context(targets)), index))
      .trim()
      .split('\r\n');

  test('have a row for each target and unit', () => {
    expect(rows(0).slice(1)).toEqual([
      'key,办好重点活动,各县（市、区）,原州区,3,5,项,1,2,还差 1–2,1,固原市2023年全国科普日主场活动,等审核的活动,2023-09-17,2023-09-23,,2023-09-03,《关于举办2023年固原市全国科普日活动的通知》五、工作要求',
      'key,办好重点活动,各县（市、区）,金门县,3,5,项,,,不参加，不计入,,,,2023-09-17,2023-09-23,,2023-09-03,《关于举办2023年固原市全国科普日活动的通知》五、工作要求',
    ]);
  });

  test('leave the count empty where the list of units is not known', () => {
    const [, row = ''] = rows(0, [aTarget({ each: 'unit' })]);
    expect(row.split(',').slice(3, 10)).toEqual(['名单待提供', '1', '', '项', '', '', '名单待提供']);
  });

  test('say of each activity whether it counts, and why not', () => {
    expect(
      rows(1)
        .filter((row) => row.startsWith('key,'))
        .map((row) => row.split(',').slice(1, 3).concat(row.split(',').slice(5))),
    ).toEqual([
      ['done', '固原市2023年全国科普日主场活动', '计入', ''],
      ['made-up', '固原市2023年全国科普日主场活动', '不计入', '示例数据'],
      ['open', '等审核的活动', '可能计入', '没有登记平台审核状态，“已通过”的才计入'],
      ['plain', '一般活动', '不计入', '不是重点活动'],
    ]);
  });
});

test('in the terminal stand the targets and each activity that does not count', () => {
  expect(targetText(context().site, context().now)).toEqual({
    short: true,
    unknown: false,
    text: [
      '固原市2023年全国科普日 任务进度（guyuan-2023，截至2023年9月3日）',
      '',
      '各县（市、区）：办好重点活动（3–5）  ✗ 1 个还差',
      '  ✗ 还差 1–2　原州区：计入 1 项，可能计入 1 项',
      '  ○ 不参加，不计入　金门县',
      '',
      '计入的活动 2 项。',
      '可能计入 1 项：',
      '  等审核的活动：没有登记平台审核状态（platform.review），“已通过”的才计入',
      '不计入 1 项：',
      '  还没定的活动：草稿',
      '示例 1 项，不计入。',
      '',
    ].join('\n'),
  });
});

test('a target whose words speak of sessions says that activities are counted, unless sessions are', () => {
  const label = '科普报告不少于60场';
  const numbers = [{ label, min: 60 }, { label, min: 60, count: 'sessions' as const }, { min: 60 }].map(
    (target) => element(targetsView(context([aTarget(target)])).targets).number,
  );
  expect(numbers).toEqual(['不少于 60（按活动数，不按场数）', '不少于 60', '不少于 60']);
});

test('of what does not count, a target lists only what it asks for, without the names of fields', () => {
  const lost = anActivity({ ...passed, id: 'lost', name: '走街科普', key: true, region: undefined, venue: undefined });
  const campaign = aCampaign({ regions, targets: [aTarget()] });
  const { others, otherCount } = element(
    targetsView(aViewContext({ campaign, activities: [...activities, lost] })).targets,
  );
  expect(others.map(({ label, why }) => [label, why])).toEqual([['走街科普', '没有写县区，不知道算哪里的']]);
  expect(otherCount).toBe(1);
});
