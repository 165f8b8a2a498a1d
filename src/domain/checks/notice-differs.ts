import type { CampaignContent } from '../campaign/content.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** The theme and the days of the campaign are those that its notice has under such a heading. Warning. */
export const noticeDiffers: Check = (content) => {
  const { campaign, notices } = content;
  const body = notices.find(({ id }) => id === campaign.data.notice)?.body ?? '';
  return [
    ...themeProblems(content, sectionUnder(/主题/u, body)),
    ...windowProblems(content, sectionUnder(/时间/u, body)),
  ];
};

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The text below the first heading that ends in 主题 or 时间 and has this word, up to the next heading of its level. */
function sectionUnder(word: RegExp, body: string): Section | undefined {
  const lines = body.split('\n');
  const headings = lines.flatMap((line, at) => {
    const [, marks, heading = ''] = /^(#{1,6})[ \t]+(.*\S)/u.exec(line) ?? [];
    return marks === undefined ? [] : [{ at, depth: marks.length, heading }];
  });
  const found = headings.find(({ heading }) => word.test(heading) && /(?:主题|时间)(?:、?地点)?$/u.test(heading));
  if (!found) return undefined;
  const end = headings.find(({ at, depth }) => at > found.at && depth <= found.depth)?.at;
  const text = lines.slice(found.at + 1, end).join('\n');
  return /\S/u.test(text) && !/待补|没有整理/u.test(text) ? { heading: found.heading, text } : undefined;
}

const fix = '照通知核对，哪个写错了改哪个。';

function themeProblems(
  { campaign: { file, data } }: CampaignContent,
  section: Section | undefined,
): readonly Problem[] {
  const bare = (text: string) => text.replace(/[\p{P}\p{S}\s]/gu, '');
  if (data.theme === undefined || !section || bare(section.text).includes(bare(data.theme))) return [];
  const message = `主题是${quote(data.theme)}，通知的${quote(section.heading)}里没有这句话。`;
  return [{ code: 'notice-differs', file, path: ['theme'], message, fix }];
}

const range =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?(?:（[^）]*）)?[至到—–\-－~～]+(?:(\d{1,2})月)?(\d{1,2})[日号]/gu;

function windowProblems(
  { campaign: { file, data } }: CampaignContent,
  section: Section | undefined,
): readonly Problem[] {
  const text = section?.text.replace(/[\s*]/gu, '') ?? '';
  const told = [...text.matchAll(range)].map(
    ([written, year = String(data.year), month = '', day = '', toMonth = month, toDay = '']) => ({
      written,
      from: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      to: `${year}-${toMonth.padStart(2, '0')}-${toDay.padStart(2, '0')}`,
    }),
  );
  const { from, to } = data.window;
  const [first] = told;
  if (!section || !first || told.some((each) => each.from === from && each.to === to)) return [];
  const message = `集中开展的时间是 ${from} 至 ${to}，通知的${quote(section.heading)}里是${quote(first.written)}。`;
  return [{ code: 'notice-differs', file, path: ['window'], message, fix }];
}
