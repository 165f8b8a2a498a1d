import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { ruleText, ruleWord } from '#domain/campaign/unverified.ts';
import { type CheckedRule, checklistOf, type Outcome } from '#domain/eligibility/checklist.ts';
import type { Standing } from '#domain/eligibility/standing.ts';
import { addDays } from '#domain/time/day.ts';
import { type Day, type Instant, instantAt } from '#domain/time/instant.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { longDay } from '../format/date.ts';
import type { RuledContext } from '../site/view-context.ts';
import { type Mark, markOf } from './mark.ts';
import { standingMark, standingRemark } from './recommendation/standing-words.ts';

/** A condition of recommendation in a checklist. */
export interface ConditionView {
  readonly text: string;
  readonly standing: Standing['kind'];
  readonly mark: Mark;
  /** `限活动结束后 10 天内`, for conditions with a time limit after the event's end. */
  readonly bound: string | undefined;
  /** What the program found, or leaves to a person. */
  readonly remark: string | undefined;
}

/** 推优 of an activity: met conditions, open conditions, and the time limit. */
export interface ChecklistView {
  readonly mark: Mark;
  readonly lists: readonly { readonly title: string; readonly conditions: readonly ConditionView[] }[];
  readonly clock: DueView | undefined;
}

/** A due date in words that do not depend on the build time, and the instant at which it has passed. */
export interface DueView {
  readonly text: string;
  readonly due: Instant;
}

export function checklistView(node: ActivityNode, { site, now }: RuledContext): ChecklistView {
  const { ruleset } = site;
  const { before, after, review, clockEnds, outcome } = checklistOf(node, ruleset, now);
  const { withinDays } = ruleset.recommendation;
  const bound = ruleWord(ruleset, `限活动结束后 ${withinDays} 天内`);
  const condition = (rule: CheckedRule): ConditionView => ({
    text: ruleText(ruleset, rule.text),
    standing: rule.standing.kind,
    mark: standingMark(rule.standing),
    bound: rule.bound ? bound : undefined,
    remark: standingRemark(rule.standing),
  });
  const passed = review && {
    text: ruleText(ruleset, '平台审核“已通过”'),
    standing: review.kind,
    mark: standingMark(review),
    bound: undefined,
    remark: standingRemark(review),
  };
  return {
    mark: outcomeMark(outcome, ruleset),
    lists: passed
      ? [
          { title: '活动之前', conditions: [...before.map(condition), passed] },
          { title: '活动之后', conditions: after.map(condition) },
        ]
      : [],
    clock: clockEnds === undefined ? undefined : clockView(clockEnds, ruleset),
  };
}

const clockView = (ends: Day, ruleset: Ruleset): DueView => ({
  text: ruleWord(ruleset, `结束后 ${ruleset.recommendation.withinDays} 天，到${longDay(ends)}止`),
  due: instantAt(addDays(ends, 1)),
});

export function outcomeMark(outcome: Outcome, ruleset: Ruleset): Mark {
  const ruled = (word: string) => ruleWord(ruleset, word);
  switch (outcome.kind) {
    case 'cancelled':
      return markOf('quiet', '已取消');
    case 'failing':
      return markOf('stop', ruled(`${outcome.count} 条没有做到`));
    case 'open':
      return markOf(outcome.due + outcome.noRecord > 0 ? 'watch' : 'quiet', ruled(openWords(outcome)));
    case 'ready':
      return outcome.toCheck > 0
        ? markOf('watch', ruled(`${outcome.toCheck} 条请核对，其余做到了`))
        : markOf('good', ruled('都做到了'));
    default:
      return outcome satisfies never;
  }
}

const openWords = ({ due, noRecord, notDue, toCheck }: Extract<Outcome, { readonly kind: 'open' }>) =>
  [
    [due, '要办'],
    [noRecord, '没有登记'],
    [notDue, '还没到时候'],
    [toCheck, '请核对'],
  ]
    .flatMap(([count, word]) => (count ? [`${count} 条${word}`] : []))
    .join('，');
