import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { readContent } from '#sources/files.ts';
import { newCampaignFiles } from '#sources/new-campaign/campaign-files.ts';
import type { Draft } from '#sources/new-campaign/question.ts';
import { campaignQuestions, completeAnswers } from '#sources/new-campaign/questions.ts';
import { writeNewFiles } from '#sources/writing/new-files.ts';
import { aContentFolder, validContent } from '../content-folder.ts';

const answers = {
  festival: '全国科普月',
  year: '2027',
  place: '定西市',
  from: '无',
  days: '9月1日-30日',
  theme: '无',
  issuers: '定西市科学技术协会、定西市教育局',
  phone: '0932-8212345',
  zones: '',
  id: '',
};
type Texts = Partial<Record<string, string>>;

/** Answers every question in turn; an empty text takes the preset. Returns the draft, or the first refusal. */
async function answered(texts: Texts, root = aContentFolder(validContent)) {
  const around = await readContent(root);
  let draft: Draft = {};
  for (const question of campaignQuestions) {
    if (question.applies?.(draft) === false) continue;
    const answer = question.read(texts[question.option] || question.preset(draft, around) || '', draft, around);
    if (answer.kind === 'refused') return { refused: answer, option: question.option };
    draft = { ...draft, ...answer.draft };
  }
  return { root, answers: completeAnswers(draft, around) };
}

/** The campaign made from the answers: its campaign.json and the problems of the content check. */
async function made(texts: Texts, root?: string) {
  const result = await answered({ ...answers, ...texts }, root);
  if (!('answers' in result) || !result.answers) throw new Error(`Refused: ${JSON.stringify(result)}`);
  writeNewFiles(result.root, newCampaignFiles(result.answers));
  const { problems } = await checkContent(result.root);
  const folder = path.join(result.root, 'campaigns', result.answers.id);
  const readJson = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  return { id: result.answers.id, folder, readJson, campaign: readJson('campaign.json'), problems };
}

test('a new campaign has the counties of the code list, the known days and the area code of the phone', async () => {
  const { id, campaign } = await made({ days: '' });
  expect(id).toBe('dingxi-2027');
  expect(campaign).toMatchObject({
    city: { name: '定西市', shortName: '定西', code: '621100', province: '甘肃省', areaCode: '0932' },
    festival: 'science-month',
    window: { from: '2027-09-01', to: '2027-09-30' },
    activitiesToCome: true,
  });
  expect(JSON.stringify(campaign)).not.toContain('待补');
  expect(campaign.regions.map(({ name }: { name: string }) => name)).toEqual([
    '安定区',
    '通渭县',
    '陇西县',
    '渭源县',
    '临洮县',
    '漳县',
    '岷县',
  ]);
});

test('a county is asked for its towns, which the code list has not; a city is not', async () => {
  const { campaign, problems, id } = await made({
    ...{ place: '会宁县', issuers: '会宁县科学技术协会', phone: '0943-0000001' },
    ...{ towns: '会师镇、郭城驿镇、新添堡回族乡', zones: '会宁工业园区' },
  });
  expect(campaign.regions).toEqual([
    { id: 'hui-shi-zhen', name: '会师镇' },
    { id: 'guo-cheng-yi-zhen', name: '郭城驿镇' },
    { id: 'xin-tian-bao-hui-zu-xiang', name: '新添堡回族乡' },
    { id: 'hui-ning-gong-ye-yuan-qu', name: '会宁工业园区', kind: 'zone' },
  ]);
  expect(problems.filter(({ file, severity }) => file.includes(id) && severity === 'error')).toEqual([]);
  const towns = campaignQuestions.find(({ option }) => option === 'towns');
  expect(towns?.applies?.({ place: { name: '定西市', shortName: '定西', code: '621100' } })).toBe(false);
});

test('an issuer of the place has its level, another one none that nobody told', async () => {
  const { readJson } = await made({ place: '会宁县', issuers: '会宁县教育局、中国科学院兰州分院', phone: '无' });
  expect(readJson('organizations/jiao-yu-ju.json')).toMatchObject({ name: '会宁县教育局', level: '县' });
  expect(readJson('organizations/zhong-guo-ke-xue-yuan-lan-zhou-fen-yuan.json')).not.toHaveProperty('level');
  const towns = await made({ place: '会宁县', issuers: '会宁县会师镇人民政府、会宁县某某公司', id: 'a-2027' });
  for (const id of ['hui-shi-zhen-ren-min-zheng-fu', 'mou-mou-gong-si']) {
    expect(towns.readJson(`organizations/${id}.json`)).not.toHaveProperty('level');
  }
  const district = await made({ issuers: '定西市安定区教育局' });
  expect(district.readJson('organizations/an-ding-qu-jiao-yu-ju.json')).not.toHaveProperty('level');
  const city = await made({});
  expect(city.readJson('organizations/jiao-yu-ju.json')).toMatchObject({ level: '市' });
});

test('a new campaign passes the check, which reminds of what is open', async () => {
  const { id, problems } = await made({});
  const own = problems.filter(({ file }) => file.includes(id));
  expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(own.map(({ code }) => code)).toContain('text-to-fill');
});

test('a new campaign says nothing that nobody told: without phone and theme there is neither', async () => {
  const { campaign } = await made({ phone: '无' });
  expect(Object.keys(campaign.city)).not.toContain('areaCode');
  expect(campaign).not.toHaveProperty('theme');
  expect(campaign.contact).toEqual([{ office: '定西市科学技术协会' }]);
});

test('a new campaign takes the theme of a year that is known', async () => {
  const { campaign } = await made({ year: '2025', theme: '' });
  expect(campaign).toMatchObject({
    theme: '提升全民科学素质 夯实科技强国基础',
    slogan: '科技改变生活 创新赢得未来',
  });
});

test('a new campaign may be of a festival of one’s own, which has no rule set', async () => {
  const { campaign } = await made({ festival: '定西科技节', 'festival-short': '科技节' });
  expect(campaign.ownFestival).toEqual({ id: 'ding-xi-ke-ji-jie', name: '科技节', shortName: '科技节' });
  expect(campaign).not.toHaveProperty('ruleset');
});

test('a new campaign may be of a university, which lies in a county', async () => {
  const { campaign } = await made({ place: '兰州大学@620102' });
  expect(campaign.city).toMatchObject({
    name: '兰州大学',
    code: '620102',
    kind: 'organization',
    province: '甘肃省',
    prefecture: '兰州市',
  });
  expect(campaign.regions).toEqual([]);
});

test('a new campaign has the festival in its name when the place has one of that year already', async () => {
  const root = aContentFolder(validContent);
  await made({}, root);
  expect((await made({ festival: '3', days: '5月24日-31日' }, root)).id).toBe('dingxi-science-week-2027');
});

test('a new campaign carries over what lasts of an earlier one, and lists what to look at again', async () => {
  const root = aContentFolder(validContent);
  const source = JSON.parse(readFileSync(path.join(root, 'campaigns/guyuan-2023/campaign.json'), 'utf8'));
  const { campaign, problems, id } = await made({ place: '固原市', from: '', issuers: '', phone: '' }, root);
  expect(campaign.regions).toEqual(source.regions);
  expect(campaign.issuers).toEqual(source.issuers);
  expect(problems.filter(({ file, severity }) => file.includes(id) && severity === 'error')).toEqual([]);
});
test.each([
  ['year', '二〇二七'],
  ['year', '27'],
  ['place', '北定市'],
  ['place', '朝阳区'],
  ['from', 'wenzhuo-2024'],
  ['days', '开学以后'],
  ['days', '2026年9月1日-30日'],
  ['theme', '打 13912345678'],
  ['issuers', '、'],
  ['phone', '13912345678'],
  ['phone', '8212345'],
  ['id', '../x-2027'],
  ['id', 'dingxi'],
  ['id', 'guyuan-2027-2023'],
])('%s is refused with a cure: %s', async (option, text) => {
  const result = await answered({ ...answers, [option]: text });
  expect(result).toMatchObject({
    option,
    refused: { message: expect.stringMatching(/./u), fix: expect.stringMatching(/./u) },
  });
});

test('a folder that is there already is told at once', async () => {
  expect(await answered({ ...answers, year: '2023', days: '9月1日-30日', id: 'guyuan-2023' })).toMatchObject({
    option: 'id',
    refused: { message: 'guyuan-2023 已经有了。' },
  });
});
