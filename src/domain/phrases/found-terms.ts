/** Finds terms in many texts: returns those that occur in a text, found by their first two characters. */
export function termFinder(terms: readonly string[]): (text: string) => readonly string[] {
  const known = Map.groupBy(new Set(terms.filter((term) => term.length > 1)), (term) => term.slice(0, 2));
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at < text.length - 1; at += 1) {
      for (const term of known.get(text.slice(at, at + 2)) ?? []) if (text.startsWith(term, at)) found.add(term);
    }
    return [...found];
  };
}
