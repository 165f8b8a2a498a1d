import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { LocatedProblem } from './domain/checks/problem.ts';
import { forEachKind } from './domain/site/kinds.ts';
import { siteConfig } from './site.config.ts';
import { contentLoader, problemLoader } from './sources/content-loader.ts';
import { type Kind, schemaOf } from './sources/layout.ts';

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
