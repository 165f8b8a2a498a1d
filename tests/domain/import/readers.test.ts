import { expect, test } from 'vitest';
import { wordFinder } from '#domain/import/categories/said-words.ts';
import { readBookingCell } from '#domain/import/offer/booking-cell.ts';
import { readBooking, readQuota } from '#domain/import/offer/booking-text.ts';
import { agesIn, readAdmission, readAges, readPrice } from '#domain/import/offer/offer-texts.ts';
import { readPhones } from '#domain/import/offer/phones.ts';
import { readPlace } from '#domain/import/places/places.ts';
import { readRemark, readUnknownCell } from '#domain/import/remark/remark.ts';
import { readState } from '#domain/import/remark/states.ts';
import { readName } from '#domain/import/row/name-marks.ts';
import { matcher } from '#domain/import/units/matcher.ts';
import { regionStem, unitKey } from '#domain/import/units/unit-names.ts';

test.each([
  ['无需预约', { needed: false }],
  ['不约', { needed: false }],
  ['免费参观，10人以上团队请提前一天来电', { needed: false, note: '免费参观；10人以上团队请提前一天来电' }],
  ['20人以上提前联系', { note: '20人以上提前联系' }],
  ['免预约', { needed: false }],
  ['×', { needed: false }],
  ['自由参加', { needed: false }],
  ['是', { needed: true }],
  ['需提前预约', { needed: true }],
  ['需预约，限100人，电话0577-88962209', { needed: true, capacity: 100, phone: '0577-88962209' }],
  ['预约 限30组家庭 88112233', { needed: true, capacity: 30, capacityUnit: '组', phone: '0577-88112233' }],
  ['预约电话：（0577）88962209', { needed: true, phone: '0577-88962209' }],
  ['名额40人', { capacity: 40 }],
  ['公众号“测试科协”预约', { needed: true, note: '公众号“测试科协”预约' }],
  ['是（现场扫码）', { needed: true, note: '现场扫码' }],
  ['公众号购票', { needed: true, note: '公众号购票' }],
  ['现场报名', { needed: false, note: '现场报名' }],
  ['到现场取号', { needed: false, note: '到现场取号' }],
  ['免费开放不用预约', { needed: false, note: '免费开放不用预约' }],
  ['个人不用预约，学校集体提前联系', { needed: false, note: '个人不用预约；学校集体提前联系' }],
  ['参观无需提前报名', { needed: false, note: '参观无需提前报名' }],
  ['西门登记', { needed: false, note: '西门登记' }],
  ['各单位组队，限12队，每队3人', { needed: true, capacity: 12, capacityUnit: '队', note: '各单位组队；每队3人' }],
  ['为避免报名拥挤，分时段报名', { needed: true, note: '为避免报名拥挤；分时段报名' }],
  ['未预约不得入场', { needed: true, note: '未预约不得入场' }],
  ['不预约不能进', { needed: true, note: '不预约不能进' }],
  ['微信预约，每日限80号', { needed: true, capacity: 80, capacityUnit: '号', note: '微信预约' }],
])('booking as clerks write it: %s', (text, expected) => {
  expect(readBooking(text, '0577')).toEqual(expected);
});

test.each([
  ['40', { capacity: 40 }],
  ['每场50人', { capacity: 50 }],
  ['20组家庭', { capacity: 20, capacityUnit: '组' }],
  ['若干', undefined],
])('a quota: %s', (text, expected) => {
  expect(readQuota(text)).toEqual(expected);
});

test('a phone without its area code gets that of the place, or stays unclear', () => {
  expect(readPhones('88962209、400-123-4567', '0577').phones).toEqual(['0577-88962209', '400-123-4567']);
  expect(readPhones('88962209', undefined)).toMatchObject({ phones: [], unclear: ['88962209'] });
});

test.each([
  ['免费', { free: true }],
  ['0元', { free: true }],
  ['材料费20元', { free: false, note: '材料费20元' }],
  ['门票免费，材料费20元', undefined],
  ['免费（含茶歇）', { free: true, note: '免费（含茶歇）' }],
  ['免费（材料费10元）', undefined],
  ['看情况', undefined],
])('a price: %s', (text, expected) => {
  expect(readPrice(text)).toEqual(expected);
});

test.each([
  ['公众', { to: 'public' }],
  ['是', { to: 'public' }],
  ['仅限本校学生', { to: 'members', note: '仅限本校学生' }],
  ['不对公众开放', { to: 'members', note: '不对公众开放' }],
  ['只接受团体', { to: 'groups', note: '只接受团体' }],
  ['凭入校通知单进校', { to: 'qualified', note: '凭入校通知单进校' }],
  ['凭身份证入馆', undefined],
  ['持教师资格证', { to: 'qualified', note: '持教师资格证' }],
  ['否', undefined],
])('who may come: %s', (text, expected) => {
  expect(readAdmission(text)).toEqual(expected);
});

test('ages are read from their own column and from a text about the audience', () => {
  expect(['6-12岁', '8岁以上', '12周岁及以下', '不限', '小学'].map(readAges)).toEqual([
    { from: 6, to: 12 },
    { from: 8 },
    { to: 12 },
    {},
    undefined,
  ]);
  expect(agesIn('6—12岁少年儿童')).toEqual({ from: 6, to: 12 });
  expect(agesIn('少年儿童')).toBeUndefined();
});

test.each([
  ['已取消', { kind: 'cancelled', reason: '【待补：取消的原因】' }],
  ['因台风取消', { kind: 'cancelled', reason: '因台风' }],
  ['名额已满', { kind: 'full' }],
  ['如期举办', { kind: 'as-planned' }],
  [
    '延期',
    { kind: 'postponed', reason: '【待补：改期的原因】', question: '写了“延期”：改到什么时候，原来是什么时候？' },
  ],
  ['取消：馆方院内修缮', { kind: 'cancelled', reason: '馆方院内修缮' }],
  ['已停办（场地维修）', { kind: 'cancelled', reason: '场地维修' }],
  ['注意：场地维修', undefined],
  ['本项停办', { kind: 'cancelled', reason: '【待补：取消的原因】' }],
  ['取消一次性用品', undefined],
])('what became of it: %s', (text, expected) => {
  expect(readState(text)).toEqual(expected);
});

test('a remark sets what it says, asks about what may change the row, and keeps the rest', () => {
  expect(readRemark('周一闭馆；自带水杯；雨天顺延；材料费20元；请走东门', '0577')).toEqual({
    closed: ['周一'],
    bring: '自带水杯',
    weather: '雨天顺延',
    price: { free: false, note: '材料费20元' },
    questions: [],
    rest: ['请走东门'],
  });
  expect(readRemark('改到一楼大厅', undefined).questions).toEqual([
    '“备注”写了“改到一楼大厅”：改的是时间、地点还是别的，现在是什么？',
  ]);
});

test.each([
  ['带医保卡', { bring: '带医保卡' }],
  ['献血者须满18岁', { ages: { from: 18 } }],
  ['带队老师另行通知', { rest: [] }],
])('a remark for visitors: %s', (text, expected) => {
  expect(readRemark(text, '0577')).toMatchObject(expected);
});

test('a column that is not known says what became of an activity, but no price and no date', () => {
  expect(readUnknownCell('5000元', undefined, '预算')).toEqual({ questions: [], rest: ['5000元'] });
  expect(readUnknownCell('8月20日', undefined, '审批日期')).toEqual({ questions: [], rest: ['8月20日'] });
  expect(readUnknownCell('已取消', undefined, '进度')).toMatchObject({ state: { kind: 'cancelled' } });
});

test('marks leave a name; other brackets stay in it and are read', () => {
  expect(readName('义诊（已取消）', undefined)).toMatchObject({ name: '义诊', states: [{ kind: 'cancelled' }] });
  expect(readName('实验课（限30组）', undefined)).toMatchObject({
    name: '实验课（限30组）',
    notes: [{ booking: { capacity: 30 } }],
  });
  expect(readName('看云（上）', undefined)).toMatchObject({ name: '看云（上）', states: [], notes: [] });
});

test('the last word of a phrase is what it is of; two words and exceptions are asked about', () => {
  const find = wordFinder(['所有人', '青少年', '老年人'], { 所有人: ['市民', '居民'], 青少年: ['学生'] });
  expect(find('广大市民')).toMatchObject({ kind: 'found', word: '所有人', isNarrower: false });
  expect(find('三年级学生')).toMatchObject({ kind: 'found', word: '青少年', isNarrower: true });
  expect(find('学生以外')).toEqual({ kind: 'unknown', proposals: ['青少年'], slips: [] });
});

test('forms of a unit’s name come to one; a name without its place is nobody’s', () => {
  const place = { province: '浙江省', name: '温州市', shortName: '温州', regions: ['鹿城区'] };
  const key = (name: string) => unitKey(name, place, { 科协: ['科学技术协会'] });
  expect(new Set(['温州市科学技术协会', '市科协', '温州科协', '浙江省温州市科协'].map(key)).size).toBe(1);
  expect(new Set(['鹿城区科学技术协会', '温州市鹿城区科协', '鹿城科协'].map(key)).size).toBe(1);
  expect(new Set(['温州市科协', '鹿城区科协', '科协'].map(key)).size).toBe(3);
  expect([regionStem('鹿城区'), regionStem('洞头')]).toEqual(['鹿城', '洞头']);
});

test('units of a county of nationalities, whose name nobody writes in full', () => {
  const place = { province: '四川省', name: '绵阳市', shortName: '绵阳', regions: ['涪城区', '北川羌族自治县'] };
  const key = (name: string) => unitKey(name, place, { 科协: ['科学技术协会'] });
  const names = ['北川羌族自治县科学技术协会', '北川县科协', '绵阳市北川羌族自治县科协', '北川科协'];
  expect(new Set(names.map(key))).toEqual(new Set(['北川科协']));
  expect(regionStem('北川县')).toBe(regionStem('北川羌族自治县'));
});

test.each(['讲解大赛（延期至9月23日）', '观鸟（改在22日）', '集市（暂定）', '关于讲座改期的通知'])(
  'a name that says what may change its row is asked about: %s',
  (name) => {
    expect(readName(name, undefined)).toMatchObject({
      name,
      states: [],
      questions: [`名称写了“${name}”：照哪个办？`],
    });
  },
);

test.each([
  ['取消：科普大篷车', '科普大篷车', 'cancelled'],
  ['科普大篷车——取消', '科普大篷车', 'cancelled'],
  ['科普大篷车已约满', '科普大篷车', 'full'],
  ['延期-科普大篷车', '科普大篷车', 'postponed'],
])('a state before or after a name is not of it: %s', (text, name, kind) => {
  expect(readName(text, undefined)).toMatchObject({ name, states: [{ kind }], questions: [] });
});

test.each([
  ['18日仅校内', '哪一场、哪些人不能来？'],
  ['因9月18日台风取消', '取消的是哪一场，还是整个活动？'],
  ['首日只对内部', '哪一场、哪些人不能来？'],
  ['周一不对外', '哪一场、哪些人不能来？'],
  ['下午场已满', '约满的是哪一场？'],
])('what a remark says of some days alone is asked about: %s', (text, question) => {
  expect(readRemark(text, undefined)).toEqual({ questions: [`“备注”写了“${text}”：${question}`], rest: [] });
});

test.each([
  ['待院办确认', '还没有定的是什么，定下来再公布，还是先写待定？'],
  ['可能延期', '改到什么时候，原来是什么时候？'],
  ['题目未定', '还没有定的是什么，定下来再公布，还是先写待定？'],
])('a remark that may change the row says what is doubted: %s', (text, question) => {
  expect(readRemark(text, undefined).questions).toEqual([`“备注”写了“${text}”：${question}`]);
});

test.each([
  ['如遇下雨另行通知', { weather: '如遇下雨另行通知' }],
  ['如遇雨天，改在县文化馆一楼大厅举行', { weather: '如遇雨天，改在县文化馆一楼大厅举行' }],
  ['遇大风，取消；自带水杯', { weather: '遇大风，取消', bring: '自带水杯' }],
  ['云量大则取消，当天16点公众号通知', { weather: '云量大则取消，当天16点公众号通知' }],
  ['下雨就不办，另通知', { weather: '下雨就不办，另通知' }],
  ['学校已约满', { state: { kind: 'full' } }],
  ['专家待定', { rest: ['专家待定'] }],
  ['其他展厅正常开放', { rest: ['其他展厅正常开放'] }],
  ['面向社会免费开放', { admission: { to: 'public' }, price: { free: true } }],
  ['具体时间与市五中商定后另行通知', { untold: '具体时间与市五中商定后另行通知' }],
  ['分两场', { count: { count: 2 } }],
])('a remark that changes no time and no place: %s', (text, expected) => {
  expect(readRemark(text, undefined)).toMatchObject({ questions: [], ...expected });
});

test('full until it is full is no state; weather of any kind is weather', () => {
  expect(readRemark('每期报满即止', undefined)).toEqual({ questions: [], rest: ['每期报满即止'] });
  expect(['雨天停演', '阴天改期', '大雾顺延'].map((text) => readRemark(text, undefined).weather)).toEqual([
    '雨天停演',
    '阴天改期',
    '大雾顺延',
  ]);
});

test('days on which it is closed are written in several ways; sessions of one content say nothing', () => {
  expect(['逢周一闭馆', '周三除外', '每周一、二休馆'].map((text) => readRemark(text, undefined).closed)).toEqual([
    ['周一'],
    ['周三'],
    ['周一', '周二'],
  ]);
  expect(readRemark('两场内容相同', undefined)).toEqual({ questions: [], rest: ['两场内容相同'] });
});

test('a cell about booking says for whom and what it costs; under 参与方式 what is not of booking is kept', () => {
  expect(readBookingCell('提前预约，50元/人，仅限本校学生', undefined, '预约')).toEqual({
    booking: '提前预约',
    other: {
      price: { free: false, note: '50元/人' },
      admission: { to: 'members', note: '仅限本校学生' },
      questions: [],
      rest: [],
    },
  });
  expect(readBookingCell('扫码参与', undefined, '参与方式（是否预约）')).toEqual({
    booking: '',
    other: { questions: [], rest: ['扫码参与'] },
  });
  expect(readBookingCell('凭票入场', undefined, '是否预约').booking).toBe('凭票入场');
  expect(readBookingCell('否', undefined, '参与方式').booking).toBe('否');
});

test.each([
  ['科技馆3F创新教室', { venue: 'guan', room: '3F创新教室' }],
  ['科技馆B座', { venue: 'guan', room: 'B座' }],
  ['科技馆前广场', { venue: 'guan', room: '前广场' }],
  ['科技馆少儿活动室', { venue: 'guan', room: '少儿活动室' }],
  ['科技馆分馆报告厅', { room: '科技馆分馆报告厅', note: expect.any(String) }],
  ['科技馆旁小剧场', { room: '科技馆旁小剧场', note: expect.any(String) }],
  ['B站直播间 https://live.bilibili.com/1', { platform: 'B站直播间', url: 'https://live.bilibili.com/1' }],
])('a place: %s', (text, expected) => {
  expect(readPlace(text, '', matcher([{ id: 'guan', names: ['科技馆'] }]))).toEqual(expected);
});
