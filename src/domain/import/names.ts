import { nearest } from '../checks/nearest.ts';
import { quote } from '../checks/quote.ts';

/** An entry that a table refers to by name: a unit, venue, county, programme or notice. */
export interface Named {
  readonly id: string;
  /** All names of the entry, full name first. */
  readonly names: readonly (string | undefined)[];
}

export type Match =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'unknown' | 'ambiguous'; readonly text: string; readonly hint: string };

/** Finds entries by name or id; ignores case, width (NFKC) and spaces. A name takes precedence over an id. */
export function matcher(known: readonly Named[]) {
  const byKey = new Map<string, Set<string>>();
  const add = (name: string, id: string) => byKey.set(nameKey(name), (byKey.get(nameKey(name)) ?? new Set()).add(id));
  for (const { id, names } of known) for (const name of names) if (name !== undefined) add(name, id);
  for (const { id } of known) if (!byKey.has(nameKey(id))) add(id, id);
  const words = known.flatMap(({ names }) => names.filter((name) => name !== undefined));
  const has = (text: string) => byKey.has(nameKey(text));

  function find(text: string): Match {
    const [id, ...others] = byKey.get(nameKey(text)) ?? [];
    if (id === undefined) return { kind: 'unknown', text, hint: nearHint(text, words) };
    if (others.length > 0) return { kind: 'ambiguous', text, hint: `写编号：${[id, ...others].join('、')}。` };
    return { kind: 'found', id };
  }
  return { find, findAll: (text: string): readonly Match[] => splitNames(text, has).map(find) };
}
export type Matcher = ReturnType<typeof matcher>;

const nearHint = (text: string, words: readonly string[]) => {
  const near = nearest(text, words, 3);
  return near.length > 0 ? `是不是${near.map(quote).join('、')}？` : '';
};

const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/** Separators of names, in order of priority: first those that no name contains. Ignores 、 and commas in brackets. */
const separators = [/[\n；]+/u, /;+/u, /[、，,](?![^（(]*[）)])/u, /\s+/u];

/** Splits a cell into names: keeps a known name whole, else splits at the separator with the highest priority. */
function splitNames(text: string, has: (name: string) => boolean, rest = separators): readonly string[] {
  const name = text.trim();
  const [separator, ...later] = rest;
  if (name === '') return [];
  if (has(name) || !separator) return [name];
  const parts = name.split(separator);
  // An unknown name can contain spaces: split at spaces only when every part is a known name.
  const isDoubtful = later.length === 0 && !parts.every(has);
  return isDoubtful ? [name] : parts.flatMap((part) => splitNames(part, has, later));
}
