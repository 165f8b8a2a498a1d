import fc from 'fast-check';
import type { ReferenceTarget } from '#domain/site/kinds.ts';

/** The ids that there are, by what a reference says it leads to. */
export type Ids = Readonly<Partial<Record<ReferenceTarget, readonly string[]>>>;

/** Stands for a reference until it is known what there is to refer to. */
export const placeholder = (what: string): fc.Arbitrary<string> => fc.nat(20).map((number) => `ref:${what}:${number}`);

/**
 * A value with an id in place of each placeholder; a field or list whose placeholders nothing can stand for is left out.
 * @throws Error when a schema refers to something of a kind that is not known here.
 */
export function resolve<T>(value: T, ids: Ids): T {
  return mapTexts(value, (text) => {
    const [, what, number] = /^ref:(.+):(\d+)$/u.exec(text) ?? [];
    if (what === undefined) return text;
    const known = Object.entries(ids).find(([name]) => name === what)?.[1];
    if (!known) throw new Error(`Nothing is known of references to ${what}.`);
    return known[Number(number) % known.length];
  }) as T;
}

function mapTexts(value: unknown, change: (text: string) => string | undefined): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) {
    const kept = value.map((each) => mapTexts(each, change)).filter((each) => each !== undefined);
    return kept.length === 0 && value.length > 0 ? undefined : kept;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)] as const);
  return Object.fromEntries(fields.filter(([, each]) => each !== undefined));
}
