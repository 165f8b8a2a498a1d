import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { lastMove } from '#domain/activity/changes.ts';
import { isAhead, isCancelled, isPostponed } from '#domain/activity/offer.ts';
import { turnsOf } from '#domain/activity/session-state.ts';
import { type TopicSlug, type TypeSlug, topicSlugs, typeSlugs } from '#domain/activity/slugs.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { markedTitle } from '#domain/activity/title-marks.ts';
import { momentsOf } from '#domain/time/moments.ts';
import { longDay } from '../format/date.ts';
import { secondsText } from '../format/duration.ts';
import { phrases, titleSize } from '../format/phrases.ts';
import { type TimedLink, timedLinks } from '../format/timed-links.ts';
import { seriesText } from '../schedule/series-text.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';
import { activitySearch } from '../search/searchable.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { activityPicture } from '../site/share-picture.ts';
import type { Article } from '../site/site-metadata.ts';
import type { ViewContext } from '../site/view-context.ts';
import { bookingLinks } from '../ticket/booking-links.ts';
import type { TicketList } from '../ticket/ticket-lists.ts';
import { type FactView, peopleFacts, type VenuePanel, venuePanel } from './activity-facts.ts';
import { type ActivitySchedule, activitySchedule } from './activity-schedule.ts';
import { changeWords } from './change-words.ts';
import { shortPlaceText } from './place.ts';
import { relatedList } from './related.ts';
import { typeText } from './type-text.ts';
import { mainFacts } from './visit-facts.ts';

export interface ActivityView {
  readonly frame: PageFrame;
  readonly title: readonly string[];
  readonly size: 'large' | 'medium' | 'small';
  readonly labels: readonly LinkView[];
  readonly summary: string;
  readonly picture: { readonly type: TypeSlug; readonly topic: TopicSlug | undefined; readonly seed: string };
  readonly banners: readonly { readonly tone: 'plain' | 'stop'; readonly text: string }[];
  readonly facts: readonly FactView[];
  readonly actions: readonly TimedLink[];
  readonly schedule: ActivitySchedule;
  readonly details:
    | { readonly kind: 'html'; readonly html: string }
    | { readonly kind: 'mdx' }
    | { readonly kind: 'none' };
  readonly venue: VenuePanel | undefined;
  readonly people: readonly FactView[];
  readonly changes: readonly { readonly date: string; readonly text: string }[];
  readonly recap: RecapView | undefined;
  readonly poster: {
    readonly src: string;
    readonly alt: string;
    /** Suggested file name of the download. */
    readonly file: string;
  };
  readonly sources: readonly LinkView[];
  /** Related activities; undefined when there are none. */
  readonly related: TicketList | undefined;
}

export interface RecapView {
  readonly date: string;
  readonly visitors: string | undefined;
  readonly photos: readonly { readonly src: string; readonly alt: string }[];
  readonly html: string;
  readonly links: readonly LinkView[];
}

/** The page of an activity. */
export function activityView(node: ActivityNode, context: ViewContext): ActivityView {
  const { activity } = node;
  const { links } = context;
  return {
    frame: activityFrame(node, context),
    title: phrases(activity.name),
    size: titleSize(activity.name),
    labels: [
      { href: links.type(typeSlugs[activity.type]), label: typeText(activity) },
      ...(activity.topic ? [{ href: links.topic(topicSlugs[activity.topic]), label: activity.topic }] : []),
      ...node.programmes.map(({ id, name }) => ({ href: links.programme(id), label: name })),
    ],
    summary: activity.summary,
    picture: {
      type: typeSlugs[activity.type],
      topic: activity.topic && topicSlugs[activity.topic],
      seed: node.id,
    },
    banners: banners(node),
    facts: mainFacts(node, context),
    actions: actions(node, context),
    schedule: activitySchedule(node, context),
    details: details(node, context),
    venue: venuePanel(node, context),
    people: peopleFacts(node, context),
    changes: activity.changes.map(({ on, kind, note }) => ({
      date: longDay(on),
      text: `${changeWords[kind].text}：${note}`,
    })),
    recap: recap(node, context),
    poster: { src: links.poster(node.id), alt: `${activity.name} 海报`, file: `${context.site.id}-${node.id}.png` },
    sources: sourceLinks(node, context),
    related: relatedList(node, context),
  };
}

function activityFrame(node: ActivityNode, context: ViewContext): PageFrame {
  const { activity } = node;
  const { links } = context;
  const first = node.sessions.find(isStanding) ?? node.sessions[0];
  const when = first?.series ? seriesText(first.series) : first ? sessionTimeText(first.time, isStanding(first)) : '';
  return campaignFrame(context, {
    countsSamples: false,
    title: markedTitle(activity.name, [isCancelled(node) && 'called-off']),
    description: `${activity.summary} ${[when, shortPlaceText(node)].filter(Boolean).join('，')}。`,
    path: links.activity(node.id),
    section: 'activities',
    trail: [
      { label: '活动', href: links.activities },
      { label: activity.type, href: links.type(typeSlugs[activity.type]) },
    ],
    picture: activityPicture(node, context),
    ...(activity.sample ? {} : { article: activityArticle(node) }),
    search: activitySearch(node, context),
  });
}

/** The article date is the publication date on the national platform. */
const activityArticle = ({ activity, hosts }: ActivityNode): Article => ({
  title: activity.name,
  publishedOn: activity.platform?.publishedOn,
  source: hosts[0]?.organization.name,
});

function banners(node: ActivityNode): ActivityView['banners'] {
  const { sessions, activity } = node;
  const move = isCancelled(node) ? undefined : lastMove(node);
  const putOff = sessions.every(({ status }) => status === 'postponed') ? '本活动已' : '有场次';
  const some = sessions.some(({ status }) => status === 'cancelled') && !isCancelled(node);
  return [
    ...(isCancelled(node) ? [stop(`本活动已取消。${reasons(sessions, 'cancelled')}`)] : []),
    ...(some ? [stop(`有场次取消，请看下面的场次。${reasons(sessions, 'cancelled')}`)] : []),
    ...(isPostponed(node) ? [stop(`${putOff}改期，请看下面的新时间。${reasons(sessions, 'postponed')}`)] : []),
    ...(move ? [stop(`地点有变。${move.note}`)] : []),
    ...(activity.sample
      ? [{ tone: 'plain' as const, text: '示例数据：这个活动是为了演示网站而编写的，并没有真的举办，不计入任何统计。' }]
      : []),
  ];
}

const stop = (text: string) => ({ tone: 'stop' as const, text });

/** The distinct reasons of the sessions with a status, joined. */
function reasons(sessions: readonly SessionNode[], status: SessionNode['status']): string {
  const given = sessions.flatMap((session) => (session.status === status ? (session.reason ?? []) : []));
  return given.length > 0 ? `原因：${[...new Set(given)].join('；')}` : '';
}

/** Booking while it is open, and the calendar while a session lies ahead. */
const actions = (node: ActivityNode, context: ViewContext): readonly TimedLink[] =>
  timedLinks(
    momentsOf(node.sessions.flatMap(turnsOf), context.now, (now) => [
      ...bookingLinks(node, { ...context, now }),
      ...(isAhead(node, now) ? [{ href: context.links.activityCalendar(node.id), label: '加入日历' }] : []),
    ]),
  );

function details(node: ActivityNode, { prose }: ViewContext): ActivityView['details'] {
  const { details: text } = node;
  return text.kind === 'markdown' ? { kind: 'html', html: prose(text.text) } : { kind: text.kind };
}

function recap({ activity }: ActivityNode, { prose, links }: ViewContext): RecapView | undefined {
  if (!activity.recap) return undefined;
  const { on, visitors, summary, media, videos, photos } = activity.recap;
  return {
    date: `${longDay(on)}总结`,
    visitors: visitors === undefined ? undefined : `${visitors} 人参加`,
    html: prose(summary),
    photos: photos.map((file, position) => ({
      src: links.media(file),
      alt: `${activity.name}现场照片 ${position + 1}`,
    })),
    links: [
      ...media.map(({ title, url }) => ({ href: url, label: title })),
      ...videos.map(({ title, url, seconds }) => ({
        href: url,
        label: seconds === undefined ? title : `${title}（${secondsText(seconds)}）`,
      })),
    ],
  };
}

function sourceLinks(node: ActivityNode, { site, links }: ViewContext): readonly LinkView[] {
  const ids = new Set([...node.activity.notices, ...node.programmes.map(({ source }) => source.notice)]);
  return site.notices
    .filter(({ id }) => ids.has(id))
    .map(({ id, notice }) => ({ href: links.notice(id), label: notice.title }));
}
