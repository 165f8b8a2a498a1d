import type { CampaignContent, Entry } from '#domain/campaign/content.ts';
import { freeId } from '#domain/import/outcome.ts';
import type { Proposals } from '#domain/import/proposals.ts';
import { organization } from '#schemas/organization.ts';
import { venue } from '#schemas/venue.ts';
import { entryId } from './entry-id.ts';
import type { ImportTarget } from './new-activities.ts';
import type { NewFile } from './new-file.ts';

type Kind = 'organizations' | 'venues';

interface Proposed<T> {
  readonly id: string;
  readonly written: T;
}

/** Gives each proposal an id of its own. The same campaign and proposals give the same ids. */
function named<T extends { readonly name: string }>(
  campaign: CampaignContent,
  kind: Kind,
  proposals: readonly T[],
): readonly Proposed<T>[] {
  const taken = new Set(campaign[kind].flatMap(({ id, data }) => [id, ...data.formerIds]));
  return proposals.map((written) => {
    const id = freeId(entryId(written.name, kind === 'venues' ? 'venue' : 'unit'), (each) => taken.has(each));
    taken.add(id);
    return { id, written };
  });
}

/** The target as if the proposed units and venues had files. */
export function withProposals(target: ImportTarget, { organizations, venues }: Proposals): ImportTarget {
  const { campaign, files } = target;
  const units = named(campaign, 'organizations', organizations);
  const places = named(campaign, 'venues', venues);
  const found = [
    ...units.map(({ id }) => foundFile(campaign, 'organizations', id)),
    ...places.map(({ id }) => foundFile(campaign, 'venues', id)),
  ];
  return {
    ...target,
    files: [...files, ...found],
    campaign: {
      ...campaign,
      organizations: [
        ...campaign.organizations,
        ...units.map(({ id, written }) => entry(campaign, 'organizations', id, organization.parse(written))),
      ],
      venues: [
        ...campaign.venues,
        ...places.map(({ id, written }) => entry(campaign, 'venues', id, venue.parse(written))),
      ],
    },
  };
}

/** The proposals as new files. */
export const proposedFiles = (campaign: CampaignContent, { organizations, venues }: Proposals): readonly NewFile[] => [
  ...named(campaign, 'organizations', organizations).map(({ id, written }) =>
    newFile(campaign, 'organizations', id, written),
  ),
  ...named(campaign, 'venues', venues).map(({ id, written }) => newFile(campaign, 'venues', id, written)),
];

const pathOf = (campaign: CampaignContent, kind: Kind, id: string): string =>
  `campaigns/${campaign.id}/${kind}/${id}.json`;

const entry = <T>(campaign: CampaignContent, kind: Kind, id: string, data: T): Entry<T> => ({
  id,
  file: pathOf(campaign, kind, id),
  data,
});

const foundFile = (campaign: CampaignContent, kind: Kind, id: string) => {
  const path = pathOf(campaign, kind, id);
  return { kind, campaign: campaign.id, id, file: path, path, misnamed: false };
};

const newFile = (campaign: CampaignContent, kind: Kind, id: string, written: object): NewFile => ({
  path: pathOf(campaign, kind, id),
  content: `${JSON.stringify(written, undefined, 2)}\n`,
});
