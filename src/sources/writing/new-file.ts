import type { WrittenDraft } from '#schemas/activity-draft.ts';
import { mdxText } from './edited-front-matter.ts';

export interface NewFile {
  /** Relative to the root folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The text of the file that is written over, without byte order mark; absent for a new file. */
  readonly replaces?: string;
}

/** An activity as a file below the content folder: with a body as MDX, else as JSON. */
export const activityFile = (campaign: string, id: string, activity: WrittenDraft, body?: string): NewFile => ({
  path: `campaigns/${campaign}/activities/${id}.${body === undefined ? 'json' : 'mdx'}`,
  content: body === undefined ? `${JSON.stringify(activity, undefined, 2)}\n` : mdxText(activity, body),
});
