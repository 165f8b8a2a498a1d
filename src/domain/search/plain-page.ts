/** A page in the file that browsers search without Pagefind: its marks and its text, or the beginning of its text. */
export interface PlainPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The title in pinyin, as writeSpelling() writes it. */
  readonly spelling?: string;
}
