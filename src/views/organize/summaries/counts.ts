import { audienceGroups, typeGroups } from '#domain/activity/groups.ts';
import { heldFigures, type KnownSum, knownSum, unitsOf } from '#domain/activity/held.ts';
import { isHeldIn } from '#domain/activity/regions.ts';
import { festivalTitle } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { SummaryScope } from '#domain/summary/scopes.ts';
import type { ViewContext } from '../../site/view-context.ts';
import { type Block, blank, paragraph } from './text-document.ts';

/** 数目: activities, sessions, organizations, visitors; by type and, for a whole campaign, by county. */
export function numbers({ kind, activities }: SummaryScope, { site }: ViewContext): readonly Block[] {
  const { campaign } = site;
  if (activities.length === 0) {
    return [paragraph(blank('举办活动多少项、多少场，主办、承办、协办单位多少家，参与多少人次'))];
  }
  const { sessions, units, visitors } = heldFigures(activities);
  const regions = campaign.regions.map(({ id, name }) => ({
    name,
    count: activities.filter((node) => isHeldIn(node, id)).length,
  }));
  const types = typeGroups(activities).map(({ name, activities: of }) => ({ name, count: of.length }));
  return [
    paragraph(
      `${festivalTitle(campaign)}，登记活动${activities.length}项、${sessions}场，主办、承办、协办单位${units}家，参与${knownSumText(visitors, activities.length, '人次', '参与人数')}。`,
    ),
    paragraph(
      [
        `按类型分，${countsText(types)}`,
        ...(kind === 'campaign' && regions.length > 0
          ? [`按${placeWords(campaign).region}分，${countsText(regions)}`]
          : []),
      ]
        .map((text) => `${text}。`)
        .join(''),
    ),
  ];
}

/** 各类单位: names by kind, and a blank for what only the organizers know. */
export function units({ activities }: SummaryScope): readonly Block[] {
  const byKind = Map.groupBy(unitsOf(activities), ({ organization }) => organization.kind);
  const lines = [...byKind].map(([kind, of]) =>
    paragraph(`${kind}${of.length}家：${of.map(({ organization }) => organization.name).join('、')}。`),
  );
  return [...lines, paragraph(blank('怎样动员各方面参加，效果怎样'))];
}

/** 人数、对象、科技工作者. */
export function people({ activities }: SummaryScope): readonly Block[] {
  const audiences = audienceGroups(activities).map(({ name, activities: of }) => ({ name, count: of.length }));
  const scienceWorkers = knownSum(activities.map(({ activity }) => activity.scienceWorkerCount));
  return [
    ...(activities.length > 0 ? [paragraph(`按对象分（一项活动可以有几种对象），${countsText(audiences)}。`)] : []),
    paragraph(`科技工作者参与${knownSumText(scienceWorkers, activities.length, '人次', '科技工作者人数')}。`),
    paragraph(blank('为重点人群、为科技工作者做了什么，效果怎样')),
  ];
}

/** `1200人次（5项里3项有数）【待填：其余2项的参与人数】`; only a blank while no activity has a number. */
export function knownSumText({ sum, by }: KnownSum, of: number, unit: string, what: string): string {
  if (by === 0) return blank(what);
  return by === of ? `${sum}${unit}` : `${sum}${unit}（${of}项里${by}项有数）${blank(`其余${of - by}项的${what}`)}`;
}

/** `展览展示3项、报告讲座1项`; omits zero counts. */
export function countsText(rows: readonly { readonly name: string; readonly count: number }[]): string {
  const some = rows.filter(({ count }) => count > 0);
  return some.map(({ name, count }) => `${name}${count}项`).join('、') || blank('各多少项');
}
