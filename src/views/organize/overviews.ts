import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { activitiesUnder } from '#domain/programme/tree.ts';
import { type Judged, tally } from '#domain/quota/target-state.ts';
import type { ViewContext } from '../site/view-context.ts';

/** Activities by county or programme, independent of targets. */
export interface OverviewTable {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  readonly name: string;
  readonly href: string;
  readonly counted: number;
  readonly possible: number;
  /** Activities that are neither samples nor drafts and do not count. */
  readonly others: number;
  readonly apart: boolean;
}

/** By county and zone, then by programme including its descendants; none where there are none. */
export function overviews(judged: readonly Judged[], { site, links }: ViewContext): readonly OverviewTable[] {
  const { regions, programmes } = site.campaign;
  const { region, whole } = placeWords(site.campaign);
  const real = judged.filter(({ node }) => !node.activity.sample && !node.activity.draft);
  const rowOf = (belongs: (node: ActivityNode) => boolean) => {
    const { counted, possible, others } = tally(real.filter(({ node }) => belongs(node)));
    return { counted: counted.length, possible: possible.length, others: others.length };
  };
  const withoutProgramme = (node: ActivityNode) => node.programmes.length === 0;
  const isInNone = real.some(({ node }) => withoutProgramme(node));
  const byRegion: OverviewTable = {
    title: `按${region}`,
    first: region,
    rows: [
      ...regions.map(({ id, name, counted }) => ({
        name,
        href: links.region(id),
        apart: !counted,
        ...rowOf(({ region }) => region?.id === id),
      })),
      {
        name: `${whole}，或没有写${region}`,
        href: links.activities,
        apart: false,
        ...rowOf(({ region }) => !region),
      },
    ],
  };
  const byProgramme: OverviewTable = {
    title: '按活动板块',
    first: '板块',
    rows: [
      ...programmes.map((programme) => ({
        name: programme.name,
        href: links.programme(programme.id),
        apart: false,
        ...rowOf((node) => activitiesUnder(programme, programmes, [node]).length > 0),
      })),
      ...(isInNone ? [{ name: '没有写板块', href: links.activities, apart: false, ...rowOf(withoutProgramme) }] : []),
    ],
  };
  return [...(regions.length > 0 ? [byRegion] : []), ...(programmes.length > 0 ? [byProgramme] : [])];
}
