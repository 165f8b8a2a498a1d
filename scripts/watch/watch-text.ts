import type { CampaignContent } from '#domain/campaign/content.ts';
import type { Lack, Turn } from '#domain/watch/matters.ts';
import type { OutgoingLink } from '#sources/outgoing-links.ts';
import { dayWithWeekday, longDay } from '#views/format/date.ts';
import { lackText, turnText } from '#views/watch/matter-text.ts';
import type { Certificate } from './certificates.ts';
import type { BadLink, LinkWatch } from './links.ts';

/** A campaign with what is to be seen to. */
export interface WatchedCampaign {
  readonly content: CampaignContent;
  readonly lacks: readonly Lack[];
  readonly turns: readonly Turn[];
}

/** At most so many places of one address are named. */
const mostUses = 3;

/** The links that are dead, then those that a person has to look at; each with the places that name it. */
export function linksText({ asked, isOffline, bad }: LinkWatch, links: readonly OutgoingLink[]): string {
  if (isOffline) return '链接：一个也连不上，像是没有网络，这次没有查。\n';
  if (links.length === 0) return '链接：内容里没有。\n';
  const head = `链接：${links.length} 个，这次问了 ${asked} 个`;
  if (bad.length === 0) return `${head}，都打得开。\n`;
  const usesOf = new Map(links.map(({ url, uses }) => [url, uses]));
  const text = ({ url, kind, why, since }: BadLink) => {
    const uses = usesOf.get(url) ?? [];
    const places = uses.slice(0, mostUses).map(({ file, line, column }) => `      ${file}:${line}:${column}`);
    const more = uses.length > mostUses ? [`      一共 ${uses.length} 处`] : [];
    const [mark, fix] = kind === 'dead' ? ['✗', '换成新的，或者删去'] : ['?', '请点开看一眼'];
    return [`  ${mark} ${url}`, `      ${why}，从${longDay(since)}起。→ ${fix}。`, ...places, ...more].join('\n');
  };
  const sorted = bad.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'dead' ? -1 : 1));
  return `${head}：\n${sorted.map(text).join('\n')}\n`;
}

/** The certificates of the site's own addresses. @param fewDays left, below which it is time to act */
export function certificatesText(certificates: readonly Certificate[], fewDays: number): string {
  const lines = certificates.map((certificate) => {
    const { origin, fault, until, daysLeft } = certificate;
    if (until === undefined) return `  ✗ ${origin} ${fault}。→ 看服务器开着没有，域名解析对不对。`;
    if (fault !== undefined) return `  ✗ ${origin} 证书${fault}。→ 访客会看到警告：换证书，核对续期的程序。`;
    const left = `还有 ${daysLeft} 天，到${longDay(until)}`;
    return isBad(certificate, fewDays) ? `  ✗ ${origin} ${left}。→ 现在就续期。` : `  ✓ ${origin} ${left}。`;
  });
  return lines.length === 0 ? '' : `证书：\n${lines.join('\n')}\n`;
}

export const isBad = ({ fault, daysLeft = 0 }: Certificate, fewDays: number): boolean =>
  fault !== undefined || daysLeft < fewDays;

/** What a campaign lacks, and what its next days bring; '' when neither. */
export function campaignText({ content: { campaign, id }, lacks, turns }: WatchedCampaign): string {
  if (lacks.length === 0 && turns.length === 0) return '';
  const sentences = lacks.map((lack) => {
    const { message, fix } = lackText(lack);
    return `  ! ${message}→ ${fix}\n      ${lack.file}`;
  });
  const days = [...Map.groupBy(turns, ({ on }) => on)].map(
    ([on, those]) => `  ${dayWithWeekday(on)}：${those.map(turnText).join('；')}`,
  );
  return `${campaign.data.city.shortName} ${campaign.data.year}（${id}）：\n${[...sentences, ...days].join('\n')}\n`;
}
