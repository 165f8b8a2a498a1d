import type { CampaignSite } from '#domain/campaign/site.ts';
import { type EntryKind, entryKindNames, entryKinds } from '#domain/site/kinds.ts';
import type { ViewContext } from '../view-context.ts';
import { type RedirectView, redirectView } from './redirect.ts';

/** A path that a page had before its file was renamed. */
export interface FormerAddress {
  readonly section: EntryKind;
  readonly id: string;
  readonly name: string;
  /** Current path of the page. */
  readonly target: string;
}

/** Every former path of a campaign's pages. */
export const formerAddresses = ({ site, links }: ViewContext): readonly FormerAddress[] =>
  entryKindNames.flatMap((section) =>
    renamed[section](site).flatMap(({ id: current, formerIds, name }) =>
      formerIds.map((id) => ({ section, id, name, target: links[entryKinds[section].page](current) })),
    ),
  );

interface Renamed {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly name: string;
}

const renamed: Readonly<Record<EntryKind, (site: CampaignSite) => readonly Renamed[]>> = {
  activities: ({ activities }) => activities.map(({ id, activity: { formerIds, name } }) => ({ id, formerIds, name })),
  notices: ({ notices }) => notices.map(({ id, notice: { formerIds, title } }) => ({ id, formerIds, name: title })),
  venues: ({ venues }) => venues.map(({ id, venue: { formerIds, name } }) => ({ id, formerIds, name })),
  organizations: ({ organizations }) =>
    organizations.map(({ id, organization: { formerIds, name } }) => ({ id, formerIds, name })),
  routes: ({ routes }) => routes.map(({ id, route: { formerIds, name } }) => ({ id, formerIds, name })),
  resources: ({ resources }) => resources.map(({ id, resource: { formerIds }, name }) => ({ id, formerIds, name })),
};

/** The page at a former path: it redirects to the current path, which is also its canonical URL. */
export const formerAddressView = ({ name, target, id }: FormerAddress, context: ViewContext): RedirectView =>
  redirectView(
    { title: `${name}（原网址 ${id}）`, description: `${name}换了网址，这里转到新的。`, path: target, name, target },
    context,
  );
