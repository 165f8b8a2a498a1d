interface Entry {
  readonly id: string;
  readonly data: { readonly formerIds?: readonly string[] | undefined };
}

/** Entries of one folder whose former ids are of one entry each and nobody's now. */
export function mendFormerIds<T extends Entry>(entries: readonly T[]): readonly T[] {
  const taken = new Set(entries.map(({ id }) => id));
  return entries.map((entry) => {
    const { formerIds } = entry.data;
    if (!formerIds) return entry;
    const free = formerIds.filter((id, index) => !taken.has(id) && formerIds.indexOf(id) === index);
    for (const id of free) taken.add(id);
    return { ...entry, data: { ...entry.data, formerIds: free } };
  });
}
