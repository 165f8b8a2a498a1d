import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import { plainText } from '#sources/prose/plain-text.ts';

/** An entry of the content that has a page, and what its editor wrote for readers. */
export interface WrittenEntry {
  readonly campaign: string;
  /** Path of its page below the campaign: `activities/main-event/`. */
  readonly page: string;
  readonly title: string;
  /** Texts of its own, and the names of the hosts and the venue that it refers to. */
  readonly texts: readonly string[];
}

/** The activities, venues and notices of the content; drafts have no page. */
export const writtenEntries = ({ campaigns }: SiteContent): readonly WrittenEntry[] =>
  campaigns.flatMap((campaign) => [...activitiesOf(campaign), ...venuesOf(campaign), ...noticesOf(campaign)]);

function activitiesOf({ id: campaign, activities, venues, organizations }: CampaignContent): readonly WrittenEntry[] {
  const hosts = new Map(organizations.map(({ id, data }) => [id, data.name]));
  const places = new Map(venues.map(({ id, data }) => [id, data.name]));
  return activities
    .filter(({ data }) => !data.draft)
    .map(({ id, data, body }) => ({
      campaign,
      page: `activities/${id}/`,
      title: data.name,
      texts: [
        data.name,
        data.summary,
        plainText(data.details ?? '', 'markdown'),
        plainText(body ?? '', 'mdx'),
        ...data.hosts.map((host) => hosts.get(host) ?? host),
        places.get(data.venue ?? '') ?? '',
        data.room ?? '',
      ],
    }));
}

const venuesOf = ({ id: campaign, venues }: CampaignContent): readonly WrittenEntry[] =>
  venues.map(({ id, data }) => ({
    campaign,
    page: `venues/${id}/`,
    title: data.name,
    texts: [data.name, data.summary ?? '', data.address ?? '', data.phone ?? ''],
  }));

const noticesOf = ({ id: campaign, notices }: CampaignContent): readonly WrittenEntry[] =>
  notices.map(({ id, data, body }) => ({
    campaign,
    page: `notices/${id}/`,
    title: data.title,
    texts: [data.title, data.number ?? '', data.summary, plainText(body ?? '', 'mdx')],
  }));
