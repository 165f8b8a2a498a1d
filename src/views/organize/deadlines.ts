import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { ruleText } from '#domain/campaign/unverified.ts';
import { deadlineInstant } from '#domain/time/deadline.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { deadlineRows } from '../notice/deadlines.ts';
import { sourceLabel } from '../notice/source-label.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import { absolute } from '../site/links.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { deadlineFeeds } from './deadline-feeds.ts';
import { organizeFrame } from './organize-frame.ts';

/** A deadline in the list. */
export interface DeadlineEntry {
  readonly id: string;
  /** `8月28日前`, or the notice's words. */
  readonly when: string;
  readonly what: string;
  readonly who: string;
  /** True when it had passed at build time, which cannot change later. */
  readonly passed: boolean;
  /** The instant at which it has passed; undefined without a date. */
  readonly due: Instant | undefined;
  readonly source: LinkView;
}

export interface DeadlinesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly entries: readonly DeadlineEntry[];
  readonly empty: string | undefined;
  readonly downloads: readonly LinkView[];
  readonly feeds: readonly { readonly label: string; readonly note: string; readonly links: readonly LinkView[] }[];
  readonly clock: string;
}

/** 时间节点: the organizers' deadlines in chronological order, with a calendar for each kind of organization. */
export function deadlinesView(context: ViewContext): DeadlinesView {
  const { site, links, address } = context;
  const { campaign, ruleset } = site;
  return {
    frame: organizeFrame(context, {
      title: '时间节点',
      description: `${campaignTitle(campaign)}组织者的时间节点：哪天以前做什么，可以订阅到日历。`,
      path: links.deadlines,
      trail: [{ label: '时间节点' }],
    }),
    head: { title: ['时间节点'], lead: '哪天以前做什么，谁来做，出自哪份通知。', figure: undefined },
    entries: deadlineEntries(context),
    empty: campaign.deadlines.length === 0 ? '通知没有规定时间节点。' : undefined,
    downloads:
      campaign.deadlines.length === 0 ? [] : [{ href: links.deadlineTable('xlsx'), label: '时间节点（Excel）' }],
    feeds: deadlineFeeds(context).map(({ label, path, deadlines }) => ({
      label,
      note: `${deadlines.length} 项`,
      links: [
        { href: absolute(address, path).replace(/^https?:/u, 'webcal:'), label: '订阅' },
        { href: path, label: '下载日历文件' },
      ],
    })),
    clock: [ruleset && recommendationClock(ruleset), '日历只收定到某一天的，提前 7 天和 1 天上午 9 点提醒。']
      .filter(Boolean)
      .join(''),
  };
}

const recommendationClock = (ruleset: Ruleset) =>
  ruleText(ruleset, `每项活动结束后还有 ${ruleset.recommendation.withinDays} 天的推优时限，写在它的填报助手里。`);

export function deadlineEntries(context: ViewContext): readonly DeadlineEntry[] {
  const { site, links, now } = context;
  const { deadlines } = site.campaign;
  return deadlineRows(deadlines, site.campaign.year, now).map(({ id, when, what, who, passed }) => {
    const deadline = deadlines.find((each) => each.id === id);
    const { notice = '', section } = deadline?.source ?? {};
    return {
      id,
      when,
      what,
      who,
      passed,
      due: deadline && deadlineInstant(deadline),
      source: { href: `${links.notice(notice)}#deadlines`, label: sourceLabel(notice, section, context) },
    };
  });
}
