/**
 * The part of a site that a build makes: a campaign by its id, or `hub` for everything else. Ids of campaigns end with
 * a year, so none is `hub`.
 */
export type BuildPart = string;

export const hubPart = 'hub';

/** Whether a build reads a campaign as a whole, and not only its campaign.json. The hub lists the entries of all. */
export const readsWhole = (part: BuildPart | undefined, campaign: string): boolean =>
  part === undefined || part === hubPart || part === campaign;

/** Whether a build makes the pages of a campaign. */
export const makesCampaign = (part: BuildPart | undefined, campaign: string): boolean =>
  part === undefined || part === campaign;

/** Whether a build makes the pages of the hub, and the files of the whole site. */
export const makesHub = (part: BuildPart | undefined): boolean => part === undefined || part === hubPart;
