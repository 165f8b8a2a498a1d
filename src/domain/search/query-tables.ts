import type { PartsPlace } from './index-parts.ts';
import type { OtherWords } from './other-words.ts';

/** What is needed to read a query: the first file that a search loads. */
export interface QueryTables {
  /** Table of parseFolding(). */
  readonly folds: string;
  readonly words: OtherWords;
  /** The index in parts; absent where the file of the whole texts is all that a search needs. */
  readonly parts?: PartsPlace | undefined;
}
