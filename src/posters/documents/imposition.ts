/** One side of a sheet: indexes of the pages on its left and right half; undefined for a blank one. */
export type Side = readonly [left: number | undefined, right: number | undefined];

/**
 * The order in which pages are printed two on a side, so that the sheets, printed on both sides (turned on the short
 * edge), laid into each other and folded, are a booklet (saddle stitch). Blank pages complete the last sheet; of a single page there is
 * one side.
 */
export function foldedSides(pages: number): readonly Side[] {
  const total = Math.ceil(pages / 4) * 4;
  const page = (index: number) => (index < pages ? index : undefined);
  const sides = Array.from({ length: total / 2 }, (_, side): Side => {
    const [outer, inner] = [page(total - 1 - side), page(side)];
    return side % 2 === 0 ? [outer, inner] : [inner, outer];
  });
  return sides.filter((side) => side.some((index) => index !== undefined));
}
