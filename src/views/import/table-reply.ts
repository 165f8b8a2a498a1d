/** What the page of a table sends to its reader. */
export interface TableRequest {
  readonly file: File;
  /** Address of the campaign's content for it. */
  readonly content: string;
  /** Takes units and venues that the campaign does not have as new ones. */
  readonly creates: boolean;
  /** Day for the record of changes. */
  readonly today: string;
}

/** What the reader of a table sends back. */
export type TableReply =
  | {
      readonly kind: 'read';
      /** The counts, in a line. */
      readonly line: string;
      /** The changes and questions, as HTML. */
      readonly changes: string;
      /** All rows, as the command prints them. */
      readonly report: string;
      /** Number of files in the archive. */
      readonly files: number;
      /** ZIP archive of the files to write; absent without any. */
      readonly archive?: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'fault'; readonly message: string; readonly fix: string }
  /** The content did not arrive. */
  | { readonly kind: 'offline' }
  /** The browser lacks something, or the reader has a fault. */
  | { readonly kind: 'failed' };
