const signs = { good: '✓', watch: '?', stop: '✗', quiet: '○' } as const;

/** A word with a sign and a tone, so that colour is never the only cue. */
export interface Mark {
  readonly tone: keyof typeof signs;
  readonly word: string;
  /** The sign and the word. */
  readonly text: string;
}

export const markOf = (tone: Mark['tone'], word: string): Mark => ({ tone, word, text: `${signs[tone]} ${word}` });
