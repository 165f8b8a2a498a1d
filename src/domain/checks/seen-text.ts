/** A text as a reader sees it, with the source offset of each UTF-16 code unit. */
export interface SeenText {
  readonly text: string;
  /** Maps an offset in `text` to an offset in the source. */
  readonly sourceOffset: (offset: number) => number;
}

/** A text displayed literally; `start` is its offset in the source. */
export const asWritten = (text: string, start = 0): SeenText => ({ text, sourceOffset: (offset) => start + offset });
