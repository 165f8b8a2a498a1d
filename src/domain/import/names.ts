import { nearest } from '../checks/nearest.ts';
import { quote } from '../checks/quote.ts';

/** Something that a table calls by its name: a unit, a venue, a county, a part of the programme, a notice. */
export interface Named {
  readonly id: string;
  /** Every name that it goes by, the full one first. */
  readonly names: readonly (string | undefined)[];
}

export type Match =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'unknown' | 'ambiguous'; readonly text: string; readonly hint: string };

/** Finds entries by name or id, whatever the width of the letters, the brackets and the spaces. */
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

/** Signs that part names, those first that no name holds; one inside brackets belongs to the name. */
const partings = [/[\n；]+/u, /;+/u, /[、，,](?![^（(]*[）)])/u, /\s+/u];

/** The names in a cell: as a whole when it is one, else parted at the first sign that there is. */
function splitNames(text: string, has: (name: string) => boolean, rest = partings): readonly string[] {
  const name = text.trim();
  const [parting, ...later] = rest;
  if (name === '') return [];
  if (has(name) || !parting) return [name];
  const parts = name.split(parting);
  // Spaces also stand inside names that are not known; those stay whole.
  const isDoubtful = later.length === 0 && !parts.every(has);
  return isDoubtful ? [name] : parts.flatMap((part) => splitNames(part, has, later));
}
