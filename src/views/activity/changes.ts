import { changesOf, type LoggedChange } from '#domain/activity/changes.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { Day } from '#domain/time/instant.ts';
import { shortDay, weekday } from '../format/date.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import { type PartsView, partOf } from '../site/parts/list-parts.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { StatusView } from '../ticket/status-words.ts';
import { changeTitle, changeWords } from './change-words.ts';

/** A published change. */
export interface ChangeRow {
  readonly href: string;
  readonly name: string;
  readonly kind: StatusView;
  readonly note: string;
  /** Original and current times of the affected sessions. */
  readonly times: readonly { readonly old: string; readonly now: string | undefined }[];
  /** The city's short name on the hub; undefined in a campaign's own log. */
  readonly city: string | undefined;
  readonly sample: boolean;
}

export interface ChangesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Feed links. */
  readonly subscribe: readonly LinkView[];
  readonly days: readonly {
    readonly title: readonly string[];
    readonly rows: readonly ChangeRow[];
  }[];
  readonly parts: PartsView | undefined;
  /** Message shown when nothing has changed. */
  readonly empty: string | undefined;
}

/** Changes on a page. */
export const changesPerPage = 100;

/** The changes of a campaign by day, newest first, on all parts of their page. */
export const changesByDay = ({ site }: ViewContext) =>
  [...Map.groupBy(changesOf(site.activities), ({ change }) => change.on)].map(([day, changes]) => ({
    rows: changes.map((change) => ({ ...change, mark: [shortDay(day)] })),
  }));

/**
 * The change log of a campaign, newest first.
 * @param number of the part, from 1
 */
export function changesView(context: ViewContext, number = 1): ChangesView {
  const { site, links } = context;
  const count = changesOf(site.activities).length;
  const { lists, place, parts } = partOf(changesByDay(context), { number, size: changesPerPage, path: links.changes });
  const shown = lists.flatMap(({ rows }) => rows);
  const dated = shown.map((change) => ({ on: change.change.on, row: changeRow(change, context) }));
  return {
    frame: campaignFrame(context, {
      title: '变更记录',
      description: `${campaignTitle(site.campaign)}活动的取消、改期、换地点和更正，共 ${count} 条。`,
      path: links.changes,
      part: place,
      section: 'schedule',
      trail: [{ label: '日程', href: links.schedule }, { label: '变更记录' }],
      feed: links.changeFeed,
    }),
    subscribe: [{ href: links.changeFeed('xml'), label: '订阅变更（RSS）' }],
    ...logOf(dated, { count, withYear: false }),
    parts,
  };
}

const maxChanges = 100;

/** The hub's change log: the newest hundred changes of all campaigns. */
export function hubChangesView(hub: Site): ChangesView {
  const links = hubLinks(hub.address);
  const dated = hub.campaigns
    .flatMap((context) =>
      changesOf(context.site.activities).map((change) => ({
        on: change.change.on,
        row: { ...changeRow(change, context), city: context.site.campaign.city.shortName },
      })),
    )
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
    .slice(0, maxChanges);
  return {
    frame: hubFrame(hub, {
      title: '变更记录',
      description: `${hub.hub.where}${hub.hub.festivals}活动最近的取消、改期、换地点和更正。`,
      path: links.changes,
      trail: [{ label: '变更记录' }],
    }),
    subscribe: [{ href: links.feed('xml'), label: '订阅通知和变更（RSS）' }],
    ...logOf(dated, { count: dated.length, withYear: true }),
    parts: undefined,
  };
}

/** The newest three changes of a campaign and a link to all of them; undefined without any. */
export function latestChanges({ site, links }: ViewContext) {
  const changes = changesOf(site.activities);
  if (changes.length === 0) return undefined;
  return {
    link: { href: links.changes, label: `全部 ${changes.length} 条` },
    rows: changes.slice(0, 3).map((change) => ({
      href: links.activity(change.node.id),
      date: shortDay(change.change.on),
      title: changeTitle(change),
    })),
  };
}

interface DatedRow {
  readonly on: Day;
  readonly row: ChangeRow;
}

function logOf(
  dated: readonly DatedRow[],
  { count, withYear }: { readonly count: number; readonly withYear: boolean },
): Pick<ChangesView, 'head' | 'days' | 'empty'> {
  const days = [...Map.groupBy(dated, ({ on }) => on)].map(([day, entries]) => ({
    title: [...(withYear ? [`${day.slice(0, 4)}年`] : []), shortDay(day), weekday(day)],
    rows: entries.map(({ row }) => row),
  }));
  return {
    head: {
      title: ['变更记录'],
      lead: '活动公布以后改了什么，新的在前。出门前看一眼，不白跑。',
      figure: countFigure(count, '条'),
    },
    days,
    empty: dated.length === 0 ? '目前没有变更，活动都按公布的办。' : undefined,
  };
}

/** A change as a row of the change log. */
export function changeRow({ node, change }: LoggedChange, { links }: ViewContext): ChangeRow {
  const { name, sample, changes } = node.activity;
  // Sessions store only their latest state, so only the last entry of a kind shows session times.
  const isLast = changes.findLast(({ kind }) => kind === change.kind) === change;
  return {
    href: links.activity(node.id),
    name,
    kind: changeWords[change.kind],
    note: change.note,
    times: isLast ? timesOf({ node, change }) : [],
    city: undefined,
    sample,
  };
}

function timesOf({ node: { sessions }, change: { kind } }: LoggedChange): ChangeRow['times'] {
  if (kind === 'cancelled')
    return sessions
      .filter(({ status }) => status === 'cancelled')
      .map(({ time }) => ({ old: sessionTimeText(time, false), now: undefined }));
  if (kind !== 'postponed') return [];
  return sessions.flatMap(({ status, previously, time }) =>
    status === 'postponed' && previously
      ? [{ old: sessionTimeText({ kind: 'timed', ...previously }), now: sessionTimeText(time) }]
      : [],
  );
}
