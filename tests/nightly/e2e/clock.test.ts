import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { aReaderInTime } from '../../e2e/told-words.ts';
import { buildSite } from '../../site/build-site.ts';
import { pagesByTemplate, readSite } from '../../site/built-site.ts';

/** Moments of the fixture with an activity of each kind of time, booking and place, in the order of time. */
const moments = {
  'the months before': '2027-06-10T10:00+08:00',
  'the day before': '2027-08-31T22:00+08:00',
  'the first midnight': '2027-09-01T00:00+08:00',
  'the first morning': '2027-09-01T08:59+08:00',
  'an exhibition opens': '2027-09-01T09:00+08:00',
  'a weekly session runs': '2027-09-04T15:00+08:00',
  'between the sessions of a series': '2027-09-07T12:00+08:00',
  'a session without a given end has begun': '2027-09-12T10:00+08:00',
  'an hour in which two sessions end': '2027-09-12T16:30+08:00',
  'the last minute of a day': '2027-09-12T23:59+08:00',
  'the evening of a night session': '2027-09-17T23:00+08:00',
  'past midnight of a night session': '2027-09-18T02:00+08:00',
  'the morning after a night session': '2027-09-18T07:30+08:00',
  'booking opens': '2027-09-22T12:00+08:00',
  'booking closes': '2027-09-24T18:00+08:00',
  'one session is on, the next waits': '2027-09-25T10:30+08:00',
  'the last evening': '2027-09-30T19:30+08:00',
  'the midnight after the last day': '2027-10-01T00:00+08:00',
  'another campaign of the hub runs': '2027-10-20T10:20+08:00',
  'a year later': '2028-10-01T10:00+08:00',
} as const;

const built = '2027-04-01T10:00+08:00';

/** What a build decides: boards and reviews of organizers, which state their day, and lists of the whole build. */
const ofTheBuild =
  /^\/(?:[a-z-]+-\d{4}\/)?(?:organize|review|about|search|open-data|sitemap|404|offline|accessibility)/u;

const site = await buildSite('clock-built', settingsAt(built));
const early = aReaderInTime(() => site);

/** The longest page of each template, and every activity of the campaign that has all kinds. */
const ofTemplates = [...pagesByTemplate(readSite(site)).values()].map((pages) => pages.at(-1)?.path ?? '');
const ofActivities = readSite(site).pages.flatMap(({ path: address }) =>
  /^\/pengyang-2027\/activities\/[^/]+\/$/u.test(address) ? [address] : [],
);
const addresses = [...new Set([...ofTemplates, ...ofActivities])].filter((address) => !ofTheBuild.test(address));

function settingsAt(now: string) {
  return { CONTENT_DIR: path.join(process.cwd(), 'tests/fixtures/new-campaigns'), CAMPAIGN_NOW: now };
}

for (const [name, now] of Object.entries(moments)) {
  describe(`at ${name}, every page says what a build of that moment says`, () => {
    let folder = '';
    const then = aReaderInTime(async () => {
      folder = await buildSite('clock-then', settingsAt(now));
      return folder;
    });
    it(now, async () => {
      const stale: Record<string, unknown> = {};
      for (const address of addresses) {
        const [said, wanted] = [await early.linesAt(address, now), await then.linesAt(address, now)];
        if (said.join('\n') !== wanted.join('\n')) stale[address] = differenceOf(said, wanted);
      }
      expect(stale).toEqual({});
    });
  });
}

const differenceOf = (said: readonly string[], wanted: readonly string[]) => ({
  says: said.filter((line) => !wanted.includes(line)),
  wanted: wanted.filter((line) => !said.includes(line)),
});
