import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { activityCalendar } from '#exports/ics.ts';
import { instancesIn, instancesOnSite } from '../exports/calendar-instances.ts';
import { contextOf } from '../exports/calendar-reader.ts';
import { aRealActivity, realNames, realPlaces } from '../exports/real-activities.ts';
import { element } from '../site-builders.ts';
import { askPython, type Expanded } from './read-calendars.ts';

describe('the rules of calendar files, expanded by Python and by ical.js', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'calendars-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const calendars = realNames.map((name, position) => {
    const context = contextOf({ activities: [aRealActivity(name)], ...realPlaces });
    const node = element(context.site.activities);
    const text = activityCalendar(node, context);
    const file = path.join(folder, `${position}.ics`);
    writeFileSync(file, text);
    return { name, file, site: instancesOnSite(node), script: instancesIn(text) };
  });
  const expanded = askPython<readonly Expanded[]>(
    'expand_calendars.py',
    calendars.map(({ file }) => file),
  );

  it.each(calendars.map(({ name, site, script }, position) => ({ name, site, script, position })))(
    'are what the site says: $name',
    ({ site, script, position }) => {
      const python = element(expanded, position).map(({ instance }) => instance);
      expect(python.toSorted()).toEqual(site);
      expect(script).toEqual(site);
    },
  );
});
