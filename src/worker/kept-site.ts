/** The pages of one site in one script that a device keeps as soon as one of them is visited. */
export interface KeptSection {
  /** Path of its home, with leading and trailing slash; what lies below belongs to it. */
  readonly home: string;
  /** Path of the page that answers for those that cannot be had. */
  readonly offline: string;
  /** Paths of all pages that are kept from the first visit on, home and offline page among them. */
  readonly pages: readonly string[];
  /** Paths of the scripts and styles that they load, named after their content. */
  readonly assets: readonly string[];
}

/** What the worker is told of the site that it was built with. */
export interface KeptSite {
  /** Path on the host, with leading and trailing slash. */
  readonly base: string;
  /** A deeper home before those that it lies below; the last one is at the base. */
  readonly sections: readonly KeptSection[];
  /** Hash of what is kept: another worker comes with other content. */
  readonly version: string;
}

/**
 * How the worker treats an address: what has no use without a network, or belongs in frames and to organizers, is left to
 * the browser; the search has its page for when there is none; all other pages are kept once they were visited.
 */
export type Treatment = 'core' | 'visited' | 'asset' | 'search' | 'left';

/** The section that a path of the site belongs to. */
export const sectionOf = ({ sections }: KeptSite, path: string): KeptSection | undefined =>
  sections.find(({ home }) => path.startsWith(home));

export function treatmentOf(site: KeptSite, path: string): Treatment {
  if (path.startsWith(`${site.base}_astro/`)) return 'asset';
  const section = sectionOf(site, path);
  if (!section || !path.endsWith('/')) return 'left';
  if (section.pages.includes(path)) return 'core';
  const [part = ''] = path.slice(section.home.length).split('/');
  if (part === 'search') return 'search';
  return ['admin', 'embed', 'organize', 'pagefind', 'q'].includes(part) ? 'left' : 'visited';
}
