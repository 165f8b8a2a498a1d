const signs = { good: '✓', watch: '?', stop: '✗', quiet: '○' } as const;

/** A word with its sign and tone: never colour alone. */
export interface Mark {
  readonly tone: keyof typeof signs;
  readonly word: string;
  /** The word behind its sign. */
  readonly text: string;
}

export const markOf = (tone: Mark['tone'], word: string): Mark => ({ tone, word, text: `${signs[tone]} ${word}` });
