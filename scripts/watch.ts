import path from 'node:path';
import process from 'node:process';
import type { SiteContent } from '#domain/campaign/content.ts';
import { dayOf } from '#domain/time/instant.ts';
import { mattersOf } from '#domain/watch/matters.ts';
import { buildInstant } from '#sources/clock.ts';
import { readContent } from '#sources/files.ts';
import { outgoingLinks } from '#sources/outgoing-links.ts';
import { chosenCampaigns } from './chosen-campaign.ts';
import { contentFolder, readArguments, refuseArguments, type ValuesOf } from './read-arguments.ts';
import { certificateOf } from './watch/certificates.ts';
import { watchLinks } from './watch/links.ts';
import { campaignText, certificatesText, isBad, linksText } from './watch/watch-text.ts';

const usage = `用法：npm run watch -- [城市-年份 …] [选项]
  打不开的链接、快到期的证书、缺的联系方式和期限、办完还没有写的回顾、没有核实或过了期的平台规则，和接下来几天会变的
  --content 目录   内容文件夹（默认 CONTENT_DIR 或 content）
  --days 天        接下来几天，默认 7
  --site 网址      看它的证书，可以写几个；默认 SITE_ORIGIN 和内容里 deployment 的
  --offline        不上网：不查链接和证书
  --quiet          没有要处理的就什么也不说（放在 cron 里用）
  --fresh 天       打得开的链接，几天以后再问，默认 7
  --pause 毫秒     同一个网站问两次之间等多久，默认 1000
  --timeout 毫秒   等多久算没有答复，默认 20000
结束时的代码：0 没有要马上处理的；1 有链接打不开，或者证书不对、不到 14 天；2 用法不对，或没有这个活动站
`;

const options = {
  content: { type: 'string' },
  days: { type: 'string', default: '7' },
  site: { type: 'string', multiple: true },
  offline: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  fresh: { type: 'string', default: '7' },
  pause: { type: 'string', default: '1000' },
  timeout: { type: 'string', default: '20000' },
} as const;

type Options = ValuesOf<typeof options>;

/** Days left of a certificate below which somebody has to act: the programs that renew do so at 30. */
const fewDays = 14;

/** What is to be seen to now, as text, and whether anything is. */
async function watch(
  content: SiteContent,
  values: Options,
): Promise<{ readonly text: string; readonly isBad: boolean }> {
  const today = dayOf(isDated ? buildInstant() : Date.now());
  const campaigns = content.campaigns.map((campaign) => ({
    content: campaign,
    ...mattersOf(campaign, content.rulesets, today, Number(values.days)),
  }));
  const sections = campaigns.map(campaignText);
  if (values.offline) return { text: sections.join(''), isBad: false };
  const timeout = Number(values.timeout);
  const links = outgoingLinks(content, today);
  const found = await watchLinks(
    links.map(({ url }) => url),
    { today, freshDays: Number(values.fresh), cache: cacheFile, pause: Number(values.pause), timeout },
  );
  const origins = found.isOffline && !values.site ? [] : originsOf(content, values);
  const certificates = await Promise.all(origins.map((origin) => certificateOf(origin, today, timeout)));
  return {
    text: [linksText(found, links), certificatesText(certificates, fewDays), ...sections].join(''),
    isBad: found.bad.some(({ kind }) => kind === 'dead') || certificates.some((each) => isBad(each, fewDays)),
  };
}

/** Of the day, not of the last commit. */
const isDated = Boolean(process.env['CAMPAIGN_NOW'] || process.env['SOURCE_DATE_EPOCH']);

const cacheFile = path.join('.cache', 'watch', 'links.json');

function originsOf({ hub, campaigns }: SiteContent, { site }: Options): readonly string[] {
  const own = [process.env['SITE_ORIGIN'], hub?.data.deployment?.origin];
  const alone = campaigns.map(({ campaign }) => campaign.data.deployment?.origin);
  const all = site ?? [...own, ...alone].filter((origin) => origin !== undefined);
  return [...new Set(all)].filter((origin) => origin.startsWith('https://') && !/[./]example(?:$|[:/])/u.test(origin));
}

/** `npm run watch`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(usage, { args, allowPositionals: true, options });
  if (typeof read === 'number') return read;
  const { positionals, values } = read;
  const { days, fresh, pause, timeout } = values;
  const wrong = Object.entries({ days, fresh, pause, timeout }).find(([, text]) => !/^\d{1,6}$/u.test(text));
  if (wrong) return refuseArguments(usage, `--${wrong[0]} 后面写整数，写了“${wrong[1]}”。`);
  const { content } = await readContent(contentFolder(values.content));
  const campaigns = chosenCampaigns(content, positionals);
  if (!campaigns) return 2;
  const { text, isBad: isWrong } = await watch({ ...content, campaigns }, values);
  if (isWrong || !values.quiet) process.stdout.write(text || '没有要处理的。\n');
  return isWrong ? 1 : 0;
}
