import type { Graph, Thing } from 'schema-dts';

/**
 * The text of a `script` element of type application/ld+json. Escapes every character that could close the element,
 * begin a comment in it (HTML, 13.2.5.4) or end a line of JavaScript.
 */
export function dataBlock(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
