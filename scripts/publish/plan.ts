import type { Published } from './published.ts';

/** Hash of each file on the public side; undefined where a broken upload may have left either of two. */
export type Known = ReadonlyMap<string, string | undefined>;

/** What to do to a public side, in order. */
export interface Plan {
  /** Lists of paths: each may be uploaded in any order once the lists before are there. */
  readonly phases: readonly (readonly string[])[];
  /** Paths to remove after that. */
  readonly removals: readonly string[];
}

/**
 * The steps from what is there to `site`: files that pages use, new pages, changed pages (which link to new ones), feeds
 * and other lists of pages, removals. A page is never there before its files.
 */
export function planOf(known: Known, site: Published): Plan {
  const changed = Object.keys(site.files).filter((file) => known.get(file) !== site.files[file]);
  const phases = [0, 1, 2, 3].map((phase) => changed.filter((file) => phaseOf(file, known.has(file)) === phase).sort());
  const removals = [...known.keys()].filter((file) => !(file in site.files) && !(file in site.leaving)).sort();
  return { phases: phases.filter(({ length }) => length > 0), removals };
}

/** Files that tell of pages: feeds, site maps, the entry of the search index, the service worker. */
const lists =
  /(?:^|\/)(?:feeds\/.+|feed\.[a-z]+|sitemap[^/]*\.xml|robots\.txt|llms\.txt|pagefind-entry\.json|service-worker\.js)$/u;

function phaseOf(file: string, isThere: boolean): 0 | 1 | 2 | 3 {
  if (lists.test(file)) return 3;
  if (!file.endsWith('.html')) return 0;
  return isThere ? 2 : 1;
}

/** The former files that are replaced or removed: what a rollback needs. */
export function replacedBy(plan: Plan, former: Published, known: Known): readonly string[] {
  return [...plan.phases.flat(), ...plan.removals].filter(
    (file) => former.files[file] !== undefined && known.get(file) === former.files[file],
  );
}
