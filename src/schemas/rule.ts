import { z } from 'zod';
import type { ProblemCode } from '#domain/checks/codes.ts';

/** A rule for strings: its permanent code, and the Chinese message and fix. */
export interface Rule {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
}

/** A rule with its test: a pattern that valid text matches, or a predicate. */
export type Ruling = Rule & {
  readonly holds: RegExp | ((text: string) => boolean);
  /** What exactly is wrong with a text that breaks the rule; undefined when the rule's own words fit best. */
  readonly explain?: (text: string) => Partial<Omit<Rule, 'code'>> | undefined;
};

/**
 * A string schema that applies the rules in order and reports the first broken one. The issue's `params` contain its
 * code and fix for the content check.
 */
export const ruledString = (...rules: readonly Ruling[]) => ruled(z.string(), ...rules);

/** Adds rules to a string schema. zod skips them when an earlier check of the schema has failed. */
export const ruled = (schema: z.ZodString, ...rules: readonly Ruling[]): z.ZodString =>
  judged(schema, (text) => {
    const broken = rules.find(({ holds }) => (typeof holds === 'function' ? !holds(text) : !holds.test(text)));
    return broken && { ...broken, ...broken.explain?.(text) };
  });

/** A string schema with a custom test: `judge` returns the broken rule, or undefined. */
export const judgedString = (judge: Judge): z.ZodString => judged(z.string(), judge);

type Judge = (text: string) => Rule | undefined;

const judged = (schema: z.ZodString, judge: Judge): z.ZodString =>
  schema.check((context) => {
    const broken = judge(context.value);
    if (!broken) return;
    const { code, message, fix } = broken;
    context.issues.push({ code: 'custom', input: context.value, message, params: { code, fix } });
  });
