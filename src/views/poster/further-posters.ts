import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { posterSizeFiles, publishedSizes } from '#domain/campaign/poster-sizes.ts';
import type { PosterSize } from '#schemas/poster.ts';
import type { ViewContext } from '../site/view-context.ts';

/** An additional file of an activity's poster, beside the 600×350 one. */
export interface FurtherPoster {
  readonly size: PosterSize;
  /** For example `a4.pdf`. */
  readonly file: string;
  readonly href: string;
  /** For example `手机竖版 PNG`. */
  readonly label: string;
  /** For example `1080×1920 像素`. */
  readonly measure: string;
  /** Suggested file name of the download. */
  readonly name: string;
}

interface SizeWords {
  readonly name: string;
  readonly format: 'PNG' | 'PDF';
  readonly measure: string;
}

const words: Readonly<Record<PosterSize, SizeWords>> = {
  phone: { name: '手机竖版', format: 'PNG', measure: '1080×1920 像素' },
  square: { name: '方形', format: 'PNG', measure: '1080×1080 像素' },
  a4: { name: 'A4 打印', format: 'PDF', measure: '210×297 毫米' },
  a3: { name: 'A3 打印', format: 'PDF', measure: '297×420 毫米' },
};

/** `A4 打印`. */
export const sizeName = (size: PosterSize): string => words[size].name;

/** The sizes that the campaign publishes, in its order. */
export function furtherPosters({ id }: ActivityNode, { site, links }: ViewContext): readonly FurtherPoster[] {
  return publishedSizes(site.campaign).map((size) => ({
    size,
    label: `${words[size].name} ${words[size].format}`,
    measure: words[size].measure,
    file: posterSizeFiles[size],
    href: links.posterIn(id, posterSizeFiles[size]),
    name: `${site.id}-${id}-${posterSizeFiles[size]}`,
  }));
}

/** `手机竖版（1080×1920 像素）、A4 打印`; undefined when the campaign publishes none. */
export function furtherSizesText({ site }: ViewContext): string | undefined {
  const sizes = publishedSizes(site.campaign).map((size) => words[size]);
  if (sizes.length === 0) return undefined;
  return sizes.map(({ name, format, measure }) => (format === 'PNG' ? `${name}（${measure}）` : name)).join('、');
}
