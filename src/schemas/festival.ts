import { z } from 'zod';
import { ruledString } from './rule.ts';
import { line, slug } from './text.ts';

/** Ids of the festivals that need no names of their own; their names are in `domain/campaign/festivals.ts`. */
export const readyFestivalIds = [
  'science-day',
  'science-month',
  'science-week',
  'disaster-prevention-week',
  'cybersecurity-week',
  'reading-day',
] as const;
export type ReadyFestivalId = (typeof readyFestivalIds)[number];

export const festival = z
  .enum(readyFestivalIds)
  .describe(
    '节日，不写的话，2024 年及以前是全国科普日，2025 年起是全国科普月（科学技术普及法）；science-day 全国科普日；science-month 全国科普月；science-week 全国科技活动周；disaster-prevention-week 全国防灾减灾周；cybersecurity-week 国家网络安全宣传周；reading-day 世界读书日。别的节日写在 ownFestival',
  );

/** Our own drawings that a festival can have as its mark. Official logos are never among them. */
export const festivalMarks = ['question', 'shield', 'book', 'bulb', 'none'] as const;
export type FestivalMark = (typeof festivalMarks)[number];

/** The choice of a mark; the drawings are in `src/pictures/mark.ts`. */
export const festivalMark = z
  .enum(festivalMarks)
  .describe(
    '网站的标志，只有本站自己画的，不用节日的官方标识：question 问号；shield 盾牌；book 打开的书；bulb 灯泡；none 不要标志',
  );

/** How the names of place, year and festival are joined. `{place}` and `{name}` must occur. */
const titlePattern = ruledString({
  code: 'festival-title',
  message: '写法里要有 {place} 和 {name}，最多 60 个字。',
  fix: '例如 {place}第{edition}届{name}：{place} 是地方，{name} 是全称，还可以有 {year}（年份）和 {edition}（第几届）。',
  holds: /^(?=.{1,60}$)(?=.*\{place\})(?=.*\{name\})(?!.*\{(?!(?:place|name|year|edition)\})).*$/u,
});

/** A festival that is not in `readyFestivalIds`. */
export const ownFestival = z
  .strictObject({
    id: slug.describe('编号，例如 kejijie；可以用在文件夹的名字里'),
    name: line(30).describe('全称，例如“科技节”'),
    shortName: line(12).describe('简称，和全称相同也要写'),
    title: titlePattern.optional().describe('和地方、年份连写的写法；不写就是 {place}{year}年{name}'),
    mark: festivalMark.optional(),
    platform: z
      .strictObject({ id: slug.describe('编号，规则文件名里用'), name: line(30).describe('名称') })
      .optional()
      .describe('填报平台，主办单位要在上面填报活动；没有就不写'),
  })
  .describe('自己的节日，例如本地的科技节；写了就不写 festival');
