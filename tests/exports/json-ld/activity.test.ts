import { describe, expect, it } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { activityData } from '#exports/json-ld/activity.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Session } from '#schemas/session.ts';
import { activityView } from '#views/activity/activity.ts';
import { anActivity, anAllDaySession, anOrganization, aTimedSession, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';
import { type Facts, factsIn } from './facts.ts';

const activityOf = (entry: CampaignContent['activities'][number], others: Partial<CampaignContent> = {}) => {
  const context = aViewContext({ activities: [entry], ...others });
  const node = element(context.site.activities);
  return activityData(node, activityView(node, context).frame, context);
};

/** The Event that the page of the activity with these fields tells of. */
const eventOf = (fields: Partial<Activity>, others: Partial<CampaignContent> = {}): Facts =>
  element(factsIn(activityOf(anActivity(fields), others)));

const withSession = (session: Session, fields: Partial<Activity> = {}) => eventOf({ ...fields, sessions: [session] });

/** The Event of an activity without a venue. */
function withoutVenue(fields: Partial<Activity>): Facts {
  const { venue: _, ...data } = anActivity().data;
  return element(factsIn(activityOf({ ...anActivity(), data: { ...data, ...fields } })));
}

const previously = { start: '2023-09-16T14:00+08:00', end: '2023-09-16T16:00+08:00' };
const page = 'https://kepu.example/guyuan-2023/activities/main-event/';

const festival = {
  '@type': 'Festival',
  '@id': 'https://kepu.example/guyuan-2023/#festival',
  name: '固原市2023年全国科普日',
  url: 'https://kepu.example/guyuan-2023/',
  startDate: '2023-09-17',
  endDate: '2023-09-23',
  location: {
    '@type': 'Place',
    name: '固原市',
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: '宁夏回族自治区',
      addressLocality: '固原市',
    },
  },
};

describe('an activity in JSON-LD', () => {
  it('says what, when, where, by whom and as a part of what', () => {
    const scienceWorkers = [{ name: '王某某', title: '研究员', organization: '固原市气象学会' }];
    expect(
      eventOf(
        { scienceWorkers, organizers: ['b'] },
        {
          organizations: [
            anOrganization(),
            anOrganization({ id: 'b', name: '固原市博物馆', website: 'https://museum.example/' }),
          ],
        },
      ),
    ).toEqual({
      '@type': 'Event',
      '@id': `${page}#event`,
      name: '固原市2023年全国科普日主场活动',
      description: '全市的科普日从博物馆广场开始',
      url: page,
      image: `${page}poster.png`,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      startDate: '2023-09-17T09:00:00+08:00',
      endDate: '2023-09-17T11:30:00+08:00',
      location: {
        '@type': 'Place',
        '@id': 'https://kepu.example/guyuan-2023/venues/museum-square/#place',
        name: '固原市博物馆广场',
        url: 'https://kepu.example/guyuan-2023/venues/museum-square/',
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'CN',
          addressRegion: '宁夏回族自治区',
          addressLocality: '固原市原州区',
        },
      },
      superEvent: festival,
      organizer: [
        {
          '@type': 'Organization',
          name: '固原市科学技术协会',
          url: 'https://kepu.example/guyuan-2023/organizations/city-association/',
        },
        { '@type': 'Organization', name: '固原市博物馆', url: 'https://museum.example/' },
      ],
      performer: [
        {
          '@type': 'Person',
          name: '王某某',
          jobTitle: '研究员',
          affiliation: { '@type': 'Organization', name: '固原市气象学会' },
        },
      ],
      audience: { '@type': 'Audience', audienceType: '所有人' },
    });
  });
});

describe('around an activity in JSON-LD', () => {
  it('stands the way to its page', () => {
    const [, trail] = factsIn(activityOf(anActivity()));
    expect(trail).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: '各地', item: 'https://kepu.example/' },
        { position: 2, name: '固原科普日', item: 'https://kepu.example/guyuan-2023/' },
        { position: 3, name: '活动', item: 'https://kepu.example/guyuan-2023/activities/' },
        { position: 4, name: '互动体验', item: 'https://kepu.example/guyuan-2023/types/hands-on/' },
      ],
    });
  });

  it('stands nothing for sample data', () => {
    expect(activityOf(anActivity({ sample: true }))).toBeUndefined();
  });
});

describe('the state of a session in JSON-LD', () => {
  it('cancelled: keeps its time, offers nothing', () => {
    const event = withSession(aTimedSession({ status: 'cancelled', reason: '暴雨' }), { booking: { needed: true } });
    expect(event).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2023-09-17T09:00:00+08:00',
    });
    expect(event).not.toHaveProperty('offers');
  });

  it('put off to a known time: has the new time and the one before', () => {
    expect(withSession(aTimedSession({ status: 'postponed', previously }))).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2023-09-16T14:00:00+08:00',
      startDate: '2023-09-17T09:00:00+08:00',
    });
  });

  it('put off to a time not yet known: keeps the time it was announced for', () => {
    expect(withSession({ kind: 'tba', status: 'postponed', previously })).toMatchObject({
      eventStatus: 'https://schema.org/EventPostponed',
      startDate: '2023-09-16T14:00:00+08:00',
      endDate: '2023-09-16T16:00:00+08:00',
    });
  });

  it('full: sold out, where one books as where one does not', () => {
    const soldOut = { '@type': 'Offer', availability: 'https://schema.org/SoldOut', url: page };
    expect(withSession(aTimedSession({ status: 'full' }))['offers']).toEqual(soldOut);
    expect(withSession(aTimedSession({ status: 'full' }), { booking: { needed: true } })['offers']).toEqual(soldOut);
  });

  it('booked: offers places up to the last moment of booking, at no price, since none is known', () => {
    const booking = { needed: true, url: 'https://book.example/1', closes: '2023-09-15T18:00+08:00', capacity: 40 };
    expect(withSession(aTimedSession(), { booking })).toMatchObject({
      offers: {
        '@type': 'Offer',
        url: 'https://book.example/1',
        availability: 'https://schema.org/InStock',
        availabilityEnds: '2023-09-15T18:00:00+08:00',
      },
      maximumAttendeeCapacity: 40,
    });
    expect(withSession(aTimedSession())).not.toHaveProperty('offers');
  });
});

describe('the time of a session in JSON-LD', () => {
  it('is not invented where only a month, a third of it or nothing is known', () => {
    for (const session of [
      { kind: 'partial', date: '2023-09-中旬', status: 'scheduled' },
      { kind: 'partial', date: '2023-09', status: 'scheduled' },
      { kind: 'tba', status: 'scheduled' },
    ] as const) {
      const event = withSession(session);
      expect(event).not.toHaveProperty('startDate');
      expect(event).not.toHaveProperty('endDate');
    }
  });

  it('is a day, a run of days, or the hours of a single day', () => {
    const dates = (session: Parameters<typeof anAllDaySession>[0]) => {
      const { startDate, endDate } = withSession(anAllDaySession(session));
      return [startDate, endDate];
    };
    expect(dates({})).toEqual(['2023-09-18', '2023-09-18']);
    expect(dates({ to: '2023-09-20', opens: '09:00', closes: '17:00' })).toEqual(['2023-09-18', '2023-09-20']);
    expect(dates({ opens: '09:00', closes: '17:00' })).toEqual([
      '2023-09-18T09:00:00+08:00',
      '2023-09-18T17:00:00+08:00',
    ]);
  });
});

describe('the place of an activity in JSON-LD', () => {
  const online = { platform: '固原科普视频号', url: 'https://live.example/1' };
  const virtual = { '@type': 'VirtualLocation', name: '固原科普视频号', url: 'https://live.example/1' };

  it('online: the platform', () => {
    expect(withoutVenue({ online })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      eventStatus: 'https://schema.org/EventScheduled',
      location: virtual,
    });
  });

  it('online and on site: both', () => {
    expect(eventOf({ online })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place', name: '固原市博物馆广场' }, virtual],
    });
  });

  it('moved online: says so, beside a new time', () => {
    const changes = [{ on: '2023-09-12', kind: 'moved' as const, note: '改为线上' }];
    expect(withoutVenue({ online, changes })['eventStatus']).toBe('https://schema.org/EventMovedOnline');
    expect(
      withoutVenue({ online, changes, sessions: [aTimedSession({ status: 'postponed', previously })] })['eventStatus'],
    ).toEqual(['https://schema.org/EventRescheduled', 'https://schema.org/EventMovedOnline']);
  });

  it('in words, or not at all when it is not known', () => {
    expect(withoutVenue({ room: '各乡镇文化广场' })['location']).toMatchObject({
      '@type': 'Place',
      name: '各乡镇文化广场',
    });
    expect(withoutVenue({})).not.toHaveProperty('location');
  });

  it('has a point only in WGS 84', () => {
    const location = (crs: 'wgs84' | 'gcj02') =>
      eventOf({}, { venues: [aVenue({ point: { lng: 106.28, lat: 36.01, crs } })] })['location'];
    expect(location('wgs84')).toMatchObject({ geo: { '@type': 'GeoCoordinates', latitude: 36.01, longitude: 106.28 } });
    expect(location('gcj02')).not.toHaveProperty('geo');
  });
});

describe('an activity of several sessions in JSON-LD', () => {
  const second = { start: '2023-09-18T09:00+08:00', end: '2023-09-18T10:00+08:00' };

  it('is an event from the first to the last of them, with one inside for each', () => {
    expect(
      eventOf({ sessions: [aTimedSession({ id: 'am' }), aTimedSession({ ...second, status: 'full' })] }),
    ).toMatchObject({
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2023-09-17T09:00:00+08:00',
      endDate: '2023-09-18T10:00:00+08:00',
      location: { name: '固原市博物馆广场' },
      subEvent: [
        { '@id': `${page}#session-am`, startDate: '2023-09-17T09:00:00+08:00' },
        { '@id': `${page}#session-2`, offers: { availability: 'https://schema.org/SoldOut' } },
      ],
    });
  });

  it('says of a state or place only what holds for all', () => {
    const mixed = eventOf({
      sessions: [aTimedSession(), aTimedSession({ ...second, status: 'cancelled', room: '甲' })],
    });
    expect(mixed).not.toHaveProperty('eventStatus');
    expect(mixed).toMatchObject({ startDate: '2023-09-17T09:00:00+08:00', endDate: '2023-09-17T11:30:00+08:00' });
    const cancelled = aTimedSession({ status: 'cancelled' });
    expect(eventOf({ sessions: [cancelled, { ...cancelled, ...second }] })['eventStatus']).toBe(
      'https://schema.org/EventCancelled',
    );
  });

  it('has no span while the day of one is not known', () => {
    expect(eventOf({ sessions: [aTimedSession(), { kind: 'tba', status: 'scheduled' }] })).not.toHaveProperty(
      'startDate',
    );
  });
});
