import { z } from 'zod';

/** What a broken rule says: a permanent code, what is wrong, and the cure, both in Chinese. */
export interface Rule {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

type Ruling = Rule & { readonly holds: RegExp | ((text: string) => boolean) };

/**
 * A string that must match every rule's pattern, tried in order; the first broken one is reported.
 * The rule travels in the issue's `params`, so that the content check can print its code and cure.
 */
export const ruledString = (...rules: readonly Ruling[]) => ruled(z.string(), ...rules);

/** A string with rules of its own that must match further ones; these are tried when it breaks none of its own. */
export function ruled(schema: z.ZodString, ...rules: readonly Ruling[]): z.ZodString {
  return schema.check((context) => {
    const broken = rules.find(({ holds }) =>
      typeof holds === 'function' ? !holds(context.value) : !holds.test(context.value),
    );
    if (!broken) return;
    const { code, message, fix } = broken;
    context.issues.push({ code: 'custom', input: context.value, message, params: { code, fix } });
  });
}
