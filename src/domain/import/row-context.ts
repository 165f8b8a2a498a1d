import type { CampaignContent } from '../campaign/content.ts';
import { placeWords } from '../campaign/place-words.ts';
import type { Window } from '../time/written/window.ts';
import type { Field } from './columns.ts';
import { type Matcher, matcher } from './names.ts';

/** Lookups and defaults for parsing rows. */
export interface RowContext {
  readonly window: Window;
  readonly programmes: Matcher;
  /** Names of the programmes, listed as options in messages. */
  readonly programmeNames: readonly string[];
  readonly regions: Matcher;
  /** What a region is called, for messages: 县区, 校区. */
  readonly regionWord: string;
  readonly venues: Matcher;
  readonly organizations: Matcher;
  readonly notices: Matcher;
  /** Default values for empty cells and missing columns. */
  readonly fill: ReadonlyMap<Field, string>;
}

export const rowContext = (content: CampaignContent, fill: ReadonlyMap<Field, string>): RowContext => ({
  window: content.campaign.data.window,
  programmes: matcher(content.campaign.data.programmes.map(({ id, name }) => ({ id, names: [name] }))),
  programmeNames: content.campaign.data.programmes.map(({ name }) => name),
  regions: matcher(content.campaign.data.regions.map(({ id, name }) => ({ id, names: [name] }))),
  regionWord: placeWords(content.campaign.data).region,
  venues: matcher(content.venues.map(({ id, data }) => ({ id, names: [data.name, data.shortName] }))),
  organizations: matcher(content.organizations.map(({ id, data }) => ({ id, names: [data.name, data.shortName] }))),
  notices: matcher(content.notices.map(({ id, data }) => ({ id, names: [data.title] }))),
  fill,
});
