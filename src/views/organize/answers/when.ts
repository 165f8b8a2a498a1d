import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { standingSessions } from '#domain/activity/standing-sessions.ts';
import { dateRuleText } from '#domain/campaign/unverified.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import { addDays } from '#domain/time/day.ts';
import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { dayRange, shortDay } from '../../format/date.ts';
import { sessionTimeText } from '../../schedule/session-time-text.ts';
import { type AnswerEntry, type Answering, labelled, ready, unready } from './answer.ts';

/** 活动时间: from the first session's start to the last session's end, and each session when there are several. */
export const timeAnswer: Answering = ({ node, site }) => {
  const held = standingSessions(node.sessions);
  if (held.length === 0) return unready('faulty', '活动已经取消，不用填报；已经发布的，在平台上撤回。');
  const spans = held.flatMap(({ time }) => instantsOf(time) ?? []);
  const entries = [...span(spans), ...each(held)];
  if (spans.length < held.length) {
    return unready('missing', '有场次还没有确定日期：定了以后在 sessions 里写起止时间。', entries);
  }
  const fault = periodFault(spans, site.ruleset);
  if (fault !== undefined) {
    return unready(site.ruleset.unverified ? 'check' : 'faulty', dateRuleText(site.ruleset, fault), entries);
  }
  return ready(entries, [hoursNote(held), advice(spans, site.ruleset)].filter(Boolean).join('') || undefined);
};

interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

function span(spans: readonly Span[]): readonly AnswerEntry[] {
  if (spans.length === 0) return [];
  const start = Math.min(...spans.map((each) => each.start));
  const end = Math.max(...spans.map((each) => each.end));
  return [labelled('开始', minute(start)), labelled('结束', lastMinute(end))];
}

const minute = (instant: Instant) => `${dayOf(instant)} ${timeOf(instant)}`;

/** On the platform a day ends at 23:59; midnight belongs to the next day. */
const lastMinute = (end: Instant) => minute(timeOf(end) === '00:00' ? end - 60_000 : end);

const each = (held: ActivityNode['sessions']): readonly AnswerEntry[] =>
  held.length < 2 ? [] : [labelled('各场', held.map(({ time }) => sessionTimeText(time)).join('；'))];

/** Why the platform would reject the time, or undefined. In 2023 an activity must take place after it is filled in. */
function periodFault(spans: readonly Span[], { activities, publishing, year }: Ruleset): string | undefined {
  const first = dayOf(Math.min(...spans.map(({ start }) => start)));
  const last = dayOf(Math.max(...spans.map(({ end }) => end)) - 1);
  if (activities && (first < activities.from || last > activities.to)) {
    return `${year}年的平台只收 ${dayRange(activities.from, activities.to)}的活动。`;
  }
  if (publishing && first < publishing.from) {
    return `平台 ${shortDay(publishing.from)}才开放，活动时间要晚于填报的时间。`;
  }
  return undefined;
}

/** Date by which to fill in, for years in which the activity must take place afterwards. */
function advice(spans: readonly Span[], ruleset: Ruleset): string | undefined {
  const start = Math.min(...spans.map((each) => each.start));
  if (!ruleset.publishing) return undefined;
  const text = `在 ${shortDay(dayOf(start))} ${timeOf(start)} 以前填报，最好 ${shortDay(addDays(dayOf(start), -7))}以前。`;
  return dateRuleText(ruleset, text);
}

function hoursNote(held: ActivityNode['sessions']): string | undefined {
  const unknown = held.flatMap(({ time }) => (time.kind === 'all-day' && time.opens === undefined ? [time] : []));
  if (unknown.length === 0) return undefined;
  const isPart = unknown.every(({ part }) => part !== undefined);
  return `没有写每天几点，按${isPart ? '整个上午、下午或晚上' : '整天'}填；知道的在 opens、closes 里写。`;
}
