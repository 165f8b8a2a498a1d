import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { byRelevance } from '#domain/campaign/relevance.ts';
import type { NoticeNode } from '#domain/campaign/site.ts';
import { itemsOver, type Moments, type OrderedItem, partOver, type Shown, spansOf } from '#domain/time/moments.ts';
import { phrases } from '../format/phrases.ts';
import { hubOccasions } from '../hub/hub-dates.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { hubEnd, hubMoments } from '../hub/hub-moments.ts';
import { eachPlace, hubPlaces, isLarge, placeNames } from '../hub/hub-places.ts';
import { type ProvinceLink, provinceLinks } from '../hub/hub-provinces.ts';
import { cityLook } from '../site/city-look.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type AttachmentRow, attachmentRows } from './attachments.ts';
import { noticeDate } from './notice-date.ts';
import { type WordingView, wordingView } from './wording.ts';

/** A notice in a list, with its attachments. */
export interface NoticeRow {
  readonly href: string;
  readonly title: readonly string[];
  /** Date, number, issuer. */
  readonly line: string;
  readonly summary: string;
  readonly wording: WordingView | undefined;
  readonly attachments: readonly AttachmentRow[];
}

/** The city of a group of notices, with its colours. */
export interface NoticesCity extends LinkView {
  readonly look: PageFrame['look'];
}

export interface NoticesGroup {
  readonly city: NoticesCity | undefined;
  readonly notices: readonly NoticeRow[];
}

/** A notice's title in a list, and when it is there. */
export interface NoticeLine {
  readonly href: string;
  readonly date: string;
  readonly title: string;
  readonly shown?: Shown;
}

export interface FurtherNotices {
  readonly titles: Moments<string>;
  readonly shown: Shown;
  readonly notices: readonly NoticeLine[];
}

export interface NoticesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Links to pages for organizers; empty on the hub. */
  readonly tools: readonly LinkView[];
  /** A campaign's own list is a single group without a heading; the hub has one group per campaign. */
  readonly groups: readonly OrderedItem<NoticesGroup>[];
  /** Titles of the other notices of a hub with many campaigns, by year. */
  readonly further: readonly FurtherNotices[];
  /** Where the other notices of a hub of many places are. */
  readonly provinces: readonly ProvinceLink[];
}

/** The notices of a campaign, newest first. */
export function noticesView(context: ViewContext): NoticesView {
  const { site, links } = context;
  return {
    frame: campaignFrame(context, {
      title: '通知',
      description: `${campaignTitle(site.campaign)}的通知和附件：${site.notices.map(({ notice }) => notice.title).join('；')}。`,
      path: links.notices,
      section: 'notices',
      trail: [{ label: '通知' }],
    }),
    head: {
      title: ['通知'],
      lead: '时间、任务、附件表格都以通知为准。',
      figure: undefined,
    },
    tools: [{ href: links.organize, label: site.ruleset ? '给组织者：填报助手' : '给组织者' }],
    groups: itemsOver([
      { from: undefined, until: undefined, value: [{ city: undefined, notices: noticeRows(context) }] },
    ]),
    further: [],
    provinces: [],
  };
}

/** Maximum number of campaigns whose notices are shown with summary and attachments. */
const maxGroups = 12;

/** The notices of every campaign, those of campaigns that are on or soon ahead first. */
export function hubNoticesView(hub: Site): NoticesView {
  const places = hubPlaces(hub);
  return {
    frame: hubFrame(hub, {
      title: `${hub.hub.where}通知`,
      description: `${placeNames(places)}的${hub.hub.festivals}通知和附件。`,
      path: hubLinks(hub.address).notices,
      section: 'notices',
      trail: [{ label: '通知' }],
    }),
    head: {
      title: [`${hub.hub.where}通知`],
      lead: `${eachPlace(places)}的安排都从一份通知开始。`,
      figure: undefined,
    },
    tools: [],
    groups: itemsOver(hubMoments(hub, groupsOf)),
    further: isLarge(places) ? [] : furtherNotices(hub),
    provinces: provinceLinks(hub),
  };
}

/** The notices of the campaigns that are not among the first ones, the newest years first. */
function furtherNotices(hub: Site): readonly FurtherNotices[] {
  const first = hubMoments(hub, (at) => firstCampaigns(at).map(({ site }) => site.id));
  const isFurther = (ids: readonly string[], { site }: ViewContext) => !ids.includes(site.id);
  const end = hubEnd(hub);
  return hubOccasions({ ...hub, now: end }).flatMap(({ title, campaigns }): readonly FurtherNotices[] => {
    const ever = campaigns.filter((each) => first.some(({ value }) => isFurther(value, each)));
    if (ever.length === 0) return [];
    const count = (ids: readonly string[]) =>
      ever.filter((each) => isFurther(ids, each)).reduce((sum, { site }) => sum + site.notices.length, 0);
    return [
      {
        titles: partOver(first, (ids) => `${title}（${count(ids)} 份）`),
        shown: spansOf(first, (ids) => count(ids) > 0),
        notices: ever.flatMap((campaign) =>
          noticeLines(
            campaign,
            spansOf(first, (ids) => isFurther(ids, campaign)),
          ),
        ),
      },
    ];
  });
}

const noticeLines = ({ site, links }: ViewContext, shown: Shown): readonly NoticeLine[] =>
  site.notices.map(({ id, notice }) => ({
    href: links.notice(id),
    date: noticeDate(notice),
    title: notice.title,
    shown,
  }));

const firstCampaigns = ({ campaigns, now }: Site) => byRelevance(campaigns, now).slice(0, maxGroups);

const groupsOf = (hub: Site): readonly NoticesGroup[] =>
  firstCampaigns(hub).map((context) => ({
    city: {
      look: cityLook(context.site),
      href: context.links.home,
      label: `${context.site.campaign.city.shortName} ${context.site.campaign.year}`,
    },
    notices: noticeRows(context),
  }));

const noticeRows = (context: ViewContext): readonly NoticeRow[] =>
  context.site.notices.map((node) => ({
    href: context.links.notice(node.id),
    title: phrases(node.notice.title),
    line: [noticeDate(node.notice), node.notice.number, leadIssuer(node)].filter(Boolean).join('　'),
    summary: node.notice.summary,
    wording: wordingView(node, context),
    attachments: attachmentRows(node, context),
  }));

function leadIssuer({ issuers, notice }: NoticeNode): string {
  const [lead] = issuers;
  if (!lead) return '';
  if (notice.issuersIncomplete) return `${lead.organization.name}等单位`;
  return issuers.length > 1 ? `${lead.organization.name}等 ${issuers.length} 个单位` : lead.organization.name;
}
