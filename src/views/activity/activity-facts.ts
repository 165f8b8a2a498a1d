import type { ActivityNode, OrganizationNode } from '#domain/activity/activity-node.ts';
import { type Moments, type Shown, spansOf } from '#domain/time/moments.ts';
import { phoneLink } from '../format/phone-link.ts';
import { routesVia } from '../route/routes.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A labelled fact. A value with a target page carries an `href`. */
export interface FactView {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly href?: string }[];
  /** False for what would be found on page after page: names of maps, what is not known. */
  readonly isSearched?: boolean;
  /** When it holds; absent when always. */
  readonly shown?: Shown;
}

/** Venue summary on an activity's page. */
export interface VenuePanel {
  readonly name: string;
  readonly href: string;
  readonly facts: readonly FactView[];
}

/** Builds a fact. A fact may have no values; lists filter those out. */
export const fact = (label: string, ...values: FactView['values']): FactView => ({ label, values });

/** Facts over time. What a label says later follows what it says at first; a label that comes later is left out. */
export function factsOver(moments: Moments<readonly FactView[]>): readonly FactView[] {
  const [first, ...later] = moments;
  if (later.length === 0) return first.value;
  return first.value.flatMap(({ label }) => {
    const said = moments.flatMap(({ value }) => value.filter((each) => each.label === label));
    const facts = new Map(said.map((each) => [JSON.stringify(each), each]));
    return [...facts].map(([text, each]) => {
      const shown = spansOf(moments, (value) => value.some((one) => JSON.stringify(one) === text));
      return shown.from === undefined && shown.until === undefined ? each : { ...each, shown };
    });
  });
}

/** The known facts of the activity's venue; undefined without a venue. */
export function venuePanel({ venue }: ActivityNode, context: ViewContext): VenuePanel | undefined {
  if (!venue) return undefined;
  const { name, address, directions, openingHours, phone } = venue.venue;
  const rows: readonly [string, string | undefined][] = [
    ['地址', address],
    ['怎么去', directions],
    ['开放', openingHours],
    ['电话', phone],
  ];
  return {
    name,
    href: context.links.venue(venue.id),
    facts: [
      ...rows.flatMap(([label, text]) => (text === undefined ? [] : [fact(label, { text })])),
      ...routesVia(venue.id, context).map(({ href, label }) => fact('路线', { text: label, href })),
    ],
  };
}

/** Organizations and people of the activity, with the contact office. */
export function peopleFacts(node: ActivityNode, { links }: ViewContext): readonly FactView[] {
  const { activity } = node;
  const units = (nodes: readonly OrganizationNode[]) =>
    nodes.map(({ id, organization }) => ({ text: organization.name, href: links.organization(id) }));
  const contact = activity.contact;
  return [
    fact('主办', ...units(node.hosts)),
    fact('承办', ...units(node.organizers)),
    fact('协办', ...units(node.coOrganizers)),
    fact(
      '科技工作者',
      ...activity.scienceWorkers.map(({ name, title, organization }) => ({
        text: [name, title, organization].filter(Boolean).join('，'),
      })),
    ),
    fact(
      '联系',
      ...(contact ? [{ text: contact.office }] : []),
      ...(contact?.phones ?? []).map((phone) => ({ text: phone, href: phoneLink(phone) })),
    ),
  ].filter(({ values }) => values.length > 0);
}
