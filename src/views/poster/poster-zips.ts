import { campaignFileName } from '#domain/campaign/campaign-names.ts';
import { posterSizeFiles, publishedSizes } from '#domain/campaign/poster-sizes.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import { sizeName } from './further-posters.ts';
import { posterFileEnding, posterFileStem } from './poster-file-name.ts';
import type { PosterSet } from './poster-sets.ts';

export interface ZipView extends LinkView {
  /** Suggested file name of the download. */
  readonly name: string;
}

/** The zip files of all posters: the standard ones, then one per further size. Empty without activities. */
export function allZips(context: ViewContext): readonly ZipView[] {
  const { site, links } = context;
  const count = site.activities.length;
  if (count === 0) return [];
  return [
    { href: links.posterZip, label: countLabel(count), name: zipName(context, '全部') },
    ...publishedSizes(site.campaign).map((size) => ({
      href: links.posterSizeZip(size),
      label: `打包下载（${sizeName(size)}）`,
      name: zipName(context, sizeName(size)),
    })),
  ];
}

/** The zip file of a unit's posters. Other sets have none: their pages pack them in the browser. */
export function setZips({ kind, id, name, activities }: PosterSet, context: ViewContext): readonly ZipView[] {
  if (kind !== 'organizations') return [];
  return [
    {
      href: context.links.posterUnitZip(id),
      label: countLabel(activities.length),
      name: zipName(context, name),
    },
  ];
}

/** The posters that the script of a set's page packs into one zip file on the visitor's device. */
export interface PacksView {
  /** Ids of the activities, and the names of their files in the zip without what a pack adds. */
  readonly posters: readonly (readonly [id: string, stem: string])[];
  readonly packs: readonly PackView[];
  /** For visitors without script: the zip files of all posters; none where the set has its own. */
  readonly unscripted: readonly ZipView[];
}

/** A button: the posters of the set in one size. */
export interface PackView {
  readonly label: string;
  /** Suggested file name of the download. */
  readonly name: string;
  /** Address of a picture, with `*` for the id of the activity. */
  readonly address: string;
  /** The part of a file's name after the stem. */
  readonly ending: string;
}

/**
 * The packs of a set: the standard posters, unless they are a file of the site, and each further size. Undefined without
 * any, and for a single poster, which is no pack.
 */
export function setPacks(set: PosterSet, context: ViewContext): PacksView | undefined {
  const { links, site } = context;
  const hasFile = setZips(set, context).length > 0;
  const standard: PackView = {
    label: countLabel(set.activities.length),
    name: zipName(context, set.name),
    address: links.poster('*'),
    ending: posterFileEnding(),
  };
  const packs = [
    ...(hasFile ? [] : [standard]),
    ...publishedSizes(site.campaign).map((size) => ({
      label: `打包下载（${sizeName(size)}）`,
      name: zipName(context, `${set.name}-${sizeName(size)}`),
      address: links.posterIn('*', posterSizeFiles[size]),
      ending: posterFileEnding(posterSizeFiles[size]),
    })),
  ];
  if (packs.length === 0 || set.activities.length < 2) return undefined;
  return {
    posters: set.activities.map((node) => [node.id, posterFileStem(node)]),
    packs,
    unscripted: hasFile ? [] : allZips(context).map((zip) => ({ ...zip, label: `全部海报：${zip.label}` })),
  };
}

const countLabel = (count: number) => `打包下载 ${count} 张`;

const zipName = ({ site: { campaign } }: ViewContext, what: string) => `${campaignFileName(campaign)}海报-${what}.zip`;
