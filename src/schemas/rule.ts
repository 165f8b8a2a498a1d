import { z } from 'zod';

/** What a broken rule says: a permanent code, what is wrong, and the cure, both in Chinese. */
export interface Rule {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/**
 * A string that must match every rule's pattern, tried in order; the first broken one is reported.
 * The rule travels in the issue's `params`, so that the content check can print its code and cure.
 */
export const ruledString = (...rules: readonly (Rule & { readonly holds: RegExp | ((text: string) => boolean) })[]) =>
  judgedString((text) => rules.find(({ holds }) => (typeof holds === 'function' ? !holds(text) : !holds.test(text))));

/** A string of which `judge` tells the rule that it breaks. */
export const judgedString = (judge: (text: string) => Rule | undefined) =>
  z.string().check((context) => {
    const broken = judge(context.value);
    if (!broken) return;
    const { code, message, fix } = broken;
    context.issues.push({ code: 'custom', input: context.value, message, params: { code, fix } });
  });
