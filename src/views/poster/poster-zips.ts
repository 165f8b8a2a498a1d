import { campaignFileName } from '#domain/campaign/campaign-names.ts';
import { publishedSizes } from '#domain/campaign/poster-sizes.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import { sizeName } from './further-posters.ts';
import { type PosterSet, zipOfSet } from './poster-sets.ts';

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

/** The zip file of a set's posters; none for a day of a single poster. */
export function setZips(set: PosterSet, context: ViewContext): readonly ZipView[] {
  const zip = zipOfSet(set, context);
  if (zip === undefined) return [];
  const href = context.links.posterSetZip(set.kind, zip);
  return [{ href, label: countLabel(set.activities.length), name: zipName(context, set.name) }];
}

const countLabel = (count: number) => `打包下载 ${count} 张`;

const zipName = ({ site: { campaign } }: ViewContext, what: string) => `${campaignFileName(campaign)}海报-${what}.zip`;
