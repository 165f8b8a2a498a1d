import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { campaignSummary } from '../home/campaign-summary.ts';
import type { LinkView } from './frame.ts';
import { absolute, hubLinks } from './links.ts';
import type { Site } from './site.ts';
import type { ViewContext } from './view-context.ts';

/** llms.txt of a campaign (https://llmstxt.org): a description of the site and links to its data. */
export const campaignLlmsText = ({ site, address, links }: ViewContext): string =>
  llmsText(campaignTitle(site.campaign), campaignSummary(site.campaign), [
    ...[
      { href: links.schedule, label: '日程' },
      { href: links.activities, label: '活动' },
      { href: links.changes, label: '变更记录' },
      { href: links.notices, label: '通知' },
      { href: links.openData, label: '开放数据' },
      { href: links.scheduleJson, label: '日程（schedule.json）' },
      { href: links.calendar, label: '日历（ICS）' },
      { href: links.feed('xml'), label: '更新（Atom）' },
    ].map(({ href, label }) => ({ href: absolute(address, href), label })),
  ]);

/** llms.txt of the hub: the file of each campaign, and the hub's own lists. */
export function hubLlmsText({ campaigns, hub, address }: Site): string {
  const { notices, changes, openData, feed } = hubLinks(address);
  const own = [
    { href: notices, label: `${hub.where}通知` },
    { href: changes, label: '变更记录' },
    { href: openData, label: '开放数据' },
    { href: feed('xml'), label: '更新（Atom）' },
  ];
  const cities = campaigns.map(({ site: { campaign }, links }) => ({
    href: links.llms,
    label: campaignTitle(campaign),
  }));
  return llmsText(
    hub.name,
    `${hub.where}${hub.festivals}活动的汇总。`,
    [...cities, ...own].map(({ href, label }) => ({ href: absolute(address, href), label })),
  );
}

const llmsText = (title: string, summary: string, links: readonly LinkView[]): string =>
  [
    `# ${title}`,
    '',
    `> ${summary}`,
    '',
    '标“示例”的活动是示例数据，不是真实的活动。',
    '',
    '## 内容',
    '',
    ...links.map(({ href, label }) => `- [${label}](${href})`),
    '',
  ].join('\n');
