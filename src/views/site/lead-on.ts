import { campaignFrame, type PageFrame } from './frame.ts';
import type { ViewContext } from './view-context.ts';

/** A page that does nothing but lead on. */
export interface LeadOnView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly target: string;
  /** Content of `<meta http-equiv="refresh">`. */
  readonly refresh: string;
}

interface Leading {
  readonly title: string;
  readonly description: string;
  /** The address that counts: its own, or that of the target. */
  readonly path: string;
  /** Name of the page that it leads to. */
  readonly name: string;
  readonly target: string;
}

/** Leads on at once, without a script; stays out of search engines. */
export const leadOnView = ({ title, description, path, name, target }: Leading, context: ViewContext): LeadOnView => ({
  frame: campaignFrame(context, { title, description, path, trail: [{ label: name }], indexable: false }),
  title: name,
  target,
  refresh: `0; url=${target}`,
});
