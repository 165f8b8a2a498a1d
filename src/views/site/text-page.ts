import type { FactView } from '../activity/activity-facts.ts';
import type { LinkView, PageFrame } from './frame.ts';
import type { PageHeadView } from './page-head.ts';

/** A page of plain text sections about the site itself. */
export interface TextPageView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly sections: readonly TextSection[];
}

export interface TextSection {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  /** Text to copy verbatim, and its label. */
  readonly copy?: { readonly about: string; readonly text: string };
  readonly points?: readonly string[];
  readonly facts?: readonly FactView[];
  readonly links?: readonly LinkView[];
}

/** The head of a text page. */
export const textHead = (title: string, lead: string): PageHeadView => ({ title: [title], lead, figure: undefined });
