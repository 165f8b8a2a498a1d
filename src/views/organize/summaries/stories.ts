import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { SummaryScope } from '#domain/summary/scopes.ts';
import { placeText } from '../../activity/place.ts';
import type { PlainText } from '../../notice/forms/form-files.ts';
import { formTime } from '../../notice/forms/form-time.ts';
import type { ViewContext } from '../../site/view-context.ts';
import { type Block, blank, heading, paragraph } from './text-document.ts';

/** Maximum number of activities in a summary; the list at its end contains all. */
const maxStories = 10;
const maxLinks = 20;

/** 亮点: key activities, home page highlights and activities with a recap, each with the text of its recap. */
export function highlights({ activities }: SummaryScope, plainText: PlainText): readonly Block[] {
  const notable = activities.filter(({ activity }) => activity.key || activity.highlight || activity.recap);
  // When there are too many, prefer activities with a recap, then key activities, then highlights.
  const chosen = [...notable].sort((a, b) => rank(b) - rank(a)).slice(0, maxStories);
  return [
    ...activities.filter((node) => chosen.includes(node)).flatMap((node) => story(node, plainText)),
    ...(chosen.length === 0 ? [paragraph(blank('最有特色的活动，做法和效果'))] : []),
  ];
}

const rank = ({ activity }: ActivityNode) =>
  (activity.recap ? 4 : 0) + (activity.key ? 2 : 0) + (activity.highlight ? 1 : 0);

function story(node: ActivityNode, plainText: PlainText): readonly Block[] {
  const { activity, hosts } = node;
  const { recap } = activity;
  const visitors = recap?.visitors === undefined ? `参与${blank('人数')}` : `参与${recap.visitors}人次`;
  const facts = [
    formTime(node.sessions),
    placeText(node),
    `${hosts.map(({ organization }) => organization.name).join('、')}主办`,
    visitors,
  ];
  return [
    heading(3, activity.name),
    paragraph(`${facts.join('，')}。`),
    ...(recap ? linesOf(plainText(recap.summary, 'markdown')) : [paragraph(blank('做法、效果和亮点'))]),
  ];
}

const linesOf = (text: string): readonly Block[] => text.split('\n').filter(Boolean).map(paragraph);

/** 宣传报道: media reports and earlier announcements, with their URLs. */
export function publicity({ activities }: SummaryScope): readonly Block[] {
  const reports = activities.flatMap(({ activity }) => activity.recap?.media ?? []);
  const beforehand = activities.flatMap(({ activity }) => activity.publicity);
  return [
    ...linkLines('媒体报道', reports),
    ...linkLines('事前宣传', beforehand),
    paragraph(blank(reports.length === 0 ? '媒体报道的标题和链接，宣传的新办法' : '宣传的新办法')),
  ];
}

function linkLines(label: string, links: readonly { readonly title: string; readonly url: string }[]) {
  if (links.length === 0) return [];
  const shown = links.slice(0, maxLinks).map(({ title, url }) => paragraph(`《${title}》${url}`));
  return [paragraph(`${label}${links.length}篇${links.length > maxLinks ? `，列出${maxLinks}篇` : ''}：`), ...shown];
}

/** 可以再用的资源: venues, routes and videos. */
export function resources({ kind, id, activities }: SummaryScope, { site }: ViewContext): readonly Block[] {
  const venues = [
    ...new Set(activities.flatMap(({ venue, sessions }) => [venue, ...sessions.map((each) => each.venue)])),
  ].flatMap((node) => (node && !node.venue.sample ? [node.venue.name] : []));
  const routes = site.routes
    .filter(({ route, stops }) => !route.sample && isOf(kind, id, stops))
    .map(({ route }) => route.name);
  const videos = activities.flatMap(({ activity }) => activity.recap?.videos ?? []);
  return [
    ...(venues.length > 0 ? [paragraph(`用到的场馆${venues.length}处：${venues.join('、')}。`)] : []),
    ...(routes.length > 0 ? [paragraph(`科普路线${routes.length}条：${routes.join('、')}。`)] : []),
    ...linkLines('视频', videos),
    paragraph(blank('可以再用的展览、讲座、课件、视频、路线，阵地建设的新办法')),
  ];
}

/** A campaign includes every route; a county includes the routes that stop there. */
const isOf = (kind: SummaryScope['kind'], id: string, stops: ViewContext['site']['routes'][number]['stops']): boolean =>
  kind === 'campaign' || (kind === 'region' && stops.some(({ venue }) => venue.region?.id === id));
