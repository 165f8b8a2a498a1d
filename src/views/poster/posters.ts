import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { TypeSlug } from '#domain/activity/slugs.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { campaignTitle, platformName } from '#domain/campaign/campaign-names.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';
import { ruleWord } from '#domain/campaign/unverified.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import type { Facets } from '#domain/schedule/facets.ts';
import { sessionsFacets } from '#domain/schedule/row-facets.ts';
import type { Piece } from '#domain/site/parts.ts';
import type { PosterSize } from '#schemas/poster.ts';
import { bytesText } from '../format/bytes.ts';
import { countText } from '../format/count-text.ts';
import { phrases } from '../format/phrases.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import { type PartsView, partOf } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { daysText } from '../ticket/days-text.ts';
import { type FilterGroup, ticketFilters } from '../ticket/filters.ts';
import { changedStatus } from '../ticket/status.ts';
import { activityTicket } from '../ticket/ticket.ts';
import { furtherPosters, furtherSizesText } from './further-posters.ts';
import { type GalleryList, galleryWeight, groupLists, hrefOf, posterLists, type SetList } from './gallery.ts';
import type { PosterSet } from './poster-sets.ts';
import { allZips, type PacksView, setPacks, setZips, type ZipView } from './poster-zips.ts';

/** A poster in the gallery. */
export interface PosterTile {
  readonly href: string;
  readonly src: string;
  readonly name: string;
  /** Day and region. */
  readonly line: string;
  readonly status: string | undefined;
  readonly sample: boolean;
  /** The downloads of the picture. */
  readonly files: readonly PosterFile[];
  /** For the filter script; undefined on pages without filters. */
  readonly facets: Facets | undefined;
}

interface PosterFile {
  readonly href: string;
  /** For example `PNG，46 KB`. */
  readonly label: string;
  /** Suggested file name of the download. */
  readonly name: string;
}

interface PosterGroup {
  readonly anchor: TypeSlug;
  readonly name: string;
  readonly note: string;
  readonly posters: readonly PosterTile[];
}

export interface PostersView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** All posters of the page in one file, for all activities also those of each further size. */
  readonly zips: readonly ZipView[];
  /** What the script packs; undefined where each pack is a file. */
  readonly packs: PacksView | undefined;
  readonly links: readonly LinkView[];
  readonly filters: readonly FilterGroup[];
  readonly groups: readonly PosterGroup[];
  /** Posters on all parts. */
  readonly count: number;
  readonly sets: readonly Piece<SetList>[];
  /** Where the sets are; undefined without any. */
  readonly setsHref: string | undefined;
  readonly parts: PartsView | undefined;
}

/** Size in bytes of an activity's poster: the PNG of 600 by 350 px, or the file of an additional size. */
export type PosterBytes = (activityId: string, size?: PosterSize) => number;

/**
 * The posters of all activities, by type.
 * @param number of the part, from 1
 */
export function postersView(context: ViewContext, bytesOf: PosterBytes, number = 1): PostersView {
  const { site, links } = context;
  const { lists, place, parts } = partOf(posterLists(context), { number, size: galleryWeight, path: links.posters });
  const count = site.activities.length;
  const sizes = furtherSizesText(context);
  return {
    frame: campaignFrame(context, {
      title: '活动海报',
      description: `${campaignTitle(site.campaign)} ${countText(activityCount(site.activities), '项', '活动')}的海报，600×350 像素，可以下载、转发${site.ruleset ? `，也可以上传到${platformName(site.campaign)}` : ''}。`,
      path: links.posters,
      part: place,
      section: 'posters',
      trail: [{ label: '海报' }],
    }),
    head: {
      title: ['拿一张走'],
      lead: `${usualSize(site)}${sizes ? `另有：${sizes}。` : ''}`,
      figure: { kind: 'count', count, unit: '张海报' },
    },
    zips: number === 1 ? allZips(context) : [],
    packs: undefined,
    links: site.ruleset ? [{ href: links.posterRules, label: '海报合不合平台的要求' }] : [],
    filters: number === 1 ? posterFilters(context) : [],
    groups: posterGroups(lists, context, bytesOf),
    count,
    sets: lists.flatMap((list) => (list.kind === 'sets' ? list : [])),
    setsHref: hrefOf(posterLists(context), links.posters, 'sets'),
    parts,
  };
}

const usualSize = ({ campaign, ruleset }: CampaignSite) =>
  `600×350 像素，${ruleset ? ruleWord(ruleset, `转发、上传${platformName(campaign)}都合用`) : '可以下载、转发'}。`;

/**
 * The posters of one day, region, organization or programme, by type.
 * @param number of the part, from 1
 */
export function posterSetView(set: PosterSet, context: ViewContext, bytesOf: PosterBytes, number = 1): PostersView {
  const { links } = context;
  const { kind, id, name, activities } = set;
  const count = activities.length;
  const path = links.posterSet(kind, id);
  const { lists, place, parts } = partOf(groupLists(activities), { number, size: galleryWeight, path });
  return {
    frame: campaignFrame(context, {
      title: `${name}的海报`,
      description: `${name}的 ${count} 张活动海报，600×350 像素，可以一次下载。`,
      path,
      part: place,
      section: 'posters',
      trail: [{ label: '海报', href: links.posters }, { label: name }],
    }),
    head: { title: phrases(name), lead: undefined, figure: { kind: 'count', count, unit: '张海报' } },
    zips: setZips(set, context),
    packs: number === 1 ? setPacks(set, context) : undefined,
    links: [],
    filters: [],
    groups: posterGroups(lists, context, bytesOf).map((group) => ({
      ...group,
      posters: group.posters.map((poster) => ({ ...poster, facets: undefined })),
    })),
    count,
    sets: [],
    setsHref: undefined,
    parts,
  };
}

const posterGroups = (lists: readonly Piece<GalleryList>[], context: ViewContext, bytesOf: PosterBytes) =>
  lists.flatMap((list): readonly PosterGroup[] =>
    list.kind === 'posters'
      ? [
          {
            anchor: list.slug,
            name: list.name + (list.continued ? '（接前一部分）' : ''),
            note: `${list.count} 张`,
            posters: list.rows.map((node) => posterTile(node, context, bytesOf)),
          },
        ]
      : [],
  );

/**
 * The filters that organizers use for posters. Without a script, a type links to its group on this page, other choices
 * to their set's page.
 */
function posterFilters(context: ViewContext): readonly FilterGroup[] {
  const { site, links } = context;
  const tickets = site.activities.map((node) => activityTicket(node, context));
  const addresses: Readonly<Partial<Record<FilterGroup['name'], (value: string) => string>>> = {
    day: (day) => links.posterSet('days', day),
    region: (id) => links.posterSet('regions', id),
    type: (slug) => hrefOf(posterLists(context), links.posters, slug) ?? links.posters,
    programme: (id) => links.posterSet('programmes', id),
  };
  return ticketFilters(tickets, context).flatMap(({ choices, ...group }) => {
    const address = addresses[group.name];
    return address ? { ...group, choices: choices.map((choice) => ({ ...choice, href: address(choice.value) })) } : [];
  });
}

function posterTile(node: ActivityNode, context: ViewContext, bytesOf: PosterBytes): PosterTile {
  const { links, site } = context;
  const { sample } = node.activity;
  const file = `${site.id}-${node.id}`;
  return {
    href: links.activity(node.id),
    src: links.poster(node.id),
    name: node.activity.name,
    line: [daysText(node.sessions), node.region?.name].filter(Boolean).join('　'),
    status: changedStatus(node)?.text,
    sample,
    files: [
      { href: links.poster(node.id), label: `PNG，${bytesText(bytesOf(node.id))}`, name: `${file}.png` },
      { href: links.posterJpeg(node.id), label: 'JPEG', name: `${file}.jpg` },
      ...furtherPosters(node, context).map(({ size, href, label, name }) => ({
        ...{ href, name, label: `${label}，${bytesText(bytesOf(node.id, size))}` },
      })),
    ],
    facets: sessionsFacets(node, speakingSessions(node.sessions), site.campaign.programmes),
  };
}
