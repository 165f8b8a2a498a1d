import type { z } from 'zod';
import { activity } from './activity.ts';
import { notice } from './notice.ts';
import { organization } from './organization.ts';
import { resource } from './resource.ts';
import { route } from './route.ts';
import { venue } from './venue.ts';

/** The schema of each kind of entry. */
export const entrySchemas = {
  notices: notice,
  activities: activity,
  venues: venue,
  organizations: organization,
  routes: route,
  resources: resource,
};

/** The data of a checked entry by kind, with defaults filled in. */
export type EntryData = { readonly [Kind in keyof typeof entrySchemas]: z.infer<(typeof entrySchemas)[Kind]> };
