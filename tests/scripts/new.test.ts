import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { run as startNew } from '../../scripts/new.ts';
import { aContentFolder, campaignFolder, validContent } from '../sources/content-folder.ts';
import { ended } from './run-command.ts';

const answers = {
  name: '集市',
  summary: '来逛逛',
  times: '9月18日9:00-11:00',
  venue: '文化街',
  region: '',
  hosts: '固原市科学技术协会',
  organizers: '',
  type: '科普宣传',
  audiences: '所有人、亲子',
  programmes: '主场活动',
  bookingNeeded: '',
  bookingUrl: '',
  id: 'market',
};

const runNew = (args: readonly string[], input: string) =>
  ended((own) => startNew(own, Readable.from(input === '' ? [] : [input])), args);

async function run(lines: readonly string[], campaign = 'guyuan-2023') {
  const root = aContentFolder(validContent);
  const result = await runNew([campaign, '--content', root], lines.map((line) => `${line}\n`).join(''));
  const folder = path.join(root, campaignFolder, 'activities');
  return { ...result, root, folder, files: readdirSync(folder).toSorted() };
}

test('the answers become a file that passes the check', async () => {
  const { status, stdout, root, folder } = await run(Object.values(answers));
  expect([status, stdout.split('\n').at(-2)]).toEqual([0, `✓ 写好了：${path.join(folder, 'market.json')}`]);
  expect(JSON.parse(readFileSync(path.join(folder, 'market.json'), 'utf8'))).toEqual({
    name: '集市',
    summary: '来逛逛',
    type: '科普宣传',
    audiences: ['所有人', '亲子'],
    programmes: ['main'],
    sessions: [{ kind: 'timed', start: '2023-09-18T09:00+08:00', end: '2023-09-18T11:00+08:00' }],
    room: '文化街',
    hosts: ['city-association'],
  });
  expect((await checkContent(root)).problems).toEqual([]);
});

test('what is wrong is told with its cure, and asked once more; nothing else is', async () => {
  const wrong = { ...answers, hosts: '没有这个单位', times: '9月31日9:00-11:00' };
  const { status, stdout, files } = await run([...Object.values(wrong), '9月18日9:00-11:00', answers.hosts]);
  expect([status, files]).toEqual([0, ['main-event.json', 'market.json']]);
  const again = stdout.slice(stdout.indexOf('再答一次'));
  expect(again.match(/[^：\n]+（/gu)).toEqual(['活动时间（', '主办单位（']);
  expect(stdout).toMatch(/✗ .*没有这个单位.*\n {2}→ /u);
});

test.each(['../../x', 'a/b', 'con', 'a'.repeat(300)])(
  'an id that no file may have is asked once more: %s',
  async (id) => {
    const { status, stdout, files } = await run([...Object.values({ ...answers, id }), 'market']);
    expect([status, files]).toEqual([0, ['main-event.json', 'market.json']]);
    expect(stdout).toMatch(/✗ 编号“.+”不能作文件名。\n {2}→ .+\n再答一次：\n编号（/u);
  },
);

test('without all answers nothing is written', async () => {
  const { status, stderr, files } = await run(Object.values(answers).slice(0, 3));
  expect([status, stderr, files]).toEqual([1, '\n✗ 没有问完，什么也没有写。\n', ['main-event.json']]);
});

test('an activity that is there already is not written again', async () => {
  const { status, stdout, files } = await run([...Object.values({ ...answers, id: 'main-event' }), 'market']);
  expect([status, files]).toEqual([0, ['main-event.json', 'market.json']]);
  expect(stdout).toContain('编号“main-event”已经有了');
});

test('a campaign that is not there is told with those that are', async () => {
  const { status, stderr } = await run([], 'guyuan-2024');
  expect([status, stderr]).toEqual([
    2,
    '✗ 没有 guyuan-2024 这个活动站，或它的 campaign.json 有错。是不是 guyuan-2023？现有：guyuan-2023。\n',
  ]);
});

async function runCampaign(options: readonly string[], input = '') {
  const root = aContentFolder(validContent);
  const result = await runNew(['campaign', '--content', root, ...options], input);
  return { ...result, campaigns: readdirSync(path.join(root, 'campaigns')).toSorted() };
}

const options = ['--festival', '2', '--year', '2027', '--place', '定西市', '--issuers', '定西市科学技术协会', '--yes'];

test('a new campaign is made from options alone, and the next three steps are told', async () => {
  const { status, stdout, campaigns } = await runCampaign(options);
  expect([status, campaigns]).toEqual([0, ['dingxi-2027', 'guyuan-2023']]);
  expect(stdout.match(/^ {2}\d\. /gmu)).toEqual(['  1. ', '  2. ', '  3. ']);
});

test('a wrong option is told with its cure, and nothing is written', async () => {
  const { status, stderr, campaigns } = await runCampaign([...options, '--days', '9月31日']);
  expect([status, campaigns]).toEqual([1, ['guyuan-2023']]);
  expect(stderr).toMatch(/✗ 哪天到哪天：.*\n {2}→ /u);
});

test('a wrong answer is told at once and asked again', async () => {
  const { status, stdout } = await runCampaign(
    options.slice(0, 4),
    `北定市\n定西市\n\n\n\n定西市科学技术协会${'\n'.repeat(9)}`,
  );
  expect(status).toBe(0);
  expect(stdout.match(/在哪里（/gu)).toHaveLength(2);
});

test('a new campaign that is stopped half-way leaves nothing', async () => {
  const { status, campaigns } = await runCampaign([], '2\n2027\n定西市\n');
  expect([status, campaigns]).toEqual([1, ['guyuan-2023']]);
});

test.each([
  ['an activity', ['guyuan-2023'], Object.values(answers).join('\n')],
  ['a campaign', ['campaign', ...options], ''],
])(
  'once %s is written no more is read: an open terminal does not keep the command from ending',
  async (_, args, text) => {
    const terminal = new PassThrough();
    terminal.write(`${text}\n`);
    const { status } = await ended(
      (own) => startNew(own, terminal),
      [...args, '--content', aContentFolder(validContent)],
    );
    expect([status, terminal.isPaused()]).toEqual([0, true]);
  },
);
