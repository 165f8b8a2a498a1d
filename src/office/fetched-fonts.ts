/**
 * Stands in for the module that reads the fonts of posters from files (src/integrations/bundles/office-script.ts): they
 * are fetched before the first poster is drawn.
 */

const fetched = new Map<number, Uint8Array>();

/** Fetches the fonts of the weights. @throws Error when one does not arrive. */
export async function fetchFonts(weights: readonly number[]): Promise<void> {
  const missing = weights.filter((weight) => !fetched.has(weight));
  await Promise.all(
    missing.map(async (weight) => {
      const response = await fetch(`poster-${weight}.ttf`);
      if (!response.ok) throw new Error(`The font of weight ${weight} did not arrive: ${response.status}`);
      fetched.set(weight, new Uint8Array(await response.arrayBuffer()));
    }),
  );
}

/** @throws Error when the font was not fetched. */
export function fontBytes(weight: number): Uint8Array {
  const bytes = fetched.get(weight);
  if (!bytes) throw new Error(`The font of weight ${weight} was not fetched`);
  return bytes;
}
