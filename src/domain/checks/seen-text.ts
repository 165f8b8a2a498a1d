/** A text as a reader sees it, and where in its source each of its UTF-16 code units stands. */
export interface SeenText {
  readonly text: string;
  /** Offset in the source of the unit at an offset of `text`. */
  readonly sourceOffset: (offset: number) => number;
}

/** A text that is shown as it is written; `start` is where it begins in its source. */
export const asWritten = (text: string, start = 0): SeenText => ({ text, sourceOffset: (offset) => start + offset });
