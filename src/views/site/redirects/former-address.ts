import type { ViewContext } from '../view-context.ts';
import { type RedirectView, redirectView } from './redirect.ts';

/** An address that a page had before its file was renamed. */
export interface FormerAddress {
  readonly section: 'activities' | 'notices' | 'venues' | 'organizations' | 'routes' | 'resources';
  readonly id: string;
  readonly name: string;
  /** Path of the page now. */
  readonly target: string;
}

/** Every former address of a campaign's pages. */
export function formerAddresses({ site, links }: ViewContext): readonly FormerAddress[] {
  const rows = [
    ...site.activities.map(({ id, activity }) => ['activities', activity, activity.name, links.activity(id)] as const),
    ...site.notices.map(({ id, notice }) => ['notices', notice, notice.title, links.notice(id)] as const),
    ...site.venues.map(({ id, venue }) => ['venues', venue, venue.name, links.venue(id)] as const),
    ...site.organizations.map(
      ({ id, organization }) => ['organizations', organization, organization.name, links.organization(id)] as const,
    ),
    ...site.routes.map(({ id, route }) => ['routes', route, route.name, links.route(id)] as const),
    ...site.resources.map(({ id, resource, name }) => ['resources', resource, name, links.resource(id)] as const),
  ];
  return rows.flatMap(([section, { formerIds }, name, target]) =>
    formerIds.map((id) => ({ section, id, name, target })),
  );
}

/** The page at a former address: it leads to the new one, which alone counts for search engines. */
export const formerAddressView = ({ name, target, id }: FormerAddress, context: ViewContext): RedirectView =>
  redirectView(
    { title: `${name}（原网址 ${id}）`, description: `${name}换了网址，这里转到新的。`, path: target, name, target },
    context,
  );
