import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { ruleText, ruleWord } from '#domain/campaign/unverified.ts';
import type { PictureFacts } from '#domain/checks/context.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { RuledContext } from '../site/view-context.ts';
import type { AnswerState } from './answers/answer.ts';
import { answerOf } from './answers/answer-of.ts';
import { type Mark, markOf } from './mark.ts';

/** A field of the national platform with its entries to copy. */
export interface FieldView {
  readonly id: string;
  readonly name: string;
  readonly rule: string | undefined;
  readonly state: AnswerState;
  readonly mark: Mark;
  readonly entries: readonly EntryView[];
  readonly note: string | undefined;
}

export interface EntryView {
  readonly label: string | undefined;
  readonly text: string;
  readonly length: number;
  /** `18 字，最多 50 字`, `18 字`. */
  readonly count: string;
}

/** Input beyond the activity's node. */
export interface FillingSources {
  /** Extracts the plain text of Markdown or MDX. */
  readonly plainText: (text: string, kind: 'markdown' | 'mdx') => string;
  readonly poster?: PictureFacts;
}

/** The fields of the campaign's year, in the platform's order. */
export function fieldViews(node: ActivityNode, context: RuledContext, sources: FillingSources): readonly FieldView[] {
  const { site, now } = context;
  const details = node.details.kind === 'none' ? '' : sources.plainText(node.details.text, node.details.kind);
  const { ruleset } = site;
  return ruleset.fields.map((field) => {
    const { state, entries, note } = answerOf({ node, site, field, details, poster: sources.poster, now });
    const maxLength = field.id === 'name' ? ruleset.name.maxLength : undefined;
    const limit = maxLength === undefined ? '' : `，${ruleWord(ruleset, `最多 ${maxLength} 字`)}`;
    return {
      id: field.id,
      name: field.name,
      // Every field of an unverified rule set says so.
      rule: ruleset.unverified ? ruleText(ruleset, field.rule ?? '有这一栏') : field.rule,
      state,
      mark: marks[state],
      entries: entries.map(({ label, text }) => {
        const { length } = [...text];
        return { label, text, length, count: `${length} 字${limit}` };
      }),
      note,
    };
  });
}

const marks: Readonly<Record<AnswerState, Mark>> = {
  ready: markOf('good', '可以填'),
  missing: markOf('stop', '还缺'),
  faulty: markOf('stop', '要改'),
  check: markOf('watch', '要核对'),
  later: markOf('quiet', '办完再填'),
  empty: markOf('quiet', '可不填'),
};

/** Fields that prevent an activity from being filled in, and fields that need a manual check. */
export interface Readiness {
  readonly lacking: readonly FieldView[];
  readonly toCheck: readonly FieldView[];
  readonly mark: Mark;
}

export function readinessOf(fields: readonly FieldView[], ruleset: Ruleset): Readiness {
  const lacking = fields.filter(({ state }) => state === 'missing' || state === 'faulty');
  const toCheck = fields.filter(({ state }) => state === 'check');
  return { lacking, toCheck, mark: readinessMark(lacking.length, toCheck.length, (word) => ruleWord(ruleset, word)) };
}

function readinessMark(lacking: number, toCheck: number, ruled: (word: string) => string): Mark {
  if (lacking > 0) return markOf('stop', ruled(`还差 ${lacking} 栏`));
  return toCheck > 0 ? markOf('watch', ruled(`可以填，核对 ${toCheck} 栏`)) : markOf('good', ruled('可以填报'));
}
