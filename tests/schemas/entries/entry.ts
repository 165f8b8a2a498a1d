export interface Entry {
  /** The fewest fields of a valid entry. */
  readonly least: Readonly<Record<string, unknown>>;
  /** What is meant where a field is not there. */
  readonly defaults: object;
  /** Every other field, filled as far as its bounds allow, each with another value than its default. */
  readonly most: object;
  /** Parts with the fewest fields, and as what they are read. */
  readonly parts?: readonly (readonly [written: object, read: object])[];
  /** What breaks the entry, and the path of the problem. */
  readonly broken: readonly (readonly [change: object, path: string])[];
}

export const https = 'https://www.kepuri.cn/';
export const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
export const link = { title: '报道', url: https };
export const office = { office: '市科协' };
export const source = { notice: 'n' };
