import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { typeGroups } from '#domain/activity/groups.ts';
import type { TypeSlug } from '#domain/activity/slugs.ts';
import { type ChipGroup, regionChips, typeChips } from './chips.ts';
import { campaignFrame, type PageFrame } from './frame.ts';
import type { PageHeadView } from './list-page.ts';
import { activityTicket } from './ticket.ts';
import type { ViewContext } from './view-context.ts';

/** A poster in the gallery. */
export interface PosterTile {
  readonly href: string;
  readonly src: string;
  readonly name: string;
  /** Day and region. */
  readonly line: string;
  readonly status: string | undefined;
  readonly sample: boolean;
  /** `PNG，600×350`. */
  readonly format: string;
  /** Name of the file when it is saved. */
  readonly file: string;
}

export interface PostersView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly chips: readonly ChipGroup[];
  readonly groups: readonly {
    readonly anchor: TypeSlug;
    readonly name: string;
    readonly note: string;
    readonly posters: readonly PosterTile[];
  }[];
}

/** The posters of all activities, by type. */
export function postersView(context: ViewContext): PostersView {
  const { site, links } = context;
  const { city, year } = site.campaign;
  const count = site.activities.length;
  const types = typeChips(context);
  return {
    frame: campaignFrame(context, {
      title: '活动海报',
      description: `${city.name}${year}年全国科普日 ${count} 项活动的海报，600×350 像素，可以下载、转发，也可以上传到全国科普日平台。`,
      path: links.posters,
      section: 'posters',
      trail: [{ label: '海报' }],
    }),
    head: {
      title: ['拿一张走'],
      lead: '600×350 像素，转发、打印、上传全国科普日平台都合用。',
      figure: { kind: 'count', count, unit: '张海报' },
    },
    chips: [
      { ...types, chips: types.chips.map((chip) => ({ ...chip, href: `#${chip.picture ?? ''}` })) },
      { ...regionChips(context), legend: '按县区找活动，海报在活动页上' },
    ],
    groups: typeGroups(site.activities)
      .filter(({ activities }) => activities.length > 0)
      .map(({ slug, name, activities }) => ({
        anchor: slug,
        name,
        note: `${activities.length} 张`,
        posters: activities.map((node) => posterTile(node, context)),
      })),
  };
}

function posterTile(node: ActivityNode, context: ViewContext): PosterTile {
  const { links, site } = context;
  const { day, when, status, sample } = activityTicket(node, context);
  return {
    href: links.activity(node.id),
    src: links.poster(node.id),
    name: node.activity.name,
    line: [day ?? when, node.region?.name].filter(Boolean).join('　'),
    status: ['cancelled', 'moved'].includes(status.icon) ? status.text : undefined,
    sample,
    format: 'PNG，600×350',
    file: `${site.id}-${node.id}.png`,
  };
}
