import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { NoticeNode } from '#domain/campaign/site.ts';
import { phrases } from '../format/phrases.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { cityLook } from '../site/city-look.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type AttachmentRow, attachmentRows } from './attachments.ts';
import { noticeDate } from './notice-date.ts';

/** A notice in a list, with its attachments. */
export interface NoticeRow {
  readonly href: string;
  readonly title: readonly string[];
  /** Date, number, issuer. */
  readonly line: string;
  readonly summary: string;
  readonly attachments: readonly AttachmentRow[];
}

/** The city of a group of notices, with its colours. */
export interface NoticesCity extends LinkView {
  readonly look: PageFrame['look'];
}

export interface NoticesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Links to pages for organizers; empty on the hub. */
  readonly tools: readonly LinkView[];
  /** A campaign's own list is a single group without a heading; the hub has one group per campaign. */
  readonly groups: readonly { readonly city: NoticesCity | undefined; readonly notices: readonly NoticeRow[] }[];
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
      lead: '时间、任务、附件表格都以通知为准。本站用自己的话转述，名称、数字和日期与原件一致。',
      figure: undefined,
    },
    tools: [{ href: links.organize, label: site.ruleset ? '给组织者：填报助手' : '给组织者' }],
    groups: [{ city: undefined, notices: noticeRows(context) }],
  };
}

/** The notices of every campaign, newest year first. */
export function hubNoticesView(hub: Site): NoticesView {
  const campaigns = [...hub.campaigns].sort((a, b) => b.site.campaign.year - a.site.campaign.year);
  return {
    frame: hubFrame(hub, {
      title: '各地通知',
      description: `${campaigns.map(({ site }) => site.campaign.city.shortName).join('、')}的${hub.hub.festivals}通知和附件。`,
      path: hubLinks(hub.address).notices,
      section: 'notices',
      trail: [{ label: '通知' }],
    }),
    head: { title: ['各地通知'], lead: '每座城市的安排都从一份通知开始。', figure: undefined },
    tools: [],
    groups: campaigns.map((context) => ({
      city: {
        look: cityLook(context.site),
        href: context.links.home,
        label: `${context.site.campaign.city.shortName} ${context.site.campaign.year}`,
      },
      notices: noticeRows(context),
    })),
  };
}

const noticeRows = (context: ViewContext): readonly NoticeRow[] =>
  context.site.notices.map((node) => ({
    href: context.links.notice(node.id),
    title: phrases(node.notice.title),
    line: [noticeDate(node.notice), node.notice.number, leadIssuer(node)].filter(Boolean).join('　'),
    summary: node.notice.summary,
    attachments: attachmentRows(node, context),
  }));

function leadIssuer({ issuers, notice }: NoticeNode): string {
  const [lead] = issuers;
  if (!lead) return '';
  if (notice.issuersIncomplete) return `${lead.organization.name}等单位`;
  return issuers.length > 1 ? `${lead.organization.name}等 ${issuers.length} 个单位` : lead.organization.name;
}
