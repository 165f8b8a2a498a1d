import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import type { Session } from '#schemas/session.ts';
import { readCode } from '../read-code.ts';
import { headValue, isIndexed, pageAt, readSite } from './built-site.ts';
import { withoutSpace } from './html.ts';
import { siteContent } from './site-content.ts';

const site = readSite(inject('site'));
const content = await siteContent();
const activities = content.campaigns.flatMap((campaign) =>
  campaign.activities
    .filter(({ data }) => !data.draft)
    .map(({ id, data }) => ({ home: `/${campaign.id}/activities/${id}`, activity: data })),
);
const fileOf = (address: string) => readFileSync(path.join(site.folder, address));

/** Sessions with an event of their own in calendars; the cancelled days of a weekly rule are part of its event. */
const isDated = ({ kind }: Session) => kind === 'timed' || kind === 'all-day' || kind === 'weekly';

function uidsIn(address: string) {
  const events = ICAL.Component.fromString(fileOf(address).toString('utf8')).getAllSubcomponents('vevent');
  return events
    .filter((event) => !event.hasProperty('recurrence-id'))
    .map((event) => event.getFirstPropertyValue('uid'));
}

describe('every activity', () => {
  it('has a page that names it', () => {
    for (const { home, activity } of activities) {
      const { html } = pageAt(site, `${home}/`);
      expect(html.text, home).toContain(withoutSpace(activity.name));
      expect(html.title, home).toContain(activity.name);
    }
  });

  it('has a poster of 600 by 350 pixels, not heavier than the platform takes', () => {
    for (const { home } of activities) {
      const poster = fileOf(`${home}/poster.png`);
      expect(poster.subarray(1, 4).toString('latin1'), home).toBe('PNG');
      expect([poster.readUInt32BE(16), poster.readUInt32BE(20)], home).toEqual([600, 350]);
      expect(poster.length, home).toBeLessThan(2 * 1024 * 1024);
    }
  });

  it('has the same poster as JPEG, still with its code', async () => {
    // A second for ten: all by night.
    for (const { home } of activities.filter((_, index) => inject('isNight') || index % 5 === 0)) {
      const jpeg = fileOf(`${home}/poster.jpg`);
      const { format, width, height } = await sharp(jpeg).metadata();
      expect([format, width, height], home).toEqual(['jpeg', 600, 350]);
      const code = await readCode(fileOf(`${home}/poster.png`));
      expect(code, home).toMatch(/^https:/u);
      expect(await readCode(jpeg), home).toBe(code);
    }
  });

  it('has a calendar with an event for each session whose day is known, and one for each weekly rule', () => {
    for (const { home, activity } of activities) {
      expect(uidsIn(`${home}.ics`).length, home).toBe(activity.sessions.filter(isDated).length);
    }
  });
});

describe('every campaign', () => {
  it('has a calendar of all its activities, no event twice', () => {
    for (const { id } of content.campaigns) {
      const uids = uidsIn(`/${id}/calendar.ics`);
      const dated = activities
        .filter(({ home }) => home.startsWith(`/${id}/`))
        .flatMap(({ activity }) => activity.sessions.filter(isDated));
      expect(uids.length, id).toBe(dated.length);
      expect(new Set(uids).size, id).toBe(uids.length);
    }
  });
});

describe('the zip of posters', () => {
  it.each(content.campaigns.map(({ id }) => id))('of %s holds each poster once, as it is published', (id) => {
    const own = activities.filter(({ home }) => home.startsWith(`/${id}/`));
    const zipped = unzipSync(fileOf(`/${id}/posters/all.zip`));
    const ids = Object.keys(zipped).map((name) => name.split(' ')[0]);
    expect(ids.sort()).toEqual(own.map(({ home }) => path.basename(home)).sort());
    for (const [name, bytes] of Object.entries(zipped)) {
      const poster = fileOf(`/${id}/activities/${name.split(' ')[0]}/poster.png`);
      expect(poster.equals(bytes), name).toBe(true);
    }
  });

  it('of a unit holds those that it has a part in', () => {
    for (const { id, organizations } of content.campaigns) {
      for (const unit of organizations) {
        const own = activities.filter(
          ({ home, activity: { hosts, organizers, coOrganizers } }) =>
            home.startsWith(`/${id}/`) && [...hosts, ...organizers, ...coOrganizers].includes(unit.id),
        );
        if (own.length === 0) continue;
        const names = Object.keys(unzipSync(fileOf(`/${id}/posters/organizations/${unit.id}.zip`)));
        expect(names.map((name) => name.split(' ')[0]).sort()).toEqual(
          own.map(({ home }) => path.basename(home)).sort(),
        );
      }
    }
  });
});

describe('a former address', () => {
  it('leads to the page of today without a script, and its calendar file is that of today', () => {
    const old = content.campaigns.flatMap((campaign) =>
      campaign.activities.flatMap(({ id, data }) =>
        data.formerIds.map((former) => [`/${campaign.id}/activities/${former}`, `/${campaign.id}/activities/${id}`]),
      ),
    );
    expect(old.length).toBeGreaterThan(0);
    for (const [from = '', to = ''] of old) {
      const page = pageAt(site, `${from}/`);
      expect(page.source).toContain(`<meta http-equiv="refresh" content="0; url=${to}/">`);
      expect([headValue(page, 'canonical'), isIndexed(page)]).toEqual([`https://kepu.example${to}/`, false]);
      expect(fileOf(`${from}.ics`)).toEqual(fileOf(`${to}.ics`));
    }
  });
});

describe('subscriptions', () => {
  it('are to files of the site', () => {
    const addresses = site.pages.flatMap(({ html }) =>
      html.tags.flatMap(({ attributes }) => attributes['href']?.match(/^webcal:\/\/kepu\.example(.+)$/u)?.[1] ?? []),
    );
    expect(new Set(addresses).size).toBeGreaterThan(50);
    expect(addresses.filter((address) => !site.files.has(address))).toEqual([]);
  });
});

describe('sample data', () => {
  const saysSo = (home: string) =>
    pageAt(site, `${home}/`)
      .source.replace(/<\/?no-br>/gu, '')
      .includes('<p class="notice-banner plain">示例数据：');

  it('says so in a banner on its page, and what is real has none', () => {
    const samples = activities.filter(({ activity }) => activity.sample).map(({ home }) => home);
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.length).toBeLessThan(activities.length);
    expect(activities.map(({ home }) => home).filter(saysSo)).toEqual(samples);
  });
});
