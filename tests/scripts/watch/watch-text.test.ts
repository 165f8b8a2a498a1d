import { expect, test } from 'vitest';
import { campaignText, certificatesText, linksText } from '../../../scripts/watch/watch-text.ts';
import { aCampaignContent } from '../../builders.ts';

const uses = [1, 2, 3, 4].map((line) => ({ file: 'content/a.json', line, column: 5 }));
const links = [
  { url: 'https://a.example.cn/', uses },
  { url: 'https://b.example.cn/', uses: uses.slice(0, 1) },
];

test('dead links come first, with their first places and how many there are', () => {
  const since = { why: '404，页面没有了', since: '2026-09-01' };
  const bad = [
    { url: 'https://b.example.cn/', kind: 'unsure', ...since, why: '403，不让程序看' },
    { url: 'https://a.example.cn/', kind: 'dead', ...since },
  ] as const;
  expect(linksText({ asked: 2, isOffline: false, bad }, links)).toBe(
    `链接：2 个，这次问了 2 个：
  ✗ https://a.example.cn/
      404，页面没有了，从2026年9月1日起。→ 换成新的，或者删去。
      content/a.json:1:5
      content/a.json:2:5
      content/a.json:3:5
      一共 4 处
  ? https://b.example.cn/
      403，不让程序看，从2026年9月1日起。→ 请点开看一眼。
      content/a.json:1:5
`,
  );
  expect(linksText({ asked: 0, isOffline: false, bad: [] }, links)).toBe('链接：2 个，这次问了 0 个，都打得开。\n');
  expect(linksText({ asked: 2, isOffline: true, bad: [] }, links)).toContain('没有网络');
});

test('a site that is not reached is no matter of its certificate', () => {
  const own = { origin: 'https://a.example.cn', until: undefined, daysLeft: undefined };
  expect(certificatesText([{ ...own, fault: '连不上（ENOTFOUND）' }], 14)).toBe(
    '证书：\n  ✗ https://a.example.cn 连不上（ENOTFOUND）。→ 看服务器开着没有，域名解析对不对。\n',
  );
  expect(certificatesText([], 14)).toBe('');
});

test('a campaign tells what it lacks with the file, then its days in a line each', () => {
  const content = aCampaignContent();
  const turns = [
    { kind: 'begins', on: '2023-09-17' },
    { kind: 'sessions', on: '2023-09-17', count: 3 },
  ] as const;
  const lacks = [{ kind: 'no-contact', file: 'content/campaign.json' }] as const;
  expect(campaignText({ content, lacks, turns })).toBe(
    `固原 2023（guyuan-2023）：
  ! 联系方式没有电话，也没有邮箱。→ 在 contact 里加上办公电话或公务邮箱。
      content/campaign.json
  9月17日（周日）：活动集中开展的第一天；有 3 场
`,
  );
  expect(campaignText({ content, lacks: [], turns: [] })).toBe('');
});
