import type { Codec } from './codec.ts';
import { yesOrNo } from './simple-codecs.ts';

/** A column of the table of activities: the one definition for the export, its import and the open data. */
export interface EntryColumn {
  /** Path in the activity; a record or list is one column. `body` is the text of an MDX file. */
  readonly path: readonly string[];
  readonly title: string;
  readonly codec: Codec<unknown>;
  /** What an absent field means. */
  readonly absent: unknown;
  /** False for what is of no use to the public. */
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

/** A field that is an empty list where it is absent. */
export const list = (path: string, title: string, codec: Codec<unknown>, options: Options = {}) =>
  column(path, title, codec, { absent: [], ...options });

/** A field that is no where it is absent. */
export const mark = (path: string, title: string, isPublic = true) =>
  column(path, title, yesOrNo, { absent: false, isPublic });
