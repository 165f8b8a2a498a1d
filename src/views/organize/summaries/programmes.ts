import { heldFigures } from '#domain/activity/held.ts';
import { activitiesUnder, programmeTree } from '#domain/programme/tree.ts';
import type { SummaryScope } from '#domain/summary/scopes.ts';
import type { ViewContext } from '../../site/view-context.ts';
import { countsText, knownSumText } from './counts.ts';
import { type Block, blank, heading, paragraph } from './text-document.ts';

/** 各板块: the notice's programmes with the number of their activities. */
export function programmes({ activities }: SummaryScope, { site }: ViewContext): readonly Block[] {
  const all = site.campaign.programmes;
  const under = programmeTree(all).map(({ programme, children }) => ({
    name: programme.name,
    count: activitiesUnder(programme, all, activities).length,
    children: children.map((child) => ({
      name: child.programme.name,
      count: activitiesUnder(child.programme, all, activities).length,
    })),
  }));
  const lines = under.flatMap(({ name, count, children }) => {
    const isSplit = children.some((child) => child.count > 0);
    return count === 0 ? [] : [`${name}${count}项${isSplit ? `，其中${countsText(children)}` : ''}。`];
  });
  return [...lines.map(paragraph), paragraph(blank(`${all.length > 0 ? '各板块' : ''}怎样开展，取得哪些成果`))];
}

/** 重点活动板块, each under its own heading, even without activities. */
export function keyProgrammes({ activities }: SummaryScope, { site }: ViewContext): readonly Block[] {
  const all = site.campaign.programmes;
  const leading = all.filter(
    ({ id, kind }) => kind === 'key' && !all.some((each) => each.parent === id && each.kind === 'key'),
  );
  return leading.flatMap((programme) => {
    const own = activitiesUnder(programme, all, activities);
    const { sessions, visitors } = heldFigures(own);
    const names = own.slice(0, maxNames).map(({ activity }) => `《${withoutTitleMarks(activity.name)}》`);
    const text =
      own.length === 0
        ? blank('开展了哪些活动，参与多少人次')
        : `登记活动${own.length}项、${sessions}场，参与${knownSumText(visitors, own.length, '人次', '参与人数')}：${names.join('')}${own.length > maxNames ? '等' : ''}。`;
    return [heading(2, programme.name), paragraph(`${text}${blank('成效')}`)];
  });
}

/** Maximum number of names in a sentence; the list at the end contains all. */
const maxNames = 8;

/** Strips the title marks 《》 around a name. */
const withoutTitleMarks = (name: string) => name.replace(/^《(.*)》$/u, '$1');
