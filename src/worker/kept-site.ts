/** The pages of the hub or a campaign in one writing system, cached as soon as one page of the section is visited. */
export interface KeptSection {
  /** Path of its home, with leading and trailing slash. Pages below this path belong to the section. */
  readonly home: string;
  /** Path of the offline page, the fallback for unavailable pages. */
  readonly offline: string;
  /** Paths of all pages cached on the first visit, including home and offline page. */
  readonly pages: readonly string[];
  /** Paths of the hashed assets that these pages load. */
  readonly assets: readonly string[];
}

/** Sections that differ in their homes only. Paths are relative, so that a further campaign adds a few bytes. */
export interface KeptGroup {
  /** Homes relative to the base, with trailing slash: `guyuan-2023/`; empty for the base itself. */
  readonly homes: readonly string[];
  /** Pages relative to the home. The first one is the home, the second one the offline page. */
  readonly pages: readonly string[];
  /** Names of the assets in `_astro/`. */
  readonly assets: readonly string[];
}

/** Configuration that the build embeds in the worker. */
export interface KeptSite {
  /** Base path of the site, with leading and trailing slash. */
  readonly base: string;
  readonly groups: readonly KeptGroup[];
  /** Hash of the cached pages: changed content changes the worker, so browsers install it. */
  readonly version: string;
}

/** The sections of a site with full paths. */
export interface KeptSections {
  readonly base: string;
  /** Sections with deeper homes first. The home of the last one is the base. */
  readonly sections: readonly KeptSection[];
}

/** Expands the groups of a site. */
export function sectionsOf({ base, groups }: KeptSite): KeptSections {
  const sections: KeptSection[] = [];
  for (const { homes, pages, assets } of groups) {
    const scripts = assets.map((name) => `${base}_astro/${name}`);
    for (const own of homes) {
      const [home = '', offline = '', ...others] = pages.map((page) => base + own + page);
      sections.push({ home, offline, pages: [home, offline, ...others], assets: scripts });
    }
  }
  return { base, sections: sections.sort((a, b) => b.home.length - a.home.length) };
}

/**
 * Strategy for a URL. `rows`: the file that scripts read, cached when read. `core`: page cached on the first visit of its section. `visited`: page cached when visited.
 * `asset`: hashed file. `search`: network only, with the offline page as fallback. `left`: not handled, because it is
 * useless offline, embedded in frames, or for organizers.
 */
export type Treatment = 'core' | 'visited' | 'rows' | 'asset' | 'search' | 'left';

/** The deepest section that contains a path; undefined outside the base. */
export const sectionOf = ({ sections }: KeptSections, path: string): KeptSection | undefined =>
  sections.find(({ home }) => path.startsWith(home));

export function treatmentOf(site: KeptSections, path: string): Treatment {
  if (path.startsWith(`${site.base}_astro/`)) return 'asset';
  const section = sectionOf(site, path);
  if (section && path === `${section.home}rows.json`) return 'rows';
  if (!section || !path.endsWith('/')) return 'left';
  if (section.pages.includes(path)) return 'core';
  const [part = ''] = path.slice(section.home.length).split('/');
  if (part === 'search') return 'search';
  return ['admin', 'embed', 'organize', 'pagefind', 'q'].includes(part) ? 'left' : 'visited';
}
