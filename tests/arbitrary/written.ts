import type { z } from 'zod';
import type { activity } from '#schemas/activity.ts';
import type { campaign } from '#schemas/campaign.ts';
import type { notice } from '#schemas/notice.ts';
import type { organization } from '#schemas/organization.ts';
import type { resource } from '#schemas/resource.ts';
import type { route } from '#schemas/route.ts';
import type { ruleset } from '#schemas/ruleset.ts';
import type { venue } from '#schemas/venue.ts';

/** A file of content as an editor wrote it. */
export interface Written<T extends z.ZodType> {
  readonly id: string;
  readonly data: z.input<T>;
  /** The text of an MDX file; absent in JSON. */
  readonly body?: string | undefined;
}

/** The files of a campaign's folder. */
export interface WrittenCampaign {
  readonly ruleset: z.input<typeof ruleset>;
  readonly campaign: z.input<typeof campaign>;
  readonly notices: readonly Written<typeof notice>[];
  readonly activities: readonly Written<typeof activity>[];
  readonly venues: readonly Written<typeof venue>[];
  readonly organizations: readonly Written<typeof organization>[];
  readonly routes: readonly Written<typeof route>[];
  readonly resources: readonly Written<typeof resource>[];
}
