import { type AudienceSlug, audienceSlugs, type TypeSlug, typeSlugs } from '#domain/activity/slugs.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { countValues, type FacetName, type Facets, type FilteredRow, writeChosen } from '#domain/schedule/facets.ts';
import { countRows } from '#domain/schedule/row-counts.ts';
import { ageBands, languageValue } from '#domain/schedule/row-facets.ts';
import { dayParts, partNames } from '#domain/time/day-part.ts';
import { daysWithPages } from '../schedule/days.ts';
import type { ViewContext } from '../site/view-context.ts';
import { featureNames } from './feature-words.ts';
import type { TicketNow } from './ticket-now.ts';

/**
 * A choice: with a script, a toggle that filters the page's own list; without, a link to a prebuilt page if there is
 * one.
 */
export interface FilterChoice {
  readonly href: string | undefined;
  readonly label: string;
  readonly value: string;
  readonly count: number;
  readonly picture: TypeSlug | undefined;
}

/** Where the filters of a page find rows that it does not list. */
export interface RowsSource {
  /** Path of the file, relative to the page: the same in its version in Traditional characters. */
  readonly rows: string;
  /** The facets of the page itself, as in an address: `?region=xiji`. */
  readonly scope: string;
}

/** The source for a page at a path of the site. */
export const rowsSource = (path: string, scope: Facets, { links }: ViewContext): RowsSource => ({
  rows: `${'../'.repeat(path.slice(links.home.length).split('/').length - 1)}${links.rows.slice(links.home.length)}`,
  scope: writeChosen(scope),
});

export interface FilterGroup {
  readonly name: FacetName;
  readonly legend: string;
  readonly choices: readonly FilterChoice[];
}

/** Facets of tickets that filters offer; a topic has its own list, and the others are of organizers' boards. */
type TicketFacet = Exclude<FacetName, 'topic' | 'state' | 'unit'>;

const legendsFor = ({ site }: ViewContext): Readonly<Record<TicketFacet, string>> => ({
  day: '哪天',
  part: '什么时候',
  with: '只看',
  region: placeWords(site.campaign).region,
  audience: '给谁看',
  age: '几岁',
  language: '什么语言',
  type: '怎么玩',
  programme: '活动板块',
});

/** The number of a list's rows in its unit, as its filters state it. */
export const rowCount = (tickets: readonly TicketNow[]): number => countRows(tickets.map(rowOf));

const rowOf = ({ marks, off }: TicketNow): FilteredRow => ({
  key: marks.key,
  cancelled: off,
  facets: marks.facets ?? {},
});

/** The filters of a page's rows, each choice with its count. Omits groups that would not narrow the list. */
export function ticketFilters(tickets: readonly TicketNow[], context: ViewContext): readonly FilterGroup[] {
  const rows = tickets.map(rowOf);
  return Object.entries(legendsFor(context))
    .map(([name, legend]) => ({ name: name as TicketFacet, legend }))
    .map((group) => ({ ...group, choices: choicesOf(group.name, rows, context) }))
    .filter(({ name, choices }) => choices.length > (isOptional(name) ? 0 : 1));
}

/** The filters of lists that may go on over several pages. */
export const rowFilters = (
  lists: readonly { readonly rows: readonly { readonly now: () => TicketNow }[] }[],
  context: ViewContext,
): readonly FilterGroup[] =>
  ticketFilters(
    lists.flatMap(({ rows }) => rows.map(({ now }) => now())),
    context,
  );

/** True for a facet that some rows have no value of: one choice narrows the list, unless every row has it. */
const isOptional = (name: FacetName): boolean => name === 'with' || name === 'age' || name === 'language';

type Labelled = Pick<FilterChoice, 'value' | 'label'> & Partial<FilterChoice>;

function choicesOf(name: TicketFacet, rows: readonly FilteredRow[], context: ViewContext): readonly FilterChoice[] {
  const counts = countValues(rows, name, {});
  if (counts.size < 2 && !isOptional(name)) return [];
  return labelled[name](context)
    .map(({ href, picture, ...choice }) => ({ ...choice, href, picture, count: counts.get(choice.value) ?? 0 }))
    .filter(({ count }) => count > 0)
    .filter(({ count }) => !isOptional(name) || count < countRows(rows));
}

const labelled: Readonly<Record<TicketFacet, (context: ViewContext) => readonly Labelled[]>> = {
  day: (context) =>
    daysWithPages(context).map(({ day, href, label, weekday }) => ({ value: day, href, label: `${label} ${weekday}` })),
  part: () => dayParts.map(([value]) => ({ value, label: partNames[value] })),
  with: ({ links }) =>
    Object.entries<string>(featureNames).map(([value, label]) => ({
      value,
      label,
      href: links.feature(value),
    })),
  region: ({ site, links }) =>
    site.campaign.regions.map(({ id, name }) => ({ value: id, label: name, href: links.region(id) })),
  audience: ({ links }) =>
    Object.entries<AudienceSlug>(audienceSlugs).map(([label, slug]) => ({
      value: slug,
      label,
      href: links.audience(slug),
    })),
  age: () =>
    ageBands.map(({ value, from, to }) => ({ value, label: from === 0 ? `${to} 岁以下` : `${from}–${to} 岁` })),
  language: ({ site }) => {
    const languages = new Set(site.activities.flatMap(({ activity }) => activity.languages ?? []));
    return [...languages].map((label) => ({ value: languageValue(label), label }));
  },
  type: ({ links }) =>
    Object.entries<TypeSlug>(typeSlugs).map(([label, slug]) => ({
      value: slug,
      label,
      href: links.type(slug),
      picture: slug,
    })),
  programme: ({ site, links }) =>
    site.campaign.programmes.map(({ id, name }) => ({ value: id, label: name, href: links.programme(id) })),
};
