import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { NoticeNode } from '#domain/campaign/site.ts';
import { sectionText } from '#domain/notice/section-text.ts';
import { type FoundingSection, foundingSections } from '#domain/notice/sections.ts';
import { noticeStanding } from '#domain/notice/standing.ts';
import type { Instant } from '#domain/time/instant.ts';
import { untilText } from '../notice/deadlines.ts';
import { noticeDate } from '../notice/notice-date.ts';
import { sourceLabel } from '../notice/source-label.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { organizeFrame } from './organize-frame.ts';
import { organizerHref } from './organizer-href.ts';

/** A notice with all entries that it founds, by section. */
export interface SourceNotice extends LinkView {
  /** Date and number. */
  readonly line: string;
  readonly standing: StandingView;
  readonly sections: readonly SourceSection[];
}

/** Whether a notice is in force and accepts entries, in words that do not depend on the build time. */
export interface StandingView {
  readonly text: string;
  /** The notice that supersedes it. */
  readonly link: LinkView | undefined;
  /** The instant until which it accepts entries. */
  readonly until: Instant | undefined;
}

export interface SourceSection {
  readonly name: string;
  readonly groups: readonly { readonly label: string; readonly links: readonly LinkView[] }[];
  /** Number of sample activities, in words. */
  readonly samples: string;
}

export interface SourcesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly notices: readonly SourceNotice[];
}

/** 出处: every programme, target, deadline and activity under the section of its founding notice. */
export function sourcesView(context: ViewContext): SourcesView {
  const { site, links } = context;
  return {
    frame: organizeFrame(context, {
      title: '出处',
      description: `${campaignTitle(site.campaign)}的活动板块、任务、时间节点和活动，各出自哪份通知的哪一部分。`,
      path: links.sources,
      trail: [{ label: '出处' }],
    }),
    head: {
      title: ['出处'],
      lead: '每个板块、任务、时间节点和活动，出自哪份通知的哪一部分；每份通知还算不算、期限过了没有。',
      figure: undefined,
    },
    notices: site.notices.map((node) => ({
      href: links.notice(node.id),
      label: node.notice.title,
      line: [noticeDate(node.notice), node.notice.number].filter(Boolean).join('　'),
      standing: standingView(node, context),
      sections: foundingSections(node, site.activities).map((section) => sectionView(section, context)),
    })),
  };
}

export function standingView(node: NoticeNode, { site, links }: ViewContext): StandingView {
  const standing = noticeStanding(node, site.notices);
  switch (standing.kind) {
    case 'superseded': {
      const { id, notice } = standing.by;
      return {
        text: '已被代替，以新的为准：',
        link: { href: links.notice(id), label: `《${notice.title}》` },
        until: undefined,
      };
    }
    case 'entries':
      return {
        text: `最后的期限：${untilText(standing.by, site.campaign.year)}`,
        link: undefined,
        until: standing.until,
      };
    case 'open':
      return { text: '没有写报送的截止日期', link: undefined, until: undefined };
    default:
      return standing satisfies never;
  }
}

/** Activities listed under a section of a notice. */
const mostActivities = 15;

function sectionView(section: FoundingSection, context: ViewContext): SourceSection {
  const { links } = context;
  const { programmes, targets, deadlines, activities } = section;
  const real = activities.filter(({ activity }) => !activity.sample);
  const samples = activities.length - real.length;
  const groups = [
    { label: '活动板块', links: programmes.map((each) => ({ href: links.programme(each.id), label: each.name })) },
    {
      label: '任务',
      links: targets.map((each) => ({ href: `${links.targets}#target-${each.id}`, label: each.label })),
    },
    {
      label: '时间节点',
      links: deadlines.map((each) => ({ href: `${links.deadlines}#deadline-${each.id}`, label: each.what })),
    },
    {
      label: '活动',
      links: [
        ...real
          .slice(0, mostActivities)
          .map((node) => ({ href: organizerHref(node, context), label: node.activity.name })),
        ...(real.length > mostActivities
          ? [{ href: links.activities, label: `另有 ${real.length - mostActivities} 项，在全部活动里` }]
          : []),
      ],
    },
  ];
  return {
    name: section.section === undefined ? '通知全文' : sectionText(section.section),
    groups: groups.filter((group) => group.links.length > 0),
    samples: samples > 0 ? `另有 ${samples} 项示例活动` : '',
  };
}

/** The basis of an activity: the notices it names, and the sections that found its programmes. */
export function foundationOf({ activity, programmes }: ActivityNode, context: ViewContext): readonly LinkView[] {
  const { links } = context;
  const named = activity.notices.filter((id) => !programmes.some(({ source }) => source.notice === id));
  return [
    ...named.map((id) => ({ href: links.notice(id), label: sourceLabel(id, undefined, context) })),
    ...programmes.map(({ name, source: { notice, section } }) => ({
      href: links.notice(notice),
      label: `${sourceLabel(notice, section, context)}：${name}`,
    })),
  ];
}
