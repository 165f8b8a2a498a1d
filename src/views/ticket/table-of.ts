/** A table of distinct values. `at` returns the index of a value and adds it when it is new. */
export function tableOf<T>(...first: readonly T[]) {
  const positions = new Map(first.map((value, position) => [JSON.stringify(value), position]));
  return {
    at(value: T): number {
      const text = JSON.stringify(value);
      const known = positions.get(text) ?? positions.size;
      positions.set(text, known);
      return known;
    },
    values: (): readonly T[] => [...positions.keys()].map((text) => JSON.parse(text)),
  };
}
