import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { typeGroups } from '#domain/activity/groups.ts';
import type { TypeSlug } from '#domain/activity/slugs.ts';
import { cutLists, partPath } from '#domain/site/parts.ts';
import { type Mark, partNumbers } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { posterSetLegends, posterSets } from './poster-sets.ts';

/** Weights of rows by their height on a phone: a poster has 390 px, the link to a set 64. */
const [posterWeight, setWeight] = [6, 1];
/** Of a page: 52 posters, 26 screens of a phone; what the five first campaigns have stays on one page. */
export const galleryWeight = 52 * posterWeight;

interface Weighed {
  readonly mark: Mark;
  readonly weight: number;
}

/** Sets of one kind, with links to their pages. */
export interface SetList {
  readonly kind: 'sets';
  readonly legend: string;
  readonly rows: readonly (Weighed & { readonly href: string; readonly name: string; readonly text: string })[];
}

/** What a gallery lists: the posters of a type, or sets. */
export type GalleryList = SetList | PosterList;

interface PosterList {
  readonly kind: 'posters';
  readonly slug: TypeSlug;
  readonly name: string;
  /** Of the whole list. */
  readonly count: number;
  readonly rows: readonly (ActivityNode & Weighed)[];
}

/** The posters of all activities by type, then the sets, on all parts of their page. */
export const posterLists = (context: ViewContext): readonly GalleryList[] => [
  ...groupLists(context.site.activities),
  ...setLists(context),
];

/** The posters of some activities by type. */
export const groupLists = (activities: readonly ActivityNode[]): readonly GalleryList[] =>
  typeGroups(activities)
    .filter((group) => group.activities.length > 0)
    .map(({ slug, name, activities: alike }) => ({
      kind: 'posters',
      slug,
      name,
      count: alike.length,
      rows: alike.map((node) => ({ ...node, mark: [name], weight: posterWeight })),
    }));

function setLists(context: ViewContext): readonly SetList[] {
  const sets = posterSets(context);
  return Object.entries(posterSetLegends(context))
    .map(([kind, legend]) => ({
      kind: 'sets' as const,
      legend,
      rows: sets
        .filter((set) => set.kind === kind)
        .map((set) => ({
          href: context.links.posterSet(set.kind, set.id),
          name: set.name,
          text: `${set.activities.length} 张`,
          mark: [`分开打包：${legend}`],
          weight: setWeight,
        })),
    }))
    .filter((list) => list.rows.length > 0);
}

/** Numbers of the parts of a gallery, from 1. */
export const galleryParts = (lists: readonly GalleryList[]): readonly number[] => partNumbers(lists, galleryWeight);

/** Activities whose posters are on a part of a gallery. */
export const postersOn = (lists: readonly GalleryList[], number: number): readonly ActivityNode[] =>
  (cutLists(lists, galleryWeight)[number - 1] ?? []).flatMap((list) => (list.kind === 'posters' ? list.rows : []));

/** Where a list of the gallery begins: the posters of a type, or the sets. Undefined without such a list. */
export function hrefOf(lists: readonly GalleryList[], path: string, anchor: string): string | undefined {
  const isIt = (list: GalleryList) => (list.kind === 'sets' ? 'sets' : list.slug) === anchor;
  const part = cutLists(lists, galleryWeight).findIndex((pieces) => pieces.some(isIt));
  if (part < 0) return undefined;
  return `${part === 0 ? '' : partPath(path, part + 1)}#${anchor}`;
}
