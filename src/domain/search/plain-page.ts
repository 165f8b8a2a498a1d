/** A page as browsers search and show it: its marks and its text. */
export interface PlainPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The title in pinyin, as writeSpelling() writes it, in a file of whole texts. */
  readonly spelling?: string;
}
