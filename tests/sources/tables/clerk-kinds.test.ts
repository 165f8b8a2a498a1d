import { expect, test } from 'vitest';
import { imported, rowsOf, rowWith, usual } from './clerk-rows.ts';

test('titles of rows and names of sheets tell the county and the programme, the nearest first', async () => {
  const heading = ['序号', '活动名称', '活动时间', '主办单位', '类型'];
  const row = (name: string) => ['1', name, '9月20日', '市科协', '义诊'];
  const rows = await rowsOf([
    { name: '主场活动', rows: [heading, ['一、鹿城区'], row('甲'), ['二、瓯海区（1项）'], row('乙')] },
    { name: '瓯海区', rows: [heading, row('丙'), ['（一）重点活动'], row('丁')] },
  ]);
  expect(rows).toMatchObject([
    { name: '甲', region: 'lucheng', programmes: ['main'] },
    { name: '乙', region: 'ouhai', programmes: ['main'] },
    { name: '丙', region: 'ouhai', programmes: ['joint'] },
    { name: '丁', region: 'ouhai', programmes: ['key'] },
  ]);
});

test('a day above rows is that of rows with hours alone', async () => {
  const rows = await rowsOf([
    {
      name: '日程',
      rows: [
        ['序号', '活动名称', '时间', '主办单位'],
        ['9月20日（周五）'],
        ['1', '甲', '9:00-11:00', '市科协'],
        ['2', '乙', '9月21日', '市科协'],
      ],
      merged: ['A2:D2'],
    },
  ]);
  expect(rows).toMatchObject([
    { sessions: [{ start: '2024-09-20T09:00+08:00' }] },
    { sessions: [{ from: '2024-09-21' }] },
  ]);
});

test('a name alone above a heading is the title of what follows', async () => {
  const rows = await rowsOf(
    '名称,活动时间,主办\n甲,9月20日,市科协\n线上活动,,\n名称,直播时间,平台\n乙,9月21日19:00,腾讯会议\n',
  );
  expect(rows.map(({ name }) => name)).toEqual(['甲', '乙']);
  expect(rows[1]).toMatchObject({ sessions: [{ start: '2024-09-21T19:00+08:00' }], online: { platform: '腾讯会议' } });
});

test('a table of activities without a column of names takes the first that is not known, and asks', async () => {
  const [row] = await rowsOf('序号,事项,时间,地点,主办单位\n1,科普市集,9月20日,五马街广场,市科协\n');
  expect(row).toMatchObject({
    name: '科普市集',
    asked: expect.arrayContaining(['没有“活动名称”一列，先把“事项”一列当名称：对吗？']),
  });
});

test('a month, a day and hours under one title are one time', async () => {
  const [row] = await rowsOf('活动时间,,,活动名称,主办单位\n月,日,时间,,\n9,20,9:00-11:00,义诊,市科协\n');
  expect(row).toMatchObject({ sessions: [{ start: '2024-09-20T09:00+08:00', end: '2024-09-20T11:00+08:00' }] });
});

test('dashes and slashes alone say nothing', async () => {
  expect(await rowWith({ 费用: '/', 是否预约: '——', 面向对象: '-' })).toMatchObject({ asked: [] });
});

test('a state in the name is told in full by the remark', async () => {
  const { sessions, asked } = await rowWith({ 活动名称: '【取消】义诊', 备注: '因台风取消' });
  expect([sessions, asked]).toMatchObject([[{ status: 'cancelled', reason: '因台风' }], []]);
});

test('an audience of the unit’s own people is not the public', async () => {
  expect(await rowWith({ 面向对象: '本单位职工' })).toMatchObject({ admission: { to: 'members', note: '本单位职工' } });
});

test.each([
  ['8-14岁', { audiences: ['青少年'], audienceNote: '8-14岁', ages: { from: 8, to: 14 } }],
  ['60岁以上', { audiences: ['老年人'], ages: { from: 60 } }],
  ['残疾人', { audiences: ['其他'], audienceNote: '残疾人' }],
  ['不限', { audiences: ['所有人'] }],
])('for whom: %s', async (text, expected) => {
  expect(await rowWith({ 面向对象: text })).toMatchObject({ ...expected, asked: [] });
});

test.each([
  ['报名联系人及电话', '张三 88962209', { booking: { needed: true, phone: '0577-88962209' } }],
  ['公众参与渠道', '直接到场', { booking: { needed: false } }],
  ['参与方式', '不对外', { admission: { to: 'members', note: '不对外' } }],
  ['线上平台及链接', '抖音号“测试科协”', { online: { platform: '抖音号“测试科协”' } }],
  ['平台（网址）', '视频号：https://a.example/1', { online: { platform: '视频号', url: 'https://a.example/1' } }],
])('under %s: %s', async (title, text, expected) => {
  const row = await rowWith({ [title]: text });
  expect(row).toMatchObject({ ...expected, asked: [] });
  expect(JSON.stringify(row.booking ?? '')).not.toContain('张三');
});

test.each([
  ['本校师生', '瓯海中学', { audiences: ['青少年'], audienceNote: '本校师生', admission: { to: 'members' } }],
  ['学生', '测试大学报告厅', { audiences: ['大学生'], audienceNote: '学生' }],
])('%s are those of the school that the place names', async (text, place, expected) => {
  expect(await rowWith({ 面向对象: text, 活动地点: place })).toMatchObject({ ...expected, asked: [] });
});

test('a label in the column of numbers makes its row a note, whatever stands beside it', async () => {
  const rows = await rowsOf(
    '序号,活动名称,活动时间,主办单位\n1,义诊,9月20日,市科协\n说明：,以上为初步计划,,\n填表人：,李四,,\n',
  );
  expect(rows.map(({ name }) => name)).toEqual(['义诊']);
});

test('places that are many are no new venue', async () => {
  const places = ['瓯海区各小学', '各乡镇中小学', '部分社区', '瓯海中学'];
  const rows = places.map((place, index) => `${index},义诊,9月20日,市科协,${place}`);
  const { proposals } = await imported(`序号,活动名称,活动时间,主办单位,活动地点\n${rows.join('\n')}\n`);
  expect(proposals.venues.map(({ name }) => name)).toEqual(['瓯海中学']);
});

test('a mobile number in a column that is not known is not stored, and that is told', async () => {
  const row = await rowWith({ 对接: '李四13812345678' });
  expect(row.notes).toContain('“对接”里有联系人的姓名、手机号或身份证号，没有写入。');
  expect(JSON.stringify(row)).not.toContain('138');
});

test('a row without a summary says what it is, for whom and whose, and that is told', async () => {
  const row = await rowWith({ 一句话介绍: '', 面向对象: '市民' });
  const summary = '现场咨询，面向市民，市科协主办。';
  expect(row).toMatchObject({ summary, asked: [] });
  expect(row.notes).toContain(`没有“一句话介绍”，先照表写了“${summary}”，可以改得更好。`);
});

test.each([
  ['时间地点', '9月20日（周五）14:30-16:30，五马街广场', ''],
  ['活动地点及时间', '五马街广场 9月20日14:30-16:30', ''],
  ['活动时间、地点', '五马街广场3号馆：9月20日14:30-16:30', '3号馆'],
])('a column of times and places is both: %s', async (title, text, room) => {
  const { 活动时间: _, 活动地点: __, ...others } = usual;
  const line = (texts: readonly string[]) => texts.map((each) => `"${each}"`).join(',');
  const cells = { ...others, [title]: text };
  const [row] = await rowsOf(`${line(Object.keys(cells))}\n${line(Object.values(cells))}\n`);
  expect(row).toMatchObject({
    sessions: [{ kind: 'timed', start: '2024-09-20T14:30+08:00', end: '2024-09-20T16:30+08:00' }],
    venue: 'square',
    ...(room === '' ? {} : { room }),
    asked: [],
  });
});

test.each([
  ['五马街广场', ''],
  ['9月20日五马街广场、9月21日南塘', ''],
  ['活动当天 五马街广场', '，活动集中开展是9月15日至9月25日'],
])('of a column of times and places nothing is read that cannot be told apart: %s', async (text, reason) => {
  const { 活动时间: _, 活动地点: __, ...others } = usual;
  const cells = { ...others, 时间及地点: text };
  const [row] = await rowsOf(`${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`);
  expect(row).not.toHaveProperty('sessions');
  expect(row?.asked).toEqual([`时间“${text}”读不准${reason}：是什么时候？`]);
});

test.each([
  ['活动地点', '9月20日上午9:00 五马街广场'],
  ['活动名称', '9月20日义诊'],
])('a row without a time that has one in its %s is asked about', async (title, text) => {
  const { asked } = await rowWith({ 活动时间: '', [title]: text });
  expect(asked).toEqual([`“${title}”一列写了“${text}”：是活动的时间吗？`]);
});

test.each([
  ['参与对象及规模', '中小学生500人', ['青少年']],
  ['参加人员和人数', '全市市民 1,000余人', ['所有人']],
  ['活动对象、人数', '每天限200人', []],
  ['受众及名额', '亲子家庭（限30组）', ['亲子']],
])('%s tell whom it is for, and the count stays beside: %s', async (title, text, audiences) => {
  expect(await rowWith({ [title]: text })).toMatchObject({ audienceNote: text, asked: [] });
  expect((await rowWith({ [title]: text })).audiences ?? []).toEqual(audiences);
});

test('a place that ends like the counties is near none of them', async () => {
  expect((await rowWith({ 县区: '高新区' })).asked).toEqual(['没有“高新区”这个县区。']);
  expect((await rowWith({ 县区: '鹿成区' })).asked).toEqual(['没有“鹿成区”这个县区：是不是“鹿城区”？']);
});

test('a row of groups above the titles of names gives the columns that it alone has titles for', async () => {
  const table = [
    ['序号', '单位', '科普活动', '', '活动安排', '', '', '备注'],
    ['', '', '项目名称', '主要形式', '日期', '时间', '地点', ''],
    ['1', '测试市科学技术协会', '看星星', '讲座', '9月20日', '19:30-21:00', '五马街广场', '免费'],
  ];
  expect(await rowsOf(table.map((cells) => cells.join(',')).join('\n'))).toMatchObject([
    {
      name: '看星星',
      type: '报告讲座',
      hosts: ['kexie'],
      venue: 'square',
      sessions: [{ kind: 'timed', start: '2024-09-20T19:30+08:00' }],
      price: { free: true },
      asked: [],
    },
  ]);
});

test('a column of counties and offices tells the county, or who hands in; other names are noted', async () => {
  const cells = (text: string, own: Readonly<Record<string, string>> = {}) =>
    rowWith({ '县（市、区）/部门': text, ...own });
  expect(await cells('鹿城区')).toMatchObject({ region: 'lucheng', asked: [] });
  expect(await cells('市直')).toMatchObject({ asked: [] });
  expect(await cells('市教育局', { 主办单位: '' })).toMatchObject({
    asked: ['没有“主办单位”：是不是“市教育局”？'],
  });
  expect(await cells('市教育局')).toMatchObject({
    asked: [],
    notes: ['“县（市、区）/部门”写的“市教育局”不是县区，没有用上。'],
  });
});

test('a type that is asked about is not asked about again for the summary that would name it', async () => {
  const row = await rowWith({ 一句话介绍: '', 活动类型: '报告讲做', 面向对象: '居民' });
  expect(row).toMatchObject({
    summary: '面向居民，市科协主办。',
    asked: [expect.stringContaining('活动类型“报告讲做”')],
  });
});

test.each([
  ['8月30日', []],
  ['9月25日-10月7日', []],
  ['2024年9月29日、2024年11月1日9:00-11:00', []],
  ['7月30日', ['2024年7月30日不在活动集中开展的时间里：算这次活动的吗，还是写错了？']],
  ['2024年11月8日9:00-11:00', ['2024年11月8日不在活动集中开展的时间里：算这次活动的吗，还是写错了？']],
  ['11月上旬', ['2024年11月1日至2024年11月10日不在活动集中开展的时间里：算这次活动的吗，还是写错了？']],
  ['11月初', ['2024年11月1日至2024年11月30日不在活动集中开展的时间里：算这次活动的吗，还是写错了？']],
  ['11月8日、11月9日', ['2024年11月8日、2024年11月9日不在活动集中开展的时间里：算这次活动的吗，还是写错了？']],
])('what lies outside the campaign and the days that count for it is asked about once: %s', async (活动时间, asked) => {
  expect(await rowWith({ 活动时间 })).toMatchObject({ asked });
});

test('an end of a span in its own cell may be after the campaign', async () => {
  const row = await rowWith({ 活动时间: '', 开始时间: '9月10日', 结束时间: '11月7日' });
  expect(row).toMatchObject({ sessions: [{ from: '2024-09-10', to: '2024-11-07' }], asked: [] });
});

test('how many come is no part of whom it is for, with its unit or without', async () => {
  expect(await rowWith({ 面向对象: '老年人50' })).toMatchObject({ audiences: ['老年人'], asked: [] });
});

test('the name of a contact among other words is not stored, and that is said', async () => {
  const row = await rowWith({ 备注: '联系人：某某某，0577-88962209；提供轮椅', 对接: '负责人 某老师' });
  expect(JSON.stringify(row)).not.toContain('某');
  expect(row.notes).toEqual(
    expect.arrayContaining(['备注', '对接'].map((title) => `“${title}”里有联系人的姓名、手机号或身份证号，没有写入。`)),
  );
  for (const 备注 of ['负责人员讲解，联系人民医院', '联系人：办公室', '联系人：科普部，0577-88962209']) {
    expect(await rowWith({ 备注 }), 备注).not.toMatchObject({ notes: [expect.stringContaining('姓名')] });
  }
});

test('a start and an end above a date and a time each, most of whose other titles are known', async () => {
  const [row, open] = await rowsOf([
    {
      name: '汇总',
      rows: [
        ['活动名称', '开始', '', '结束', '', '活动概况', '', '组织单位', ''],
        ['', '日期', '时间', '日期', '时间', '类型', '平台编码', '主办', '承办/协办'],
        ['义诊', '9月20日', '下午2点', '同日', '4点半', '义诊', '', '市科协', ''],
        ['讲堂', '9月21、22日', '9:00', '', '11:00', '讲座', '', '市科协', ''],
      ],
      merged: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1', 'H1:I1'],
    },
  ]);
  expect(row).toMatchObject({
    sessions: [{ start: '2024-09-20T14:00+08:00', end: '2024-09-20T16:30+08:00' }],
    type: '现场咨询',
  });
  expect(open?.sessions).toMatchObject([
    { start: '2024-09-21T09:00+08:00', end: '2024-09-21T11:00+08:00' },
    { start: '2024-09-22T09:00+08:00', end: '2024-09-22T11:00+08:00' },
  ]);
});

test('units in brackets have their own part, those after them that of the cell', async () => {
  const names = await rowWith({ 主办单位: '市科协（协办：市图书馆）' });
  expect(names).toMatchObject({ hosts: [expect.any(String)], coOrganizers: [expect.any(String)] });
});

test.each([
  ['电话', { needed: true }],
  ['扫码（见海报）', { needed: true, note: '扫码预约(见海报)' }],
  ['凭身份证入场，坐满为止', { needed: false, note: '凭身份证入场；坐满为止' }],
])('a way to book, or to come in, answers whether it must be booked: %s', async (预约方式, booking) => {
  expect(await rowWith({ 预约方式 })).toMatchObject({ booking, asked: [] });
});

test('who brings people together is no answer to whether it must be booked', async () => {
  const row = await rowWith({ 预约方式: '各校自行组织' });
  expect(row).toMatchObject({ asked: [], kept: ['各校自行组织'] });
  expect(row).not.toHaveProperty('booking');
});

test('a quota of each sitting needs no unit', async () => {
  expect(await rowWith({ 预约方式: '需预约', 名额: '每场18' })).toMatchObject({ booking: { capacity: 18 }, asked: [] });
});

test.each(['（1）', '①', '三、', 'KP-01', '2024-01'])('what counts a row is no id: %s', async (编号) => {
  expect(await rowWith({ 编号 })).toMatchObject({ asked: [] });
});

test.each(['给谁看', '谁能来', '哪些人可以参加', '面向谁'])('whom it is for may be a question: %s', async (title) => {
  expect(await rowWith({ [title]: '老年人' })).toMatchObject({ audiences: ['老年人'], asked: [] });
});

test('a mobile in a remark stays out and asks nothing', async () => {
  const row = await rowWith({ 联系电话: '0577-88962209', 备注: '带病叶来看，联系139 0000 0402' });
  expect(row).toMatchObject({ asked: [] });
  expect(row.notes.join()).toContain('“备注”里有联系人的姓名、手机号或身份证号，没有写入');
});

test('我局 is nobody without a table of its own', async () => {
  const table = '活动名称,活动类型,主办单位,活动时间,活动地点\n义诊,义诊,我局,9月20日9:00,五马街广场\n';
  const { sheets, proposals } = await imported(table, true);
  expect(proposals.organizations).toEqual([]);
  expect(sheets[0]?.outcomes).toMatchObject([{ kind: 'draft', questions: [{ message: '没有“我局”这个单位。' }] }]);
});

test('who takes the lead holds it', async () => {
  const heading = '村,活动名称,活动类型,活动时间,活动地点,牵头,配合';
  const [row] = await rowsOf(`${heading}\n甲村,义诊,义诊,9月20日9:00,五马街广场,市科协,市图书馆\n`);
  expect(row).toMatchObject({ hosts: ['kexie'], coOrganizers: ['tushuguan'] });
});

test('a full booking told under 预约 is a state', async () => {
  expect(await rowWith({ 预约: '报名已满' })).toMatchObject({ sessions: [{ status: 'full' }], asked: [] });
});

test("an office's own code of a row is no id, and a row 例 is a sample", async () => {
  const rows = await rowsOf(
    '编号,活动名称,活动类型,主办单位,活动时间,活动地点\n例,××讲座,讲座,市科协,9月××日,××\nKP-01,义诊,义诊,市科协,9月20日9:00,五马街广场\n',
  );
  expect(rows).toMatchObject([{ name: '义诊', asked: [] }]);
});

test('a name and what happens may stand in one cell', async () => {
  const table = (cell: string) =>
    `活动主题及主要内容,主办单位,活动时间,活动地点\n"${cell}",市科协,9月20日9:00,五马街广场\n`;
  const told = { name: '科技园主场活动', summary: '机器人表演、展板', asked: [] };
  expect(await rowsOf(table('科技园主场活动\n内容：机器人表演、展板'))).toMatchObject([told]);
  expect(await rowsOf(table('科技园主场活动 内容：机器人表演、展板'))).toMatchObject([told]);
  expect(await rowsOf(table('科技园义诊'))).toMatchObject([{ name: '科技园义诊', asked: [] }]);
});

test('a township that holds an activity is a unit', async () => {
  const { proposals } = await imported(
    '活动名称,主办单位,活动时间,活动地点\n义诊,示例镇,9月20日9:00,五马街广场\n',
    true,
  );
  expect(proposals.organizations).toMatchObject([{ name: '示例镇', kind: '社区乡镇' }]);
});

test('who filled in a table is no activity, whatever stands beside it', async () => {
  const table =
    '主办单位,活动名称,活动时间,活动地点\n市科协,义诊,9月20日9:00,五马街广场\n填表：办公室,,,2024年8月20日\n';
  expect(await rowsOf(table)).toMatchObject([{ name: '义诊' }]);
});

test.each(['9月1日—30日，每天更新1期\n线上', '拟9月下旬，待专家行程确定\n示例大楼四楼'])(
  'no place is made of the end of a time: %s',
  async (text) => {
    const [read] = await rowsOf(`活动名称,主办单位,"时间、地点"\n讲座,市科协,"${text}"\n`);
    expect(read).not.toMatchObject({ room: expect.stringMatching(/^[日下]/u) });
  },
);

test('an office that does not say of what it is one is not made', async () => {
  const { proposals } = await imported(
    '县区,活动名称,主办单位,活动时间,活动地点\n鹿城区,义诊,市局,9月20日9:00,五马街广场\n',
    true,
  );
  expect(proposals.organizations).toEqual([]);
});

test.each([
  [{ 活动日期: '长期', 时段: '上学日' }, '长期，上学日'],
  [{ 活动日期: '9月1日至30日', 时段: '每个教学日16:00-17:00' }, '9月1日至30日，每个教学日16:00-17:00'],
])('school days are in no calendar and told in words: %s', async (cells, note) => {
  const row = await rowWith({ 活动时间: '', ...cells });
  expect(row).toMatchObject({ sessions: [{ kind: 'partial', date: '2024-09', note }], asked: [] });
});

test.each(['场地再协调', '还没跟消防对接', '讲师正在联系', '场地审批中', '不行就在园内'])(
  'what is still to be settled is asked about: %s',
  async (备注) => {
    expect((await rowWith({ 备注 })).asked.join()).toContain(备注);
  },
);

test('what names another thing is settled', async () => {
  expect(await rowWith({ 备注: '联系中心服务台；再次欢迎；在活动中心签到' })).toMatchObject({ asked: [] });
});

test.each([
  [{ 主办单位: '鹿城区示例小学' }, '鹿城区示例小学'],
  [{ 活动地点: '鹿城区示例广场' }, '鹿城区示例广场'],
  [{ 活动地点: '', 详细地址: '鹿城区示例广场' }, '鹿城区示例广场'],
])('a unit or a place of one county in the row of another is asked about: %s', async (cells, name) => {
  const asked = async (县区: string) => (await rowWith({ 县区, ...cells })).asked.join();
  expect(await asked('瓯海区')).toContain(`“县区”写了“瓯海区”，“${name}”不在那里：哪个写错了？`);
  expect(await asked('鹿城区')).not.toContain('不在那里');
  expect(await asked('全市')).not.toContain('不在那里');
});

test('线上 under 类型 says how it is held: the name says what it is', async () => {
  expect(await rowWith({ 活动类型: '线上', 活动名称: '直播：看古籍' })).toMatchObject({ type: '直播' });
  expect(await rowWith({ 活动类型: '线下+线上', 活动名称: '血压讲座' })).toMatchObject({ type: '报告讲座' });
});
