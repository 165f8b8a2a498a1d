/** Formatted text in the parts that a document is set from. */
export type ProseBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly runs: readonly ProseRun[] }
  | { readonly kind: 'list'; readonly entries: readonly ProseEntry[] }
  /** The first row is its head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface ProseRun {
  readonly text: string;
  readonly strong: boolean;
}

export interface ProseEntry {
  /** `4.`, `·`. */
  readonly label: string;
  readonly blocks: readonly ProseBlock[];
}
