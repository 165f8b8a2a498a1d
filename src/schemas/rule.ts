import { z } from 'zod';
import type { ProblemCode } from '#domain/checks/codes.ts';

/** What a broken rule says: a permanent code, what is wrong, and the cure, both in Chinese. */
export interface Rule {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
}

/** A rule and what holds where it is kept: a pattern that matches, or a predicate. */
export type Ruling = Rule & { readonly holds: RegExp | ((text: string) => boolean) };

/**
 * A string that must match every rule's pattern, tried in order; the first broken one is reported.
 * The rule travels in the issue's `params`, so that the content check can print its code and cure.
 */
export const ruledString = (...rules: readonly Ruling[]) => ruled(z.string(), ...rules);

/** A string with rules of its own that must match further ones; these are tried when it breaks none of its own. */
export const ruled = (schema: z.ZodString, ...rules: readonly Ruling[]): z.ZodString =>
  judged(schema, (text) => rules.find(({ holds }) => (typeof holds === 'function' ? !holds(text) : !holds.test(text))));

/** A string of which `judge` tells the rule that it breaks. */
export const judgedString = (judge: Judge): z.ZodString => judged(z.string(), judge);

type Judge = (text: string) => Rule | undefined;

const judged = (schema: z.ZodString, judge: Judge): z.ZodString =>
  schema.check((context) => {
    const broken = judge(context.value);
    if (!broken) return;
    const { code, message, fix } = broken;
    context.issues.push({ code: 'custom', input: context.value, message, params: { code, fix } });
  });
