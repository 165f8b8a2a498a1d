/** The fields of an entry as they are written in its file. */
export type Fields = Readonly<Record<string, unknown>>;

export type FieldPath = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, step)
        ? (here as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );

/**
 * A copy with the value at a path; undefined takes the field out, and with it what becomes empty around it. Keys keep
 * their order; a new one comes behind the nearest that precedes it in `order`, else last.
 */
export function withValue(fields: Fields, path: FieldPath, value: unknown, order: readonly string[] = []): Fields {
  return (changed(fields, path, value, order) ?? {}) as Fields;
}

function changed(here: unknown, [step, ...rest]: FieldPath, value: unknown, order: readonly string[]): unknown {
  if (step === undefined) return value;
  const next = changed(valueAt(here, [step]), rest, value, []);
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(here) ? [...here] : [];
    while (list.length < step) list.push({});
    list[step] = next;
    return list;
  }
  const fields = (here ?? {}) as Fields;
  if (next === undefined) {
    const { [step]: _, ...others } = fields;
    return Object.keys(others).length > 0 || !Object.hasOwn(fields, step) ? others : undefined;
  }
  if (Object.hasOwn(fields, step)) return { ...fields, [step]: next };
  const entries = Object.entries(fields);
  entries.splice(placeFor(step, Object.keys(fields), order), 0, [step, next]);
  return Object.fromEntries(entries);
}

/** Where a new key belongs among others. */
function placeFor(key: string, keys: readonly string[], order: readonly string[]): number {
  const before = order.slice(0, Math.max(0, order.indexOf(key))).toReversed();
  const nearest = before.find((each) => keys.includes(each));
  return nearest === undefined ? keys.length : keys.indexOf(nearest) + 1;
}

/** Whether two values of JSON are the same; the order of keys does not matter, and undefined is no field. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, index) => sameValue(each, other[index]))
    );
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => sameValue(valueAt(one, [key]), valueAt(other, [key])));
}
