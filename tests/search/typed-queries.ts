import { readFileSync } from 'node:fs';

/** How results are found: as it is typed, or by the kind of note that the search page shows. */
export type Way = 'typed' | 'sound' | 'other';

/** A query of typed.txt. */
export interface TypedQuery {
  readonly way: Way;
  readonly query: string;
  /** Pages that it is about, as `/guyuan-2023/activities/main-event/`. */
  readonly wanted: readonly string[];
  /** Whether it is about no other page. */
  readonly isComplete: boolean;
}

/** The queries of typed.txt with what they are about in some campaigns; without those that are about nothing there. */
export const typedQueries = (campaigns: readonly string[]): readonly TypedQuery[] =>
  readFileSync(new URL('typed.txt', import.meta.url), 'utf8')
    .split('\n## ')
    .slice(1)
    .flatMap((group) => {
      const [heading = '', ...lines] = group.split('\n');
      return lines.filter((line) => line.includes(' | ')).map((line) => typedQuery(wayOf(heading), line, campaigns));
    })
    .filter(({ wanted }) => wanted.length > 0);

function typedQuery(way: Way, line: string, campaigns: readonly string[]): TypedQuery {
  const [query = '', ...parts] = line.split(' | ');
  const wanted = parts.flatMap((part) => {
    const [campaign = '', ...pages] = part.split(' ').filter((word) => word !== '…');
    return campaigns.includes(campaign) ? pages.map((page) => `/${campaign}/${page}/`) : [];
  });
  return { way, query, wanted, isComplete: !line.endsWith('…') };
}

const wayOf = (heading: string): Way =>
  heading.endsWith('by sound') ? 'sound' : heading.startsWith('other words') ? 'other' : 'typed';
