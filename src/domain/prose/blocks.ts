/** Formatted text as blocks, for typesetting a document. */
export type ProseBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly runs: readonly ProseRun[] }
  | { readonly kind: 'list'; readonly entries: readonly ProseEntry[] }
  /** The first row is the table head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface ProseRun {
  readonly text: string;
  readonly strong: boolean;
}

export interface ProseEntry {
  /** List marker: `4.`, `·`. */
  readonly label: string;
  readonly blocks: readonly ProseBlock[];
}
