import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { LocatedProblem } from './domain/checks/problem.ts';
import type { Kind } from './sources/layout.ts';

/**
 * Vite evaluates this file in a module graph of its own. Node's require returns the module instances that the integrations
 * use: a build checks its content once, and transforms none of them again.
 */
const load = createRequire(import.meta.url);
const { forEachKind } = load('#domain/site/kinds.ts') as typeof import('./domain/site/kinds.ts');
const { siteConfig } = load('./site.config.ts') as typeof import('./site.config.ts');
const { contentLoader, problemLoader } = load(
  '#sources/content-loader.ts',
) as typeof import('./sources/content-loader.ts');
const { schemaOf } = load('#sources/layout.ts') as typeof import('./sources/layout.ts');

const config = siteConfig();

const collectionOf = (kind: Kind) => defineCollection({ loader: contentLoader(kind, config), schema: schemaOf[kind] });

/**
 * One collection per kind of content. Pages use them for MDX bodies and problems; everything else is in currentSite().
 */
export const collections = {
  hub: collectionOf('hub'),
  rulesets: collectionOf('ruleset'),
  campaigns: collectionOf('campaign'),
  ...forEachKind(collectionOf),
  problems: defineCollection({ loader: problemLoader(config), schema: z.custom<LocatedProblem>() }),
};
