import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { activity } from '#schemas/activity.ts';
import { campaign } from '#schemas/campaign.ts';
import { notice } from '#schemas/notice.ts';
import { organization } from '#schemas/organization.ts';
import { resource } from '#schemas/resource.ts';
import { route } from '#schemas/route.ts';
import { ruleset } from '#schemas/ruleset.ts';
import { session } from '#schemas/session.ts';
import { venue } from '#schemas/venue.ts';
import { activity as anActivity } from './entries/activity.ts';
import { campaign as aCampaign } from './entries/campaign.ts';
import type { Entry } from './entries/entry.ts';
import { notice as aNotice } from './entries/notice.ts';
import {
  organization as anOrganization,
  resource as aResource,
  route as aRoute,
  venue as aVenue,
} from './entries/places.ts';
import { ruleset as aRuleset } from './entries/ruleset.ts';
import { allDay, partial, timed, toBeAnnounced, weekly } from './entries/sessions.ts';

const entries: readonly (readonly [kind: string, schema: z.ZodType, entry: Entry])[] = [
  ['an activity', activity, anActivity],
  ['a campaign', campaign, aCampaign],
  ['a notice', notice, aNotice],
  ['an organization', organization, anOrganization],
  ['a resource', resource, aResource],
  ['a route', route, aRoute],
  ['a rule set', ruleset, aRuleset],
  ['a session with times', session, timed],
  ['a session of whole days', session, allDay],
  ['a session of every week', session, weekly],
  ['a session of a month', session, partial],
  ['a session to be announced', session, toBeAnnounced],
  ['a venue', venue, aVenue],
];

/** Where the problems of an entry stand. */
const faults = (schema: z.ZodType, entry: object) =>
  (schema.safeParse(entry).error?.issues ?? []).map(({ path }) => path.join('.'));

describe.each(entries)('%s', (_, schema, { least, defaults, most, parts = [], broken }) => {
  test('needs little, and what it leaves out is known', () => {
    expect(schema.parse(least)).toEqual({ ...least, ...defaults });
  });

  test('is shown here with every field', () => {
    const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    expect(fields.filter((field) => !(field in least) && !(field in most))).toEqual([]);
  });

  test('keeps all that may be said as it was written', () => {
    expect(schema.parse({ ...least, ...most })).toEqual({ ...least, ...defaults, ...most });
  });

  test.each(parts)('knows what is left out of %j', (written, read) => {
    expect(schema.parse({ ...least, ...written })).toMatchObject(read);
  });

  test('lets nothing be left out that it needs', () => {
    for (const key of Object.keys(least)) {
      const { [key]: _without, ...rest } = least;
      expect([key, faults(schema, rest)]).toEqual([key, [key]]);
    }
  });

  test('knows no other fields', () => {
    expect(faults(schema, { ...least, author: '某某' })).toEqual(['']);
  });

  test.each(broken)('refuses %j', (change, path) => {
    expect(faults(schema, { ...least, ...change })).toEqual([path]);
  });
});
