import { describe, expect, test } from 'vitest';
import type { Attachment } from '#schemas/notice.ts';
import { type FillPart, fillParts, fillText } from '#views/notice/forms/fill-text.ts';
import { formDownloads } from '#views/notice/forms/form-downloads.ts';
import { formFiles } from '#views/notice/forms/form-files.ts';
import {
  aNotice,
  anActivity,
  anAllDaySession,
  anOrganization,
  aTimedSession,
  aWeeklySession,
} from '../../../builders.ts';
import { aViewContext, element } from '../../../site-builders.ts';

const plainText = (text: string) => text.replaceAll('**', '');

/** 泉州 2 and 1, 固原 2, as the facts have them. */
const table: Attachment = {
  id: 'summary',
  title: '2023年泉州市全国科普日重点活动汇总表',
  kind: 'table',
  head: ['填报单位（章）'],
  columns: ['序号', '活动名称', '活动时间', '活动地点', '主（承）办单位', '联系人', '联系电话'],
  fields: [],
  steps: [],
};
const form: Attachment = {
  ...table,
  id: 'application',
  title: '2023年泉州市全国科普日重点活动项目申报表',
  kind: 'form',
  head: ['填报单位', '填报日期'],
  columns: [],
  fields: [
    ...['活动名称', '主办单位', '承办单位', '联系人', '移动电话', '电子邮箱', '活动时间'].map((name) => ({
      name,
      options: [],
      ...(/电子邮箱/u.test(name) ? { sameRow: true } : {}),
    })),
    { name: '主要活动类型', options: ['展览展示', '互动体验', '其他（请注明）'] },
    { name: '活动对象', options: ['青少年', '老年人', '其他（请注明）'] },
    { name: '参与人数', options: [], text: '预计公众参与活动人数＿人，组织工作人员＿人。' },
    { name: '主要活动内容', options: [] },
  ],
};
const contacts: Attachment = { ...table, id: 'contacts', title: '联系人登记表', columns: ['序号', '姓名', '联系电话'] };

function filesOf(attachment: Attachment, activities = [anActivity({ key: true })]) {
  const context = aViewContext({
    organizations: [anOrganization(), anOrganization({ id: 'museum', name: '固原博物馆' })],
    notices: [aNotice({ attachments: [contacts, attachment] })],
    activities,
  });
  return formFiles(attachment, element(context.site.notices), context, plainText);
}

const rowsOf = (attachment: Attachment, activities: Parameters<typeof filesOf>[1], name = 'filled') => {
  const { form: filled } = filesOf(attachment, activities).find((file) => file.name === name) ?? {};
  return filled?.kind === 'table' ? filled.rows : undefined;
};

test('a cancelled activity is in the table as such', () => {
  const sessions = [aTimedSession({ status: 'cancelled', reason: '大风' })];
  expect(rowsOf(table, [anActivity({ key: true, sessions })])?.[0]?.[2]).toBe('已取消');
});

describe('a table of activities', () => {
  test('is blank, filled, and filled for each unit that hosts', () => {
    const activities = [anActivity({ key: true }), anActivity({ id: 'b', key: true, hosts: ['museum'] })];
    expect(filesOf(table, activities).map(({ name, ending, what }) => [name, ending, what])).toEqual([
      ['blank', 'xlsx', '空白表'],
      ['filled', 'xlsx', '全部 2 项'],
      ['units/city-association', 'xlsx', '固原市科学技术协会，1 项'],
      ['units/museum', 'xlsx', '固原博物馆，1 项'],
    ]);
  });

  test('answers its columns, and leaves what belongs to a person blank', () => {
    const activity = anActivity({
      key: true,
      organizers: ['museum'],
      contact: { office: '市科协科普部', phones: ['0954-2088400'] },
    });
    expect(rowsOf(table, [activity])).toEqual([
      [
        '1',
        '固原市2023年全国科普日主场活动',
        '9月17日 09:00–11:30',
        '固原市博物馆广场',
        '固原市科学技术协会、固原博物馆',
        '',
        '',
      ],
    ]);
  });

  test.each([
    ['days without hours', [anAllDaySession({ from: '2023-09-17', to: '2023-09-23' })], '9月17日至23日'],
    ['a part of a day', [anAllDaySession({ from: '2023-09-17', part: 'morning' })], '9月17日 上午'],
    [
      'days with hours',
      [anAllDaySession({ from: '2023-09-17', to: '2023-09-23', opens: '09:00', closes: '17:00' })],
      '9月17日至23日 09:00–17:00',
    ],
    [
      'a third of a month',
      [{ kind: 'partial' as const, date: '2023-09-中旬', status: 'scheduled' as const }],
      '2023年9月中旬',
    ],
    ['no time yet', [{ kind: 'tba' as const, status: 'scheduled' as const }], '待定'],
    [
      'what is left of two sessions',
      [
        aTimedSession({ status: 'cancelled', reason: '下雨' }),
        aTimedSession({ start: '2023-09-18T09:00+08:00', end: '2023-09-18T10:00+08:00' }),
      ],
      '9月18日 09:00–10:00',
    ],
  ])('writes %s', (_, sessions, text) => {
    expect(rowsOf(table, [anActivity({ key: true, sessions })])?.[0]?.[2]).toBe(text);
  });
});

describe('the rows of a table', () => {
  test('are key activities where its title says so, else all', () => {
    const activities = [anActivity({ key: true }), anActivity({ id: 'b' })];
    expect(rowsOf(table, activities)).toHaveLength(1);
    expect(rowsOf({ ...table, title: '活动项目汇总表' }, activities)).toHaveLength(2);
  });

  test('are no samples, unless there is nothing else: then they are marked', () => {
    const sample = anActivity({ id: 'b', key: true, sample: true });
    expect(rowsOf(table, [anActivity({ key: true }), sample])).toHaveLength(1);
    expect(rowsOf(table, [sample])?.[0]?.[1]).toBe('【示例】固原市2023年全国科普日主场活动');
  });

  test('stand below the unit that reports, where it is one', () => {
    const files = filesOf(table);
    expect(files.map(({ form: { head } }) => head.map((line) => fillText(line).trimEnd()))).toEqual([
      ['填报单位（章）：'],
      ['填报单位（章）：'],
      ['填报单位（章）：固原市科学技术协会'],
    ]);
  });

  test('are empty without activities, below the place among the attachments', () => {
    const [blank, ...others] = filesOf(table, []);
    expect(others).toEqual([]);
    expect(blank?.form).toMatchObject({ label: '附件2', columns: table.columns });
    expect(blank?.form.kind === 'table' && blank.form.rows.flat().join('')).toBe('');
  });

  test('are as many as the original has numbered, and one of three dots where it has one', () => {
    const original = { ...table, numberedRows: 3, ellipsisRow: true };
    const blank = element(filesOf(original)).form;
    expect(blank.kind === 'table' && blank.rows.map(([number]) => number)).toEqual(['1', '2', '3', '…']);
    expect(rowsOf(original, [anActivity({ key: true })])?.map(([number]) => number)).toEqual(['1', '2', '3']);
  });

  test('have a session of an activity per line, and a weekly rule once', () => {
    const weekly = aWeeklySession({ from: '2023-09-09', to: '2023-09-24', weekdays: ['周六', '周日'] });
    const sessions = [aTimedSession(), weekly];
    expect(rowsOf(table, [anActivity({ key: true, sessions })])?.[0]?.[2]?.split('\n')).toEqual([
      expect.stringMatching(/^每周六、周日/u),
      '9月17日 09:00–11:30',
    ]);
  });
});

const cells = (columns: string[], overrides: Parameters<typeof anActivity>[0] = {}, more: Partial<Attachment> = {}) =>
  rowsOf({ ...table, title: '活动汇总表', columns: ['课程名称', '举办地点', ...columns], ...more }, [
    anActivity({ id: 'moon', ...overrides }),
  ])?.[0]?.slice(2);

describe('a table that an office drew up', () => {
  test('has the words of the import for its columns', () => {
    const columns = [
      '县（市、区）',
      '参加对象',
      '举办时间',
      '活动类型',
      '责任单位',
      '预约方式',
      '预计参与人数',
      '是否收费',
    ];
    expect(
      cells(columns, {
        region: 'yuanzhou',
        audiences: ['青少年', '亲子'],
        type: '报告讲座',
        booking: { needed: true, phone: '0954-2088400' },
        expectedVisitors: 300,
        price: { free: true },
      }),
    ).toEqual([
      '原州区',
      '青少年、亲子',
      '9月17日 09:00–11:30',
      '报告讲座',
      '固原市科学技术协会',
      '需要预约，电话 0954-2088400',
      '300',
      '免费',
    ]);
  });

  test('has days, hours, start and end apart', () => {
    const columns = ['活动日期', '具体时间', '开始时间', '结束时间', '开始日期', '结束日期', '时间地点'];
    const sessions = [
      aTimedSession(),
      anAllDaySession({ from: '2023-09-19', to: '2023-09-21', opens: '08:30', closes: '17:00' }),
    ];
    expect(cells(columns, { sessions })).toEqual([
      '9月17日\n9月19日至21日',
      '09:00–11:30\n08:30–17:00',
      '9月17日 09:00',
      '9月21日 17:00',
      '9月17日',
      '9月21日',
      '9月17日 09:00–11:30\n9月19日至21日 08:30–17:00\n固原市博物馆广场',
    ]);
    const weekly = aWeeklySession({ from: '2023-09-09', to: '2023-09-24', weekdays: ['周六', '周日'] });
    expect(cells(['活动日期'], { sessions: [weekly] })).toEqual(['每周六、周日（9月9日至24日）']);
    expect(cells(['活动日期', '开始时间'], { sessions: [{ kind: 'tba', status: 'scheduled' }] })).toEqual(['待定', '']);
  });
});

describe('a column of a table that an office drew up', () => {
  test('has what its definition says that a column means', () => {
    const meanings = [
      { name: '牵头地方', means: '县区' },
      { name: '活动类型', means: '手填' },
    ];
    expect(cells(['牵头地方', '活动类型', '没人认得'], { region: 'yuanzhou' }, { meanings })).toEqual([
      '原州区',
      '',
      '',
    ]);
  });

  test('is left blank where signatures, opinions, remarks and people stand', () => {
    const columns = ['审核意见', '主办单位盖章', '备注', '负责人签字', '联系人及电话', '编号'];
    expect(cells(columns)).toEqual(columns.map(() => ''));
  });

  test('of budgets or lists of resources is no table of activities', () => {
    expect(filesOf({ ...table, columns: ['项目', '金额', '用途'] }).map(({ name }) => name)).toEqual(['blank']);
  });

  test('names the unit that reports by any of its titles', () => {
    const files = filesOf({ ...table, head: ['申报单位（盖章）：＿', '联系人：＿'] });
    const { head = [] } = files.find(({ name }) => name.startsWith('units/'))?.form ?? {};
    expect(head.map((line) => fillText(line).trimEnd())).toEqual(['申报单位（盖章）：固原市科学技术协会', '联系人：']);
  });
});

test('a form ticks an option that has the words of the answer', () => {
  const fields = [
    ...form.fields.slice(0, 1),
    { name: '是否收费', options: ['免费', '收费'] },
    { name: '活动类型', options: ['展览展示', '科普宣传'] },
  ];
  const files = filesOf({ ...form, fields }, [anActivity({ key: true, type: '科普宣传', price: { free: true } })]);
  const { form: filled } = element(files, 1);
  const rest = filled.kind === 'form' ? filled.rows.flat().slice(1) : [];
  expect(
    rest.map(({ value, options }) => [value, options.filter(({ chosen }) => chosen).map(({ text }) => text)]),
  ).toEqual([
    ['', ['免费']],
    ['', ['科普宣传']],
  ]);
});

test('a table of people is never filled', () => {
  expect(filesOf(contacts).map(({ name }) => name)).toEqual(['blank']);
});

const sheet = (overrides: Parameters<typeof anActivity>[0]) => {
  const files = filesOf(form, [anActivity({ id: 'moon', key: true, ...overrides })]);
  const { form: filled } = files.find(({ name }) => name === 'activities/moon') ?? {};
  if (filled?.kind !== 'form') throw new Error('No form of the activity');
  return (name: string) => filled.rows.flat().find((field) => field.name === name);
};

describe('a form of one activity', () => {
  test('is filled for key activities alone', () => {
    const activities = [anActivity({ key: true }), anActivity({ id: 'b' })];
    expect(filesOf(form, activities).map(({ name, ending }) => `${name}.${ending}`)).toEqual([
      'blank.docx',
      'activities/main-event.docx',
    ]);
  });

  test('answers its fields, and leaves what belongs to a person blank', () => {
    const field = sheet({ expectedVisitors: 300, staff: 12, details: '**看**月亮', summary: '一起看。' });
    expect(['主办单位', '联系人', '移动电话', '电子邮箱', '主要活动内容'].map((name) => field(name)?.value)).toEqual([
      '固原市科学技术协会',
      '',
      '',
      '',
      '一起看。\n看月亮',
    ]);
    expect(fillText(field('参与人数')?.text ?? [])).toBe('预计公众参与活动人数300人，组织工作人员12人。');
    expect(field('主要活动内容')?.tall).toBe(true);
  });

  test('ticks what the activity is, and writes out what the form does not list', () => {
    const field = sheet({ type: '报告讲座', audiences: ['老年人', '亲子'] });
    expect(field('主要活动类型')?.options).toEqual([
      { text: '展览展示', chosen: false },
      { text: '互动体验', chosen: false },
      { text: '其他（请注明）：报告讲座', chosen: true },
    ]);
    expect(sheet({ type: '市集' })('主要活动类型')?.options.filter(({ chosen }) => chosen)).toEqual([
      { text: '其他（请注明）：市集', chosen: true },
    ]);
    expect(field('活动对象')?.options.map(({ text, chosen }) => `${chosen}${text}`)).toEqual([
      'false青少年',
      'true老年人',
      'true其他（请注明）：亲子',
    ]);
  });

  test('blank ticks nothing', () => {
    const blank = element(filesOf(form)).form;
    expect(
      blank.kind === 'form' &&
        blank.rows
          .flat()
          .flatMap(({ options }) => options)
          .some(({ chosen }) => chosen),
    ).toBe(false);
  });
});

test('guides have no files', () => {
  expect(filesOf({ ...form, kind: 'guide' })).toEqual([]);
});

describe('a form in rows', () => {
  const sheet = (overrides: Partial<Attachment>, hosts = ['city-association']) => {
    const files = filesOf({ ...form, ...overrides }, [anActivity({ id: 'moon', key: true, hosts })]);
    const { form: filled } = files.find(({ name }) => name === 'activities/moon') ?? {};
    if (filled?.kind !== 'form') throw new Error('No form of the activity');
    return filled;
  };

  test('puts a field beside the one before it where the original does', () => {
    expect(sheet({}).rows.map((fields) => fields.map(({ name }) => name))).toContainEqual(['移动电话', '电子邮箱']);
  });

  test('names the unit that reports only where there is one', () => {
    const lines = (hosts?: string[]) =>
      sheet({ head: ['填报单位：＿', '填报日期：＿年＿月＿日'] }, hosts).head.map(fillText);
    expect(lines()).toEqual(['填报单位：固原市科学技术协会', '填报日期：　　年　　月　　日']);
    expect(lines(['city-association', 'museum'])[0]?.trimEnd()).toBe('填报单位：');
  });
});

describe('a line with blanks', () => {
  const filled = (line: string) =>
    fillText(fillParts(line, (before) => (before.includes('单位') ? '市科协' : undefined)));

  test.each([
    ['填报单位', '填报单位：市科协'],
    ['填报单位：', '填报单位：市科协'],
    ['填报单位（章）：＿', '填报单位（章）：市科协'],
    ['填报单位名称：（盖章）', '填报单位名称：市科协（盖章）'],
    ['填报日期：＿年＿月＿日', '填报日期：　　年　　月　　日'],
  ])('%s', (line, text) => {
    expect(filled(line)).toBe(text);
  });

  test('says the words of the original between its blanks', () => {
    const words = (parts: readonly FillPart[]) =>
      parts.map((part) => (part.kind === 'words' ? part.text : '＿')).join('');
    const line = '预计公众参与活动人数＿人，组织工作人员＿＿＿人。';
    expect(words(fillParts(line, () => undefined))).toBe(line.replace('＿＿＿', '＿'));
  });
});

test('a form has the unit’s own words behind 其他（请注明）', () => {
  const others = (activity: Parameters<typeof sheet>[0]) =>
    ['主要活动类型', '活动对象'].map(
      (name) => sheet(activity)(name)?.options.find(({ text }) => /^其他/u.test(text))?.text,
    );
  expect(others({ type: '其他', typeNote: '植树', audiences: ['其他'], audienceNote: '外卖骑手' })).toEqual([
    '其他（请注明）：植树',
    '其他（请注明）：外卖骑手',
  ]);
  expect(others({ type: '其他', audiences: ['其他'] })).toEqual(['其他（请注明）', '其他（请注明）']);
  expect(others({ type: '互动体验', typeNote: '工坊', audiences: ['青少年'] })).toEqual([
    '其他（请注明）',
    '其他（请注明）',
  ]);
});

test('a form is filled for each activity, or for each key activity where its title says so or they are many', () => {
  const names = (title: string, activities: Parameters<typeof filesOf>[1]) =>
    filesOf({ ...form, title }, activities).map(({ name }) => name);
  const two = [anActivity({ key: true }), anActivity({ id: 'b' })];
  expect(names('活动统计表', two)).toEqual(['blank', 'activities/b', 'activities/main-event']);
  expect(names('重点活动申报表', two)).toEqual(['blank', 'activities/main-event']);
  const many = Array.from({ length: 100 }, (_, index) => anActivity({ id: `many-${index}` }));
  expect(names('活动统计表', [...two.slice(0, 1), ...many])).toEqual(['blank', 'activities/main-event']);
  const legends = (title: string, activities: NonNullable<Parameters<typeof filesOf>[1]>) => {
    const context = aViewContext({ activities });
    const files = filesOf({ ...form, title }, activities);
    return formDownloads(files, { ...form, title }, element(context.site.notices), context).each?.legend;
  };
  expect(legends('活动统计表', two)).toBe('一项活动一张，已经填好');
  expect(legends('重点活动申报表', two)).toBe('一项重点活动一张，已经填好');
});

test('after the campaign a form has those who came, and what the activity was', () => {
  const fields = [
    { name: '参与人数', options: [], text: '公众参与＿人，科技工作者＿人' },
    { name: '活动简介', options: [] },
  ];
  const recap = { on: '2023-09-20', visitors: 800, photos: [], videos: [], media: [], summary: '好' };
  const filled = (activity: Parameters<typeof anActivity>[0]) => {
    const files = filesOf({ ...form, fields: [...form.fields.slice(0, 1), ...fields] }, [
      anActivity({ key: true, ...activity }),
    ]);
    const { form: sheet } = element(files, 1);
    return sheet.kind === 'form'
      ? sheet.rows
          .flat()
          .slice(1)
          .map(({ value, text }) => value || fillText(text))
      : [];
  };
  const summary = '看展、听讲。';
  expect(filled({ summary, recap, scienceWorkerCount: 12, expectedVisitors: 500 })).toEqual([
    '公众参与800人，科技工作者12人',
    summary,
  ]);
  expect(filled({ summary, expectedVisitors: 500 })[0]).not.toContain('500');
});
