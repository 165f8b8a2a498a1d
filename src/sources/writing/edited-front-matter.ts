import { isScalar, parseDocument, stringify } from 'yaml';
import { type Fields, sameValue } from '#domain/exchange/fields.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';

/**
 * An MDX text with other fields; `body` is its text. A field that stays the same keeps its bytes, and so does the body.
 * @throws Error for a text without front matter: it was read before.
 */
export function editedFrontMatter(text: string, before: Fields, after: Fields): string {
  const parts = splitFrontMatter(text);
  if (!parts) throw new Error('The file has no front matter.');
  const { body: oldBody, ...old } = before;
  const { body, ...fields } = after;
  const yaml = editedYaml(parts.yaml, old, fields);
  const rest = sameValue(oldBody, body) ? parts.body : `\n${String(body ?? '').replace(/^\n+/u, '')}`;
  const between = text.slice(parts.yamlOffset + parts.yaml.length, parts.bodyOffset);
  return text.slice(0, parts.yamlOffset) + yaml + between + rest;
}

/** An MDX text of these fields. `body` begins behind the line of the closing fence. */
export const mdxText = (fields: object, body: string): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => fieldText(key, value))
    .join('')}---\n${body}`;

interface Region {
  readonly start: number;
  readonly end: number;
}

function editedYaml(yaml: string, before: Fields, after: Fields): string {
  const regions = regionsOf(yaml);
  const edits = Object.keys(before).flatMap((key) => {
    const region = regions.get(key);
    if (!region || sameValue(before[key], after[key])) return [];
    return { ...region, text: after[key] === undefined ? '' : fieldText(key, after[key]) };
  });
  const keys = Object.keys(after);
  const added = keys.filter((key) => after[key] !== undefined && !regions.has(key));
  for (const key of added) {
    const previous = keys.slice(0, keys.indexOf(key)).findLast((each) => regions.has(each));
    const at = (previous === undefined ? undefined : regions.get(previous)?.end) ?? yaml.length;
    edits.push({ start: at, end: at, text: fieldText(key, after[key]) });
  }
  return edits
    .map((edit, index) => ({ ...edit, index }))
    .toSorted((a, b) => b.start - a.start || b.index - a.index)
    .reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), yaml);
}

/** The lines of each field, from its key to the end of its value. */
function regionsOf(yaml: string): ReadonlyMap<string, Region> {
  const { contents } = parseDocument(yaml, { schema: 'failsafe', stringKeys: true });
  const items = contents && 'items' in contents ? contents.items : [];
  return new Map(
    items.flatMap((item) => {
      if (!('key' in item) || !isScalar(item.key)) return [];
      const start = item.key.range?.[0] ?? 0;
      const value = item.value as { readonly range?: readonly [number, number, number] | null } | null;
      const end = value?.range?.[1] ?? item.key.range?.[2] ?? start;
      const line = yaml.indexOf('\n', Math.max(start, end - 1));
      return [[String(item.key.value), { start, end: line < 0 ? yaml.length : line + 1 }] as const];
    }),
  );
}

/** A field with its texts in quotes where YAML may read them as something else; nothing is folded. */
function fieldText(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}
