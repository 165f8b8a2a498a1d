import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PictureFacts } from '#domain/checks/context.ts';
import { type FormCheck, formCheck } from '#sources/forms/entry-faults.ts';
import { fieldFault } from '#sources/forms/field-fault.ts';
import type { FormEntry } from '#sources/forms/form-entry.ts';
import { readEntryText } from '#sources/reading/read-entry-text.ts';
import type { PublicContent } from '#sources/tables/public-content.ts';
import { publicContent } from '#sources/tables/publish-content.ts';

const id = 'guyuan-2023';
const folder = `content/campaigns/${id}`;
const jsonOf = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const stars = jsonOf(`${folder}/activities/autumn-stars.json`);
const [session] = stars.sessions;

let check: FormCheck;
const fresh = () =>
  formCheck(
    JSON.parse(
      JSON.stringify(publicContent('content', { id, campaign: jsonOf(`${folder}/campaign.json`) })),
    ) as PublicContent,
  );
beforeAll(() => {
  check = fresh();
});

const inForm = (fields: object): FormEntry => ({
  kind: 'activities',
  campaign: id,
  id: 'autumn-stars',
  extension: 'json',
  fields: { ...stars, ...fields },
});
const told = (fields: object) =>
  check
    .faultsOf(inForm(fields))
    .map(({ path, text, isError }) => `${isError ? '✗' : '!'} ${path.join('.')} ${text}`)
    .join('\n');

test('nothing is said of what is published', () => {
  expect(told({})).toBe('');
});

test.each([
  [
    'an end before its start',
    { sessions: [{ ...session, end: '2023-09-22T18:00+08:00' }] },
    '✗ sessions.0.end 结束时间不晚于开始时间。',
  ],
  [
    'a session outside the period that counts',
    { sessions: [{ ...session, start: '2023-11-05T19:30+08:00', end: '' }] },
    '! sessions.0.start ',
  ],
  [
    'a year of another campaign',
    { sessions: [{ ...session, start: '2025-09-22T19:30+08:00', end: '' }] },
    '! sessions.0.start 2025-09-22 是另一年的日期',
  ],
  [
    'booking that closes before it opens',
    { booking: { needed: true, opens: '2023-09-20T09:00+08:00', closes: '2023-09-19T09:00+08:00' } },
    '✗ booking.closes 预约截止不晚于预约开始。',
  ],
  ['no venue, room or address online', { venue: '', room: '' }, '! venue 没有写在哪里举办。加上“场馆”'],
  ['a mobile phone as the contact', { contact: { office: '科普部', phone: '13800138000' } }, '✗ contact.phone '],
  [
    'a mobile phone pasted into a text',
    { booking: { needed: true, note: '找王老师 138 0013 8000' } },
    '✗ booking.note 有一个手机号码。',
  ],
  ['an identity number', { audienceNote: '带 11010519491231002X 报名' }, '✗ audienceNote 有一个身份证号码。'],
  [
    'a link that is not encrypted',
    { booking: { needed: true, url: 'http://a.cn' } },
    '✗ booking.url “预约网址”：这个网址以 http:// 开头',
  ],
  [
    'full-width characters in a link',
    { booking: { needed: true, url: 'https：//a.cn' } },
    '✗ booking.url “预约网址”：“：”是全角的',
  ],
  ['a day that does not exist', { summary: '9月31日来看星。' }, '! summary “9月31日”不对'],
  ['a name too long for the platform', { name: '星'.repeat(51) }, '✗ name 活动名称有 51 个字'],
  ['a summary too long', { summary: '星'.repeat(121) }, '✗ summary '],
  ['no places', { booking: { needed: true, capacity: 0 } }, '✗ booking.capacity “每场名额”要大于 0'],
  ['the same session twice', { sessions: [session, session] }, '! sessions.1 这一场和第 1 项一样。'],
  [
    'a place that is taken',
    { sessions: [session, { kind: 'timed', start: '2023-09-22T20:00+08:00', end: '2023-09-22T22:00+08:00' }] },
    '✗ sessions.1.start “泾源县示例六盘山生态教育基地”“观星坪”在 9月22日 19:30–21:00 已被',
  ],
  ['a unit that does not exist', { hosts: ['nobody'] }, '! hosts.0 没有编号是“nobody”的单位。重新选一个'],
  ['a region of another city', { region: 'yinchuan' }, '! region 没有编号是“yinchuan”的县区。'],
  [
    'a cancelled session without a reason',
    { sessions: [{ ...session, status: 'cancelled', reason: '', previously: undefined }] },
    '✗ sessions.0.status 这一场取消了，没有写原因。在这一场里加上“取消或改期的原因”。',
  ],
  [
    'a cancelled session that the record of changes lacks',
    { changes: [], sessions: [{ ...session, status: 'cancelled', previously: undefined }] },
    '! sessions.0.status 这一场取消了，“变更记录”里没有记录',
  ],
  ['HTML in a text', { details: '来<b>看</b>星' }, '✗ details 文字里不能写 HTML。'],
  ['sample units of what is no sample', { sample: false }, '! hosts.0 “泾源县示例生态教育基地”是示例'],
  [
    'ages in the wrong order',
    { ages: { from: 13, to: 8 } },
    '✗ ages.to 年龄从 13 岁到 8 岁，写反了。把“几岁起”和“到几岁”对调',
  ],
  ['a picture that is not there', { poster: { picture: 'no.jpg' } }, '! poster.picture '],
  ['a character that is not seen', { summary: '看​星。' }, '✗ summary '],
])('of %s the form says where it is and how to mend it', (_, fields, text) => {
  expect(told(fields)).toContain(text);
});

test('what is said names fields as the form does', () => {
  const [fault] = check.faultsOf(inForm({ sessions: [{ ...session, end: '2023-09-22T18:00+08:00' }] }));
  expect(fault?.where).toBe('场次 · 第 1 项 · 结束时间');
});

describe('a picture from the device', () => {
  const address = 'blob:https://kepu.example/1';
  const other = 'wenzhou-2024';
  const campaign = jsonOf(`content/campaigns/${other}/campaign.json`);
  const own = formCheck(publicContent('content', { id: other, campaign }));
  const shoe = jsonOf(`content/campaigns/${other}/activities/ai-shoe-sole.json`);
  const entry = {
    ...inForm({}),
    campaign: other,
    id: 'ai-shoe-sole',
    fields: { ...shoe, poster: { picture: address } },
  };
  const toldOf = (facts: PictureFacts | undefined) =>
    own
      .faultsOf(entry, new Map([[address, facts]]))
      .map(({ path, where, text, isError }) => `${isError ? '✗' : '!'} ${path.join('.')} ${where} ${text}`);
  const poster = { format: 'png', width: 600, height: 350, bytes: 90_000 };

  test('as the platform wants it is right', () => {
    expect(toldOf(poster)).toEqual([]);
  });

  test.each([
    ['upright', { ...poster, width: 350, height: 600 }, '是 350×600 像素'],
    ['too heavy', { ...poster, bytes: 9_000_000 }, '有 8.6 MB'],
    ['of another format', { ...poster, format: 'webp' }, '是 webp 格式'],
  ])('that is %s is told beside its field, before it is saved', (_, facts, fault) => {
    expect(toldOf(facts)).toEqual([
      expect.stringMatching(new RegExp(`^✗ poster.picture 海报选项 · 图片 这张宣传图全国平台不收：${fault}。`, 'u')),
    ]);
  });

  test('that is none is told too', () => {
    expect(toldOf(undefined)).toEqual([
      '✗ poster.picture 海报选项 · 图片 选的文件不是可以用的图片，或者坏了。换成 jpg、png 或 webp；手机里的 HEIC 照片、PDF，先另存成 jpg。',
    ]);
  });
});

test('what is wrong twice in one field is said once', () => {
  expect(told({ details: '来<b>看</b>星' }).match(/文字里不能写 HTML/gu)).toHaveLength(1);
});

test('what a field says of itself has no words of files', () => {
  expect(fieldFault('activities/summary', '看'.repeat(121))).toBe('文字超过 120 个字。改短；详细内容写进“活动详情”。');
});

test('empty fields of a form are no mistakes', () => {
  expect(told({ subTheme: '', languages: [], price: null, ages: {} })).toBe('');
});

test('required fields that are empty are told together: the form itself does not save them', () => {
  expect(told({ summary: '', hosts: [] })).toBe('!  还没有填：一句话介绍、主办单位。');
});

test('of what an entry makes wrong elsewhere the form tells', () => {
  const campaign = jsonOf(`${folder}/campaign.json`);
  const faults = check.faultsOf({
    kind: 'campaign',
    campaign: id,
    id: '',
    extension: 'json',
    fields: { ...campaign, regions: campaign.regions.filter((region: { id: string }) => region.id !== 'jingyuan') },
  });
  expect(faults[0]?.text).toMatch(/^这样改，《.+》会出错：没有编号是“jingyuan”的县区。一共有 \d+ 处这样的。$/u);
});

test('an entry that was saved is known to the next', () => {
  const own = fresh();
  const entry = inForm({ hosts: ['new-unit'] });
  expect(own.faultsOf(entry)).toHaveLength(1);
  const unit = jsonOf(`${folder}/organizations/sample-eco-base.json`);
  own.keep({ kind: 'organizations', campaign: id, id: 'new-unit', extension: 'json', fields: unit });
  expect(own.faultsOf(entry)).toEqual([]);
});

test('the body of a notice is checked by its own lines', () => {
  const front = {
    title: '关于举办活动的通知',
    issuers: ['science-association'],
    addressees: '各县区',
    summary: '示例。',
  };
  const fields = { ...front, body: '一\n\n打 13800138000。\n' };
  const faults = check.faultsOf({ kind: 'notices', campaign: id, id: '', extension: 'mdx', fields });
  expect(faults.map(({ path, text }) => `${path} ${text}`)).toEqual([
    expect.stringMatching(/^body 第 3 行：有一个手机号码。/u),
  ]);
});

test('a rule set is checked alone', () => {
  const rules = jsonOf('content/rulesets/kepu-2023.json');
  const entry: FormEntry = { kind: 'ruleset', campaign: '', id: '', extension: 'json', fields: rules };
  const alone = formCheck(undefined);
  expect(alone.faultsOf(entry)).toEqual([]);
  expect(alone.faultsOf({ ...entry, fields: { ...rules, year: 'x' } })).not.toEqual([]);
});

test('an entry that is checked without the others is not called right', () => {
  const faults = formCheck('unreachable').faultsOf(inForm({}));
  expect(faults.map(({ text, isError }) => [text.slice(-20), isError])).toEqual([
    ['只查了这一条自己，和别的内容有关的没有查。'.slice(-20), false],
  ]);
});

test('a path of fields is named as the form names them', () => {
  expect(told({ booking: { needed: true, phone: '0954-0000000', closes: '2023-09-23T17:00+08:00' } })).toContain(
    '核对“预约 · 预约截止时间”和场次的时间。',
  );
});

describe('what the public was told and is changed', () => {
  const opening = jsonOf(`${folder}/activities/main-event.json`);
  const [first] = opening.sessions;
  const of = (own: FormCheck, entry: FormEntry) =>
    own.faultsOf(entry).map(({ path, where, text, isError }) => ({ path, where, text, isError }));
  const form = (fields: object): FormEntry => ({ ...inForm({}), id: 'main-event', fields: { ...opening, ...fields } });
  const later = { ...first, start: '2023-09-17T10:00+08:00' };
  const change = { on: '2023-09-15', kind: 'corrected', note: '时间写错了' };

  test('a session asks for an entry in the record of changes, beside its field, in the words of the form', () => {
    expect(of(check, form({}))).toEqual([]);
    expect(of(check, form({ sessions: [later] }))).toEqual([
      {
        path: ['sessions', 0, 'start'],
        where: '场次 · 第 1 项 · 开始时间',
        text: expect.stringContaining(
          '时间改成了2023年9月17日 10:00-11:30，“变更记录”里没有新的记录：已经存进日历、订阅的人收不到。',
        ),
        isError: true,
      },
    ]);
    expect(of(check, form({ sessions: [later], changes: [change] }))).toEqual([]);
  });

  test('an activity that becomes a draft is told beside that field; one that cannot be read yet is not gone', () => {
    expect(of(check, form({ draft: true }))).toMatchObject([
      {
        path: ['draft'],
        text: expect.stringMatching(/改成了草稿：.*把“草稿”改回去；不办了的，每一场/u),
        isError: true,
      },
    ]);
    expect(of(check, form({ name: '' }))).toEqual([expect.objectContaining({ isError: false })]);
  });

  test('saving does not make it told', () => {
    const own = fresh();
    own.keep(form({ sessions: [later] }));
    expect(of(own, form({ sessions: [later] }))).toMatchObject([{ isError: true }]);
  });

  test('a notice asks for a correction, beside its text', () => {
    const notice = publicContent('content', { id, campaign: jsonOf(`${folder}/campaign.json`) }).files.find(
      ({ kind }) => kind === 'notices',
    );
    const found = { kind: 'notices' as const, campaign: id, id: notice?.file.replace(/.*\/|\.mdx$/gu, '') ?? '' };
    const file = { ...found, file: notice?.file ?? '', path: '', misnamed: false };
    const { entry } = readEntryText(file, notice?.text ?? '');
    const fields = entry?.data as object;
    const faults = (more: object) => of(check, { ...found, extension: 'mdx', fields: { ...fields, ...more } });
    expect(faults({ body: entry?.body })).toEqual([]);
    expect(faults({ body: `${entry?.body}另加一句。` })).toMatchObject([
      { path: ['body'], where: '正文', isError: true },
    ]);
    expect(faults({ body: `${entry?.body}另加一句。`, corrections: [{ on: '2023-09-02', note: '加了一句' }] })).toEqual(
      [],
    );
  });
});
