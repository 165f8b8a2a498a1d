/** A word with its sign and tone: never colour alone. */
export interface Mark {
  readonly tone: 'good' | 'watch' | 'stop' | 'quiet';
  readonly text: string;
}
