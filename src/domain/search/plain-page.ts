/** A page in the file that stands in where Pagefind cannot run: its marks and the beginning of its text. */
export interface PlainPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
