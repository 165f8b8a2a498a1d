import { partPath } from '#domain/site/parts.ts';

/** A page's place among the parts of its list. */
export interface PartPlace {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** A neighbour of a part, for the head of its page. */
export interface PartBeside {
  readonly rel: 'prev' | 'next';
  readonly url: string;
}

interface Head {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly part?: PartPlace;
}

/** The head of a part: a further one has its own title and path. The search leads to the first one and to the entries. */
export function partHead<Whole extends Head & { readonly search?: unknown }>(whole: Whole): Whole {
  const { number } = whole.part ?? { number: 1 };
  if (number === 1) return whole;
  const { search: _ofTheWhole, ...page } = whole;
  const which = `（第 ${number} 部分）`;
  const own = { title: whole.title + which, description: whole.description + which };
  return { ...page, ...own, path: partPath(whole.path, number) } as Whole;
}

/** The neighbours of a part. */
export function besidePart(
  path: string,
  part: PartPlace | undefined,
  absolute: (path: string) => string,
): readonly PartBeside[] {
  const { number, count } = part ?? { number: 1, count: 1 };
  const at = (other: number) => absolute(partPath(path, other));
  return [
    ...(number > 1 ? [{ rel: 'prev' as const, url: at(number - 1) }] : []),
    ...(number < count ? [{ rel: 'next' as const, url: at(number + 1) }] : []),
  ];
}
