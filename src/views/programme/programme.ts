import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { sectionText } from '#domain/notice/section-text.ts';
import { activitiesUnder, ancestorsOf, type ProgrammeBranch, programmeTree } from '#domain/programme/tree.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import type { Programme } from '#schemas/campaign.ts';
import { type FactView, fact } from '../activity/activity-facts.ts';
import { feedLinks, programmeFeed } from '../calendar/calendar-feeds.ts';
import { countText } from '../format/count-text.ts';
import { phrases } from '../format/phrases.ts';
import { resourceValues } from '../resource/resources.ts';
import { routeLinks } from '../route/routes.ts';
import { programmeSearch } from '../search/searchable.ts';
import { campaignFrame } from '../site/frame.ts';
import { countFigure } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type ListPageView, listFilters, nothingListed } from '../ticket/list-page.ts';
import { activityLists, type RowList, shownPart } from '../ticket/ticket-lists.ts';
import { programmeKindText } from './programme-kind.ts';
import { branchView, type ProgrammeBranchView } from './programmes.ts';

export interface ProgrammeView extends ListPageView {
  readonly facts: readonly FactView[];
  /** Subjects named by the notice. */
  readonly fields: readonly string[];
  readonly children: readonly ProgrammeBranchView[];
}

/** The activities of a programme, on all parts of its page. */
export const programmeLists = (programme: Programme, context: ViewContext): readonly RowList[] =>
  activityLists('日期已定的活动', activitiesOf(programme, context), context);

const activitiesOf = (programme: Programme, { site }: ViewContext) =>
  activitiesUnder(programme, site.campaign.programmes, site.activities);

/**
 * The page of a programme: facts, source, subprogrammes and activities.
 * @param number of the part, from 1
 */
export function programmeView(programme: Programme, context: ViewContext, number = 1): ProgrammeView {
  const { site, links } = context;
  const { programmes } = site.campaign;
  const activities = activitiesOf(programme, context);
  const path = links.programme(programme.id);
  const lists = programmeLists(programme, context);
  const { tickets, place, parts } = shownPart(lists, { number, path });
  const above = ancestorsOf(programme, programmes);
  const own = allBranches(programmeTree(programmes)).find((branch) => branch.programme.id === programme.id);
  const kind = programmeKindText(programme, site.campaign);
  return {
    frame: campaignFrame(context, {
      title: programme.name,
      description: `${campaignTitle(site.campaign)}${kind ?? ''}：${programme.name}。${programme.summary ?? ''}已登记 ${countText(activityCount(activities), '项', '活动')}。`,
      path,
      part: place,
      section: 'activities',
      trail: [
        { label: '活动', href: links.activities },
        { label: '活动板块', href: links.programmes },
        ...[...above].reverse().map(({ id, name }) => ({ label: name, href: links.programme(id) })),
        { label: programme.name },
      ],
      feed: (ending) => links.programmeFeed(programme.id, ending),
      search: programmeSearch(programme, context),
    }),
    head: {
      title: phrases(programme.name),
      lead: programme.summary,
      figure: countFigure(activities.length, '项活动'),
    },
    calendars: feedLinks(programmeFeed(programme, context), context),
    siblings: undefined,
    filters: listFilters(lists, { path, scope: { programme: [programme.id] }, number, parts }, context),
    facts: facts(programme, above, context),
    fields: programme.fields,
    children: (own?.children ?? []).map((child) => branchView(child, context)),
    lists: tickets,
    parts,
    empty:
      activities.length === 0 ? { ...nothingListed(links.activities), text: '这个板块下还没有登记活动。' } : undefined,
  };
}

function facts(programme: Programme, above: readonly Programme[], context: ViewContext): readonly FactView[] {
  const { site, links } = context;
  const [parent] = above;
  const { source, nameMustContain } = programme;
  const kind = programmeKindText(programme, site.campaign);
  const notice = site.notices.find(({ id }) => id === source.notice);
  return [
    fact('类别', ...(kind === undefined ? [] : [{ text: kind }])),
    fact('上级', ...(parent ? [{ text: parent.name, href: links.programme(parent.id) }] : [])),
    fact('出处', ...(notice ? [{ text: notice.notice.title, href: links.notice(notice.id) }] : [])),
    fact('章节', ...(source.section ? [{ text: sectionText(source.section) }] : [])),
    fact(
      '路线',
      ...routeLinks(
        site.routes.filter(({ programmes }) => programmes.some(({ id }) => id === programme.id)),
        links,
      ).map(({ href, label }) => ({ text: label, href })),
    ),
    fact('资源', ...resourceValues(context, ({ programmes }) => programmes.some(({ id }) => id === programme.id))),
    fact('命名要求', ...(nameMustContain ? [{ text: `活动名称要有“${nameMustContain}”几个字` }] : [])),
  ].filter(({ values }) => values.length > 0);
}

/** Every branch of the tree, parents before children. */
const allBranches = (branches: readonly ProgrammeBranch[]): readonly ProgrammeBranch[] =>
  branches.flatMap((branch) => [branch, ...allBranches(branch.children)]);
