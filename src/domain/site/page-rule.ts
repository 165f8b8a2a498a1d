import type { Campaign } from '#schemas/campaign.ts';
import type { CampaignContent } from '../campaign/content.ts';
import type { EntryKind, ReferenceTarget } from './kinds.ts';

/** One kind of page or file of the site. */
export interface PageRule {
  /**
   * Path relative to the campaign's home. `:name` matches one path segment or a part of it, `:...name` several, like
   * `[name]` and `[...name]` in src/pages.
   */
  readonly path: string;
  /** Title in the site map and in messages to editors. */
  readonly title: string;
  /** Part of the site map that lists it. */
  readonly listed?: 'main' | 'site';
  /** The site map omits it while the campaign has none of this kind. */
  readonly unlessEmpty?: ReferenceTarget;
  /** Only campaigns that satisfy it have the page. */
  readonly when?: (campaign: Campaign) => boolean;
  /** The hub also has this page. */
  readonly hub?: true;
  /** One page per entry of this kind; drafts are not published. */
  readonly of?: EntryKind;
  /** One page per item. Without `of`, `each` and `values` there is exactly one page. */
  readonly each?: (content: CampaignContent) => readonly Made[];
  /** One page per tuple of parameter values, independent of the content. */
  readonly values?: readonly (readonly string[])[];
  /** The number of pages is not computable from the parsed content: a view computes it. */
  readonly open?: true;
  /** A long one goes on at `parts/2/` below its path, and so on; a view computes how many there are. */
  readonly parts?: true;
  /** Former ids of the entry have a redirect at the same path pattern. */
  readonly former?: true;
  /** Excluded from search engines (noindex). */
  readonly indexed?: false;
  /** No route in src/pages: an integration writes the file after the pages are built. */
  readonly route?: false;
  /** Not published in Traditional characters. */
  readonly traditional?: false;
}

/** Input of one page. */
export interface Made {
  /** Values of the path's parameters, in order. */
  readonly params: readonly string[];
  /** Path of the content file. */
  readonly source: string;
  /** True for a draft, which is checked but not published. */
  readonly draft?: boolean;
}

/** Tuple with one string per parameter of a path. */
export type PathParams<Path extends string> = Path extends `${string}:${infer Rest}`
  ? [string, ...PathParams<Rest>]
  : [];

const parameter = /:(?:\.\.\.)?[a-z]+/giu;

/**
 * Fills the parameters of a path in order, percent-encoded (RFC 3986) except slashes.
 * @throws Error when a parameter is missing.
 */
export function filledPath(path: string, params: readonly string[]): string {
  let next = 0;
  return path.replace(parameter, () => {
    const value = params[next];
    next += 1;
    if (value === undefined) throw new Error(`${path} lacks a parameter`);
    return value.split('/').map(encodeURIComponent).join('/');
  });
}

export const isFixed = (path: string): boolean => !path.includes(':');

/** True when the path matches the rule's pattern. */
export const matchesRule = (path: string, rule: Pick<PageRule, 'path'>): boolean => {
  const known = patterns.get(rule.path) ?? patternOf(rule.path);
  patterns.set(rule.path, known);
  return known.test(path);
};

const patterns = new Map<string, RegExp>();

function patternOf(path: string): RegExp {
  const literal = path.split(parameter).map((text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const parameters = [...path.matchAll(parameter)].map(([found]) => (found.startsWith(':...') ? '.+' : '[^/]+'));
  return new RegExp(`^${literal.map((text, index) => text + (parameters[index] ?? '')).join('')}$`, 'u');
}
