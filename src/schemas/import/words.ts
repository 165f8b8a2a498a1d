import { z } from 'zod';
import { activityTypes, audiences } from '../activity.ts';
import { organizationKinds } from '../organization.ts';
import { line } from '../text.ts';
import { venueKinds } from '../venue.ts';
import { searchWords } from './search-words.ts';

const others = z.array(line(20)).max(200);

/** Other words that people write for the site's own. */
export const allWords = z.strictObject({
  types: z.partialRecord(z.enum(activityTypes), others).describe('活动类型的别的叫法，例如 "报告讲座": ["讲座"]'),
  audiences: z.partialRecord(z.enum(audiences), others).describe('面向对象的别的叫法，例如 "所有人": ["市民"]'),
  regions: z.record(line(20), others).describe('县区等地方的别的叫法，例如 "经济技术开发区": ["经开区"]'),
  units: z.record(line(20), others).describe('单位名称里的简称和它的全称，例如 "科协": ["科学技术协会"]'),
  venueKinds: z
    .partialRecord(z.enum(venueKinds), others)
    .describe('场馆名称结尾的字说明它是哪一种，例如 "图书馆": ["书城"]'),
  organizationKinds: z
    .partialRecord(z.enum(organizationKinds), others)
    .describe('单位名称结尾的字说明它是哪一种，例如 "学校": ["中学", "小学"]'),
  search: searchWords,
});
export type Words = z.infer<typeof allWords>;

/** words.json: what editors add to the words that come with the program. */
export const words = allWords.partial();
export type WrittenWords = z.infer<typeof words>;
