import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { ruleText } from '#domain/campaign/unverified.ts';
import type { SummaryScope } from '#domain/summary/scopes.ts';
import { dayOf } from '#domain/time/instant.ts';
import type { Campaign, Deadline } from '#schemas/campaign.ts';
import type { SummaryFill } from '#schemas/summary.ts';
import { placeText } from '../../activity/place.ts';
import { longDay } from '../../format/date.ts';
import { deadlineRows } from '../../notice/deadlines.ts';
import type { PlainText } from '../../notice/forms/form-files.ts';
import { formTime } from '../../notice/forms/form-time.ts';
import { sourceLabel } from '../../notice/source-label.ts';
import type { ViewContext } from '../../site/view-context.ts';
import { numbers, people, units } from './counts.ts';
import { keyProgrammes, programmes } from './programmes.ts';
import { highlights, publicity, resources } from './stories.ts';
import { summaryParts } from './summary-files.ts';
import { type Block, blank, type Column, heading, numbered, paragraph, type TextDocument } from './text-document.ts';

/**
 * 活动总结, prefilled from the content: figures, activities, reports, pictures. Omits samples and cancelled activities;
 * unknown values become blanks to fill in.
 */
export function summaryDocument(scope: SummaryScope, context: ViewContext, plainText: PlainText): TextDocument {
  const { campaign } = context.site;
  const title = `${campaignTitle(campaign, scope.name || blank('单位名称'))}活动总结`;
  const { opening, parts: asked } = summaryParts(context.site);
  const parts = [...(opening ? [opening] : []), ...asked].flatMap(({ title: part, fills }) => [
    heading(1, part),
    ...(fills.length === 0 ? [paragraph(blank(part))] : []),
    ...fills.flatMap((fill) => [
      ...(fills.length > 1 && titleOf(fill, campaign) ? [heading(2, titleOf(fill, campaign))] : []),
      ...fillers[fill](scope, context, plainText),
    ]),
  ]);
  return {
    title,
    notes: [
      ...scope.dues.map((due) => dueText(due, context)),
      `${registered(scope, context)}请核对，补写标着“待填”的地方，再报送。`,
    ],
    blocks: numbered([...parts, ...indicators(context)]),
    signature: [
      `${scope.kind === 'unit' ? scope.name : blank('报送单位')}（盖章）`,
      `${campaign.year}年${blank('月')}${blank('日')}`,
    ],
    attachments: [
      { title: '附1：活动清单', blocks: [activityList(scope)] },
      { title: '附2：活动照片', blocks: pictures(scope, context) },
    ],
  };
}

const registered = ({ kind, activities }: SummaryScope, { now }: ViewContext) =>
  kind === 'blank'
    ? ''
    : `网站上登记的真实活动${activities.length}项，数字截至${longDay(dayOf(now))}；示例和取消的不计。`;

type Filler = (scope: SummaryScope, context: ViewContext, plainText: PlainText) => readonly Block[];

const fillers: Readonly<Record<SummaryFill, Filler>> = {
  numbers,
  programmes,
  'key-programmes': keyProgrammes,
  highlights: (scope, _, plainText) => highlights(scope, plainText),
  units,
  people,
  publicity,
  resources,
};

/** Headings of fills, used when a part has several; key programmes have their own headings. */
const fillTitles: Readonly<Record<SummaryFill, string>> = {
  numbers: '总的数目',
  programmes: '各板块开展情况',
  'key-programmes': '',
  highlights: '亮点活动',
  units: '各方参与',
  people: '参与人数和对象',
  publicity: '宣传报道',
  resources: '场馆和资源',
};

const titleOf = (fill: SummaryFill, { programmes: own }: Campaign): string =>
  fill === 'programmes' && own.length === 0 ? '开展情况' : fillTitles[fill];

/** `9月28日前，各县（市、区）：向市科协报送活动总结（《…》）`. */
function dueText(due: Deadline, context: ViewContext): string {
  const when = deadlineRows([due], context.site.campaign.year, context.now)[0]?.when;
  const { notice, section } = due.source;
  return `${[when, due.who].filter(Boolean).join('，')}：${due.what}（${sourceLabel(notice, section, context)}）。`;
}

/** The notice's evaluation indicators, each with a blank to answer it. */
function indicators({ site }: ViewContext): readonly Block[] {
  const { indicators: named, indicatorsIncomplete } = site.campaign;
  if (named.length === 0) return [];
  return [
    heading(1, '对照通知的评价指标'),
    ...named.map((each) => paragraph(`${each}：${blank('做法和成效')}`)),
    ...(indicatorsIncomplete ? [paragraph(blank('通知写的是“等指标”，其余的指标问发通知的单位'))] : []),
  ];
}

/** Two photos per activity, twelve in total: keeps the file small enough to e-mail. */
function pictures({ activities }: SummaryScope, { site }: ViewContext): readonly Block[] {
  const { ruleset } = site;
  const photos = ruleset?.recommendation.photos;
  const chosen = activities.flatMap(({ activity }) =>
    (activity.recap?.photos ?? [])
      .slice(0, 2)
      .map((file, index): Block => ({ kind: 'picture', file, caption: `${activity.name}现场照片${index + 1}` })),
  );
  const wanted =
    ruleset && photos ? `活动照片，${ruleText(ruleset, `平台要${photos.min}—${photos.max}张`)}` : '活动照片';
  return chosen.length === 0 ? [paragraph(blank(wanted))] : chosen.slice(0, 12);
}

const columns: readonly Column[] = [
  { name: '序号', share: 7 },
  { name: '活动名称', share: 29 },
  { name: '时间', share: 20 },
  { name: '地点', share: 18 },
  { name: '主办单位', share: 16 },
  { name: '参与人数', share: 10 },
];

/** All activities, with key ones marked; empty rows to fill in while there are none. */
function activityList({ activities }: SummaryScope): Block {
  const row = (node: ActivityNode, index: number) => [
    String(index + 1),
    node.activity.key ? `${node.activity.name}（重点活动）` : node.activity.name,
    formTime(node.sessions),
    placeText(node),
    node.hosts.map(({ organization }) => organization.name).join('、'),
    node.activity.recap?.visitors === undefined ? blank() : String(node.activity.recap.visitors),
  ];
  const empty = Array.from({ length: 5 }, (_, index) => [String(index + 1), ...columns.slice(1).map(() => '')]);
  return { kind: 'table', columns, rows: activities.length > 0 ? activities.map(row) : empty };
}
