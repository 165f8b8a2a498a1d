import { campaignFrame, type PageFrame } from '../frame.ts';
import type { ViewContext } from '../view-context.ts';

/** A page that only redirects. */
export interface RedirectView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly target: string;
  /** Content of `<meta http-equiv="refresh">`. */
  readonly refresh: string;
}

interface Redirect {
  readonly title: string;
  readonly description: string;
  /** Path of the canonical URL: its own, or the target's. */
  readonly path: string;
  /** Name of the target page. */
  readonly name: string;
  readonly target: string;
}

/** Redirects immediately without a script; excluded from search engines. */
export const redirectView = (
  { title, description, path, name, target }: Redirect,
  context: ViewContext,
): RedirectView => ({
  frame: campaignFrame(context, { title, description, path, trail: [{ label: name }], indexable: false }),
  title: name,
  target,
  refresh: `0; url=${target}`,
});
