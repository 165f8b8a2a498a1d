import { expect, test } from 'vitest';
import { imported, rowsOf, rowWith } from './clerk-rows.ts';

const days = { kind: 'all-day', from: '2024-09-17', to: '2024-09-23' };

test.each([
  ['县博物馆开放时间9:00-17:00，周一闭馆', { opens: '09:00', closes: '17:00', closedWeekdays: ['周一'] }],
  ['开放时间每天8:00-22:00', { opens: '08:00', closes: '22:00' }],
  ['展出时间：9:00-17:00', { opens: '09:00', closes: '17:00' }],
  ['每天9:00-17:00开放', { opens: '09:00', closes: '17:00' }],
])('a remark tells the hours of the days: %s', async (备注, hours) => {
  expect(await rowWith({ 活动时间: '9月17日-23日', 备注 })).toMatchObject({
    sessions: [{ ...days, ...hours }],
    asked: [],
  });
});

test('hours of every day take the place of the ends of a span', async () => {
  const line = '义诊,看病,义诊,市科协,五马街广场,2024/9/17 09:00,2024/9/23 17:00,每天9:00-11:30、14:30-17:00开放';
  const [row] = await rowsOf(`活动名称,一句话介绍,活动类型,主办单位,活动地点,开始时间,结束时间,备注\n${line}\n`);
  expect(row).toMatchObject({
    sessions: [
      { kind: 'weekly', from: '2024-09-17', to: '2024-09-23', starts: '09:00', ends: '11:30' },
      { kind: 'weekly', from: '2024-09-17', to: '2024-09-23', starts: '14:30', ends: '17:00' },
    ],
    asked: [],
  });
  const bare = '义诊,看病,义诊,市科协,五马街广场,2024/9/17,2024/9/23,每天8:00-22:00';
  const [other] = await rowsOf(`活动名称,一句话介绍,活动类型,主办单位,活动地点,开始时间,结束时间,备注\n${bare}\n`);
  expect(other).toMatchObject({ sessions: [{ ...days, opens: '08:00', closes: '22:00' }], asked: [] });
});

test.each(['每人每天限答1次', '每天限答3题', '每户限领1份'])('what one may do is kept: %s', async (备注) => {
  expect(await rowWith({ 备注 })).toMatchObject({ asked: [], kept: [备注] });
});

test.each([
  ['甲镇科协协办', 'coOrganizers'],
  ['由测试市图书馆承办', 'organizers'],
])('a remark tells who helps: %s', async (备注, role) => {
  const row = await rowWith({ 备注 });
  if (role === 'organizers') expect(row).toMatchObject({ organizers: ['tushuguan'] });
  else expect(row.asked.join()).toContain('没有“甲镇科协”这个单位');
});

test('when and where to gather is no other sitting', async () => {
  const row = await rowWith({
    活动时间: '9月22日（周日）上午8:30集合，9:00-11:00观摩',
    活动地点: '集合：甲镇人民政府\n观摩：甲镇胡萝卜基地',
  });
  expect(row).toMatchObject({
    room: '甲镇胡萝卜基地',
    sessions: [{ start: '2024-09-22T09:00+08:00', end: '2024-09-22T11:00+08:00', note: '8:30在甲镇人民政府集合' }],
    asked: [],
  });
});

test.each([
  ['瓯海区甲镇种植示范基地', 'ouhai'],
  ['门诊楼前（瓯海区）', 'ouhai'],
  ['测试市第九医院五楼（瓯海区胜利大街）', 'ouhai'],
  ['瓯海区、鹿城区各一所小学', undefined],
])('a place tells its region: %s', async (活动地点, region) => {
  expect(((await rowWith({ 活动地点 })) as { region?: string }).region).toBe(region);
});

test('a part of a unit is in no village that the name of the unit happens to end with', async () => {
  const { proposals } = await imported(
    '活动名称,活动时间,主办单位,活动地点\n报告会,9月20日,市农业农村局,市农业农村局三楼会议室\n',
    true,
  );
  expect(proposals.venues).toEqual([]);
});

test('a campus is that of the university that holds it', async () => {
  const { proposals } = await imported(
    '活动名称,活动时间,主办单位,活动地点\n书展,9月20日,示例师范学院,东海校区图书馆一楼大厅\n讲座,9月21日,示例师范学院,东海校区纺织实验室\n',
    true,
  );
  expect(proposals.venues.map(({ name }) => name)).toContain('示例师范学院东海校区图书馆');
});

test('a column of places inside the house is of the house', async () => {
  const { proposals, sheets } = await imported(
    '活动名称,活动时间,主办单位,馆内位置\n展览,9月20日,示例科技馆,一楼大厅\n表演,9月21日,示例科技馆,馆前广场\n云展,9月21日,示例科技馆,微信公众号“示例科技馆”\n',
    true,
  );
  const rows = sheets.flatMap(({ outcomes }) => outcomes.flatMap((each) => ('activity' in each ? each.activity : [])));
  expect(proposals.venues.map(({ name }) => name)).toEqual(['示例科技馆']);
  expect(rows).toMatchObject([
    { room: '一楼大厅' },
    { room: '前广场' },
    { online: { platform: '微信公众号“示例科技馆”' } },
  ]);
});

test('a platform is named without the word for online', async () => {
  expect(await rowWith({ 活动地点: '线上，“示例农业”微信视频号' })).toMatchObject({
    online: { platform: '“示例农业”微信视频号' },
  });
});

test('communities of a township that its own column names are known', async () => {
  const [told] = await rowsOf(
    '街道（镇）,活动名称,活动时间,主办单位,活动地点,活动类型\n甲街道,展览,9月20日,市科协,各社区宣传栏,展览\n',
  );
  expect(told).toMatchObject({ room: '甲街道各社区宣传栏', asked: [] });
  const other = await rowWith({ 活动地点: '各社区宣传栏', 县区: '鹿城区' });
  expect(other).toMatchObject({ room: '鹿城区各社区宣传栏', asked: [] });
  expect(other.notes).toContain('地点“鹿城区各社区宣传栏”说的是几处，照原文写。');
  const [handedIn] = await rowsOf(
    '报送单位,活动名称,活动时间,主办单位,活动地点,活动类型\n甲街道,展览,9月20日,市科协,各社区,展览\n',
  );
  expect(handedIn).toMatchObject({ room: '甲街道各社区', asked: [] });
});

test('rooms of each class are in the school, whichever township it is in', async () => {
  const [told] = await rowsOf('乡镇,活动名称,活动时间,主办单位,活动地点\n甲乡,讲座,9月20日,示例小学,各班教室\n');
  expect(told).toMatchObject({ room: '各班教室' });
});

test('rooms of a hospital and all of a campus are parts of it', async () => {
  const { sheets, proposals } = await imported(
    '活动名称,活动时间,主办单位,活动地点\n体验,9月20日,示例医院,示例医院门诊一楼大厅\n展览,9月20日,示例师范学院,东海校区纺织实验室\n观测,9月21日,示例师范学院,东海校区气象观测场\n',
    true,
  );
  const rows = sheets.flatMap(({ outcomes }) => outcomes.flatMap((each) => ('activity' in each ? each.activity : [])));
  expect(proposals.venues.map(({ name }) => name)).toEqual(['示例医院', '示例师范学院东海校区']);
  expect(rows).toMatchObject([{ room: '门诊一楼大厅' }, { room: '纺织实验室' }, { room: '气象观测场' }]);
});

test('a school of the university that is the host is told in the details', async () => {
  const [told] = await rowsOf(
    '申报学院（部门）,活动名称,活动时间,主办单位,活动地点\n化工学院,讲座,9月20日,市科协,五马街广场\n',
  );
  expect(told).toMatchObject({ details: '申报学院（部门）：化工学院' });
});

test.each([
  ['园门口展示长廊', '门口展示长廊'],
  ['馆顶观测平台', '馆顶观测平台'],
  ['校内', '校内'],
  ['一楼1号临展厅', '一楼1号临展厅'],
])('a place of the house itself, named by no more than a part: %s', async (活动地点, room) => {
  const row = await rowWith({ 主办单位: '主办：测试市科技馆\n承办：市科协', 活动地点 });
  expect(row).toMatchObject({ venue: 'guan', room });
});

test('the platform of what is online may stand in the cell about booking', async () => {
  const row = await rowWith({ 活动地点: '线上', 预约方式: '钉钉搜“小学科学课”进入 https://a.example/1' });
  expect(row).toMatchObject({ online: { platform: '钉钉搜“小学科学课”', url: 'https://a.example/1' }, asked: [] });
});

test.each([
  ['测试市图书馆', '图书馆少儿区', '少儿区'],
  ['测试市中心医院', '医院门诊大厅', '门诊大厅'],
])('a word for what the host is, is the host’s house: %s, %s', async (主办单位, 活动地点, room) => {
  const { sheets, proposals } = await imported(
    `活动名称,一句话介绍,活动类型,主办单位,活动时间,活动地点\n读书,读书,互动体验,${主办单位},9月20日9:00-11:00,${活动地点}\n`,
    true,
  );
  expect(proposals.venues.map(({ name }) => name)).toEqual([主办单位]);
  expect(sheets.flatMap(({ outcomes }) => outcomes)).toMatchObject([{ kind: 'new', activity: { room } }]);
});

test('a house that may be any is proposed for nobody', async () => {
  const { proposals } = await imported(
    '活动名称,一句话介绍,活动类型,主办单位,活动时间,活动地点\n读书,读书,互动体验,市科协,9月20日9:00-11:00,图书馆\n参观,参观,互动体验,市科协,9月21日9:00-11:00,市区某水厂\n',
    true,
  );
  expect(proposals.venues).toEqual([]);
});

test.each([
  ['中心草坪，下雨改科学楼一层大厅', '中心草坪', '下雨改科学楼一层大厅'],
  ['示例公园（雨天移至示例馆大厅）', '示例公园', '雨天移至示例馆大厅'],
])('where it is in bad weather is no place: %s', async (活动地点, room, weather) => {
  expect(await rowWith({ 活动地点 })).toMatchObject({ room, weather, asked: [] });
});

test('a column of where in the house tells its rooms, not places of other counties and no platforms', async () => {
  const rows = await rowsOf([
    {
      name: '安排',
      rows: [
        ['测试市图书馆九月活动预告'],
        ['活动名称', '活动时间', '在馆里哪儿'],
        ['看书', '9月18日9:00-11:00', '北广场及一层大厅'],
        ['听书', '9月19日9:00-11:00', '抖音直播间'],
        ['送书', '9月16日9:00-11:00', '瑞安市示例小学'],
      ],
    },
    { name: '注', rows: [['周一闭馆']] },
  ]);
  expect(
    rows.map(({ notes, online, region }) => ({ online, region, place: notes.find((note) => note.startsWith('地点')) })),
  ).toEqual([
    { online: undefined, region: undefined, place: '地点“北广场及一层大厅”：没有“测试市图书馆”这个场馆，照原文写。' },
    { online: { platform: '抖音直播间' }, region: undefined, place: undefined },
    { online: undefined, region: 'ruian', place: '地点“瑞安市示例小学”：没有这个场馆，照原文写。' },
  ]);
});

test('when a house is closed says nothing of what it holds elsewhere', async () => {
  const rows = await rowsOf([
    {
      name: '安排',
      rows: [
        ['测试市图书馆九月活动预告'],
        ['活动名称', '活动时间', '活动地点'],
        ['看书', '9月16日9:00-11:00', '一楼大厅'],
        ['送书', '9月16日9:00-11:00', '五马街广场'],
        ['注：周一闭馆'],
      ],
    },
  ]);
  expect(rows.map(({ asked }) => asked)).toEqual([['表格外面写了周一不开放，这个活动周一也有：那天办不办？'], []]);
});

test('中心小学 is that of the township which the row names', async () => {
  expect(await rowWith({ 乡镇: '藤桥镇', 活动地点: '中心小学操场' })).toMatchObject({
    room: '藤桥镇中心小学操场',
    asked: [],
  });
  expect(await rowWith({ 活动地点: '中心小学操场' })).toMatchObject({ asked: ['地点“中心小学操场”：具体是哪里？'] });
});

test('全市中小学校 are no place of their own', async () => {
  const { proposals } = await imported(
    '活动名称,活动时间,活动地点,主办单位\n演练,9月18日10:28,全市中小学校,市教育局\n',
    true,
  );
  expect(proposals.venues).toEqual([]);
});

test('a village whose title says that it is the place is that', async () => {
  const rows = await rowsOf(
    '活动名称,活动时间,镇,村（地点）,主办单位\n义诊,9月18日9:00-10:00,藤桥镇,示例村文化礼堂,市科协\n',
  );
  expect(rows).toMatchObject([{ asked: [] }]);
  expect(rows[0]?.notes).toContain('地点“示例村文化礼堂”：没有这个场馆，照原文写。');
});

test('a part of a hospital elsewhere is a place of its own, a ward a room of it', async () => {
  const hospital = { 主办单位: '测试市中心医院' };
  const campus = await rowWith({ ...hospital, 活动地点: '城东院区门诊一楼大厅' });
  expect(campus).toMatchObject({ room: '测试市中心医院城东院区门诊一楼大厅', asked: [] });
  const ward = await rowWith({ ...hospital, 活动地点: '住院部20楼' });
  expect(ward.notes).toContain('地点“住院部20楼”：没有“测试市中心医院”这个场馆，照原文写。');
});

test('one sitting for each of several kinds of places is asked about', async () => {
  expect(await rowWith({ 活动地点: '学校、社区、企业各一场' })).toMatchObject({
    asked: ['地点“学校、社区、企业各一场”：具体是哪里？'],
  });
});

test.each(['门诊楼前', '检验楼'])('%s is that of the hospital', async (place) => {
  const row = await rowWith({ 主办单位: '测试市中心医院', 活动地点: place });
  expect(row.notes).toContain(`地点“${place}”：没有“测试市中心医院”这个场馆，照原文写。`);
});

test('one of two places, settled later, is asked about also in a house that is known', async () => {
  expect(await rowWith({ 活动地点: '测试市科技馆院内或镇文化广场，到时候看' })).toMatchObject({
    asked: [expect.stringContaining('到底在哪一处？')],
  });
});
