import { expect } from 'vitest';

/** A thing of a data block, as JSON. */
export type Facts = Readonly<Record<string, unknown>>;

/** The things that a data block tells of. */
export function factsIn(block: string | undefined): readonly Facts[] {
  const graph: { readonly '@context': string; readonly '@graph': readonly Facts[] } = JSON.parse(block ?? '');
  expect(graph['@context']).toBe('https://schema.org');
  return graph['@graph'];
}
