import type { Codec } from './codec.ts';
import { yesOrNo } from './simple-codecs.ts';

/** A column of the table of activities: the one definition for the export, its import and the open data. */
export interface EntryColumn {
  /** Path in the activity; a record or list is one column. `body` is the text of an MDX file. */
  readonly path: readonly string[];
  readonly title: string;
  readonly codec: Codec<unknown>;
  /** The value that an absent field stands for. */
  readonly absent: unknown;
  /** False for columns that the open data leaves out. */
  readonly isPublic: boolean;
}

interface Options {
  readonly absent?: unknown;
  readonly isPublic?: boolean;
}

export const column = (
  path: string,
  title: string,
  codec: Codec<unknown>,
  { absent, isPublic = true }: Options = {},
): EntryColumn => ({ path: path.split('.'), title, codec, absent, isPublic });

/** A list; an absent field stands for an empty one. */
export const list = (path: string, title: string, codec: Codec<unknown>, options: Options = {}) =>
  column(path, title, codec, { absent: [], ...options });

/** A yes or no; an absent field stands for no. */
export const mark = (path: string, title: string, isPublic = true) =>
  column(path, title, yesOrNo, { absent: false, isPublic });
