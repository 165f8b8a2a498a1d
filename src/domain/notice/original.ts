import type { Notice } from '#schemas/notice.ts';

/** Where the original of a notice is: a public page, or a PDF in the campaign's media folder. */
export type Original =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string };

/** The original of a notice; undefined when not given. */
export function originalOf({ original }: Pick<Notice, 'original'>): Original | undefined {
  if (original === undefined) return undefined;
  return original.startsWith('https://') ? { kind: 'link', url: original } : { kind: 'file', name: original };
}
