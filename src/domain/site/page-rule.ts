import type { CampaignContent } from '../campaign/content.ts';
import type { EntryKind } from './kinds.ts';

/** One kind of page or file of the site. */
export interface PageRule {
  /** Below the campaign's home; `:name` is one step or a part of it, `:...name` several, as `[name]` and `[...name]` in src/pages. */
  readonly path: string;
  /** What it is called, in the site map and in messages to editors. */
  readonly title: string;
  /** Where the site map lists it. */
  readonly listed?: 'main' | 'site';
  /** The site map leaves it out while the campaign has none of these. */
  readonly unlessEmpty?: EntryKind;
  /** The hub has one too. */
  readonly hub?: true;
  /** One for each entry of this kind; drafts have none. */
  readonly of?: EntryKind;
  /** One for each of these. Without `of`, `each` and `values` there is one. */
  readonly each?: (content: CampaignContent) => readonly Made[];
  /** One for each of these values of the parameters, whatever the content. */
  readonly values?: readonly (readonly string[])[];
  /** How many there are depends on more than the content as it is written: a view knows. */
  readonly open?: true;
  /** Former ids of the entry lead on from the same address. */
  readonly former?: true;
  /** Search engines are asked to leave it out. */
  readonly indexed?: false;
  /** No route of src/pages makes it: an integration does, after the pages. */
  readonly route?: false;
  /** It is not written in Traditional characters. */
  readonly traditional?: false;
}

/** What one page is made from. */
export interface Made {
  /** The values of the path's parameters, in their order. */
  readonly params: readonly string[];
  /** The content file. */
  readonly source: string;
  /** A draft is checked, not published. */
  readonly draft?: boolean;
}

/** As many strings as a path has parameters. */
export type PathParams<Path extends string> = Path extends `${string}:${infer Rest}`
  ? [string, ...PathParams<Rest>]
  : [];

const parameter = /:(?:\.\.\.)?[a-z]+/giu;

/** A path with its parameters filled in, in their order, each encoded as RFC 3986 asks, its slashes kept. */
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

/** Whether a path could be one of a rule's. */
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
