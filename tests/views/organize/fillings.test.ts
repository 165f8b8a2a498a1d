import { expect, test } from 'vitest';
import { fillingJson } from '#exports/filling-json.ts';
import { fillingView } from '#views/organize/filling.ts';
import { fillingsView } from '#views/organize/fillings.ts';
import { aCampaign, anActivity, aTimedSession } from '../../builders.ts';
import { element } from '../../site-builders.ts';
import { aRuledContext } from './a-filling.ts';

const plainText = (text: string) => text;
const fields = [
  { id: 'channel', name: '归口单位' },
  { id: 'ministries', name: '是否与部委合作' },
  { id: 'name', name: '活动名称' },
];
const poster = { format: 'png', width: 600, height: 350, bytes: 30_720 };
const channel = { class: '市科协', unit: '固原市科学技术协会' } as const;
const context = aRuledContext(
  { fields },
  {
    activities: [
      anActivity({ id: 'begun' }),
      anActivity({ id: 'done', channel }),
      anActivity({ id: 'made-up', sample: true }),
    ],
  },
);
const node = (id: string) => element(context.site.activities.filter((each) => each.id === id));

test('an activity is filled in field by field in the order of its year', () => {
  const view = fillingView(node('begun'), context, { plainText, poster });
  expect(view.fields.map(({ id, mark }) => [id, mark.text])).toEqual([
    ['channel', '✗ 还缺'],
    ['ministries', '? 要核对'],
    ['name', '✓ 可以填'],
  ]);
  expect(view.readiness.mark.text).toBe('✗ 还差 1 栏');
  expect(view.poster.facts).toBe('600×350 像素，PNG，30 KB');
});

test('the poster is offered in each size that the campaign publishes', () => {
  const sized = aRuledContext(
    { fields },
    { campaign: aCampaign({ poster: { sizes: ['a4'] } }), activities: [anActivity()] },
  );
  expect(fillingView(element(sized.site.activities), sized, { plainText }).furtherPosters).toEqual([
    {
      size: 'a4',
      file: 'a4.pdf',
      href: '/guyuan-2023/activities/main-event/poster-a4.pdf',
      label: 'A4 打印 PDF',
      measure: '210×297 毫米',
      name: 'guyuan-2023-main-event-a4.pdf',
    },
  ]);
  expect(fillingView(node('begun'), context, { plainText }).furtherPosters).toEqual([]);
});

test('organizers’ pages stay out of search engines and of the site’s own search', () => {
  for (const { frame } of [fillingView(node('begun'), context, { plainText }), fillingsView(context, { plainText })]) {
    expect([frame.indexable, frame.search]).toEqual([false, undefined]);
  }
});

test('the list tells real activities from made-up ones, and counts the real ones', () => {
  const { rows, samples, sums } = fillingsView(context, { plainText });
  expect(rows.map(({ href, mark, lacking, toCheck }) => [href, mark.text, lacking, toCheck])).toEqual([
    ['/guyuan-2023/organize/activities/begun/', '✗ 还差 1 栏', '归口单位', '是否与部委合作'],
    ['/guyuan-2023/organize/activities/done/', '? 可以填，核对 1 栏', '', '是否与部委合作'],
  ]);
  expect(samples.map(({ href }) => href)).toEqual(['/guyuan-2023/organize/activities/made-up/']);
  expect(sums.map(({ count }) => count)).toEqual([1, 1]);
});

test('a cancelled activity is in the list, has nothing to fill in, and is counted nowhere', () => {
  const cancelled = aTimedSession({ status: 'cancelled', reason: '下雨' });
  const own = aRuledContext({ fields }, { activities: [anActivity({ id: 'off', sessions: [cancelled] })] });
  const { rows, sums, empty } = fillingsView(own, { plainText });
  expect(rows.map(({ mark, lacking, toCheck }) => [mark.text, lacking, toCheck])).toEqual([
    ['○ 已取消，不用填报', '', ''],
  ]);
  expect([sums.map(({ count }) => count), empty]).toEqual([[0, 0], undefined]);
});

test('a broadcast whose address is not known may go by its channel', () => {
  const activity = anActivity({ online: { platform: '会宁科普视频号' } }).data;
  const { venue: _, room: __, ...online } = activity;
  const own = aRuledContext(
    { fields: [{ id: 'address', name: '活动举办地址' }] },
    { activities: [{ ...anActivity(), data: { ...online, sessions: [aTimedSession()] } }] },
  );
  const [field] = fillingView(element(own.site.activities), own, { plainText }).fields;
  expect([field?.mark.text, field?.entries.map(({ label, text }) => [label, text])]).toEqual([
    '? 要核对',
    [['线上', '会宁科普视频号']],
  ]);
});

test('a campaign without a real activity says so', () => {
  const without = aRuledContext({ fields }, { activities: [anActivity({ sample: true })] });
  expect(fillingsView(without, { plainText }).empty).toContain('还没有真实的活动');
});

test('a made-up activity is not to be filled in', () => {
  expect(fillingView(node('made-up'), context, { plainText }).sample).toContain('不要填报');
  expect(fillingView(node('done'), context, { plainText }).sample).toBeUndefined();
});

test('programs get the same fields as JSON', () => {
  expect(JSON.parse(fillingJson(node('done'), context, { plainText, poster }))).toEqual({
    campaign: 'guyuan-2023',
    activity: 'done',
    page: 'https://kepu.example/guyuan-2023/organize/activities/done/',
    sample: false,
    year: 2023,
    ready: true,
    fields: [
      {
        id: 'channel',
        name: '归口单位',
        state: 'ready',
        entries: [
          { label: '类别', text: '市科协', length: 3 },
          { label: '单位', text: '固原市科学技术协会', length: 9 },
        ],
      },
      {
        id: 'ministries',
        name: '是否与部委合作',
        state: 'check',
        entries: [],
        note: '内容里没有写：核实后选“是”或“否”。有合作的，在 cooperation.ministries 里写单位。',
      },
      {
        id: 'name',
        name: '活动名称',
        state: 'ready',
        maxLength: 50,
        entries: [{ text: '固原市2023年全国科普日主场活动', length: 17 }],
      },
    ],
    poster: {
      url: 'https://kepu.example/guyuan-2023/activities/done/poster.png',
      format: 'png',
      width: 600,
      height: 350,
      bytes: 30_720,
    },
  });
});
