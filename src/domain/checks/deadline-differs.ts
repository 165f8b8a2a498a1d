import type { Activity } from '#schemas/activity.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import { bookingFieldsOf } from './booking-fields.ts';
import type { Check } from './context.ts';
import { type DatedSentence, datedSentences, isSameMatter } from './dated-sentences.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/**
 * A deadline is told with one date: by two deadlines of campaign.json, by the notice that it comes from, by the texts of
 * an activity and its `booking.closes`. Warning, once per deadline.
 */
export const deadlineDiffers: Check = (content, { partial }) => [
  ...(partial?.has(content.campaign.file) ? [] : [...amongDeadlines(content), ...inNotices(content)]),
  ...content.activities.flatMap((entry) => inActivity(entry, content.campaign.data.year)),
];

/** Two deadlines for the same thing and the same units with different days. */
function amongDeadlines({ campaign: { file, data } }: CampaignContent): readonly Problem[] {
  const first = new Map<string, number>();
  return data.deadlines.flatMap(({ what, who, by }, index): readonly Problem[] => {
    if (by === undefined) return [];
    const key = JSON.stringify([what.replace(/[\p{P}\s]/gu, ''), who]);
    const before = first.get(key);
    const other = data.deadlines[before ?? -1]?.by;
    if (before === undefined) first.set(key, index);
    if (other === undefined || other === by) return [];
    const message = `${quote(what)}的截止日期写了两个：这里是 ${shown(by)}，第 ${(before ?? 0) + 1} 项是 ${shown(other)}。`;
    return [{ code: 'deadline-differs', file, path: ['deadlines', index, 'by'], message, fix: cure }];
  });
}

const shown = (date: string): string => date.slice(0, 10);
const cure = '照通知核对，哪个写错了改哪个。';

/** The notice of a deadline speaks of the same matter with another day, and nowhere with the day of the deadline. */
function inNotices({ campaign: { file, data }, notices }: CampaignContent): readonly Problem[] {
  const sentences = new Map(notices.map(({ id, body = '' }) => [id, datedSentences(body, data.year)]));
  return data.deadlines.flatMap(({ what, by = '', source }, index): readonly Problem[] => {
    if (!/^\d{4}-\d{2}-\d{2}/u.test(by)) return [];
    const told = (sentences.get(source.notice) ?? []).filter((each) => isSameMatter(what, each.text));
    if (told.length === 0 || told.some(({ days }) => days.includes(shown(by)))) return [];
    const nearer = told.find(
      ({ text }) => !data.deadlines.some((other) => other.what !== what && isSameMatter(other.what, text)),
    );
    if (!nearer) return [];
    const message = `${quote(what)}的截止日期是 ${shown(by)}，通知的正文里是 ${nearer.days.join('、')}：${quote(nearer.text)}。`;
    return [{ code: 'deadline-differs', file, path: ['deadlines', index, 'by'], message, fix: cure }];
  });
}

const closing = /(?:报名|预约)/u;

function inActivity(entry: Entry<Activity>, year: number): readonly Problem[] {
  const { file, data, body } = entry;
  return bookingFieldsOf(data).flatMap(({ path, booking: { closes, note } }): readonly Problem[] => {
    if (closes === undefined) return [];
    const texts = [note, data.summary, data.details, body].filter((text) => text !== undefined);
    const told = texts.flatMap((text) => datedSentences(text, year)).filter(({ text }) => closing.test(text));
    const other = told.find(({ days }) => !days.includes(shown(closes)));
    if (!other || told.some((each) => tellsOf(each, closes))) return [];
    const message = `预约截止的时间是 ${shown(closes)}，文字里是 ${other.days.join('、')}：${quote(other.text)}。`;
    const fix = '核对 booking.closes 和文字，哪个写错了改哪个。';
    return [{ code: 'deadline-differs', file, path: [...path, 'closes'], message, fix }];
  });
}

const tellsOf = ({ days }: DatedSentence, closes: string): boolean => days.includes(shown(closes));
