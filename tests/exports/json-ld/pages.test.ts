import { describe, expect, it } from 'vitest';
import { breadcrumbData } from '#exports/json-ld/breadcrumb.ts';
import { homeData } from '#exports/json-ld/festival.ts';
import { venueData } from '#exports/json-ld/place.ts';
import { routeData } from '#exports/json-ld/route.ts';
import { homeView } from '#views/home/home.ts';
import { noticeView } from '#views/notice/notice.ts';
import { routeView } from '#views/route/route.ts';
import { venueView } from '#views/venue/venue.ts';
import { aNotice, aRoute, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';
import { factsIn } from './facts.ts';

function venueDataOf(venue: Parameters<typeof aVenue>[0]) {
  const context = aViewContext({ venues: [aVenue(venue)] });
  const node = element(context.site.venues);
  return venueData(node, venueView(node, context).frame, context);
}

describe('a venue in JSON-LD', () => {
  it('says where it is, what it holds and how one gets in, as far as is known', () => {
    const [place, trail] = factsIn(
      venueDataOf({
        address: '西关街 1 号',
        phone: '0954-2088400',
        capacity: 300,
        accessibility: { stepFree: { has: 'yes' }, lift: { has: 'no' }, toilet: { has: 'unknown' } },
      }),
    );
    expect(place).toEqual({
      '@type': 'Place',
      '@id': 'https://kepu.example/guyuan-2023/venues/museum-square/#place',
      name: '固原市博物馆广场',
      url: 'https://kepu.example/guyuan-2023/venues/museum-square/',
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressRegion: '宁夏回族自治区',
        addressLocality: '固原市原州区',
        streetAddress: '西关街 1 号',
      },
      telephone: '+86-954-2088400',
      maximumAttendeeCapacity: 300,
      amenityFeature: [
        { '@type': 'LocationFeatureSpecification', name: '无台阶进出', value: true },
        { '@type': 'LocationFeatureSpecification', name: '电梯', value: false },
      ],
    });
    expect(trail).toMatchObject({
      itemListElement: [
        {},
        {},
        { name: '场馆' },
        { name: '原州区' },
        { position: 5, name: '固原市博物馆广场', item: place?.['url'] },
      ],
    });
  });

  it('is not there for sample data', () => {
    expect(venueDataOf({ sample: true })).toBeUndefined();
  });

  it('keeps numbers that are called as they are', () => {
    const [place] = factsIn(venueDataOf({ phone: '400-123-4567' }));
    expect(place).toMatchObject({ telephone: '400-123-4567' });
  });
});

describe('a campaign in JSON-LD', () => {
  it('is a festival with its days and its issuers', () => {
    const context = aViewContext();
    const [festival] = factsIn(homeData(homeView(context).frame, context));
    expect(festival).toMatchObject({
      '@type': 'Festival',
      '@id': 'https://kepu.example/guyuan-2023/#festival',
      startDate: '2023-09-17',
      endDate: '2023-09-23',
      inLanguage: 'zh-CN',
      organizer: [{ '@type': 'Organization', name: '固原市科学技术协会' }],
      location: { name: '固原市' },
    });
  });
});

function routeDataOf(route: Parameters<typeof aRoute>[0], venue: Parameters<typeof aVenue>[0] = {}) {
  const context = aViewContext({ routes: [aRoute(route)], venues: [aVenue(venue)] });
  const node = element(context.site.routes);
  return routeData(node, routeView(node, context).frame, context);
}

describe('a route in JSON-LD', () => {
  it('is a trip that leads from place to place', () => {
    const [trip, trail] = factsIn(routeDataOf({}));
    expect(trip).toMatchObject({
      '@type': 'TouristTrip',
      '@id': 'https://kepu.example/guyuan-2023/routes/old-town/#route',
      name: '老城科普路线',
      touristType: ['亲子'],
      itinerary: {
        numberOfItems: 2,
        itemListElement: [
          { position: 1, item: { '@type': 'Place', name: '固原市博物馆广场' } },
          { position: 2, item: { '@type': 'Place', name: '固原市博物馆广场' } },
        ],
      },
    });
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList' });
  });

  it('is not there for sample data, nor where a stop is some', () => {
    expect(routeDataOf({ sample: true })).toBeUndefined();
    expect(routeDataOf({}, { sample: true })).toBeUndefined();
  });
});

describe('a notice in JSON-LD', () => {
  it('says where it stands', () => {
    const context = aViewContext({ notices: [aNotice()] });
    const { frame } = noticeView(element(context.site.notices), context);
    expect(factsIn(breadcrumbData(frame, context.address))).toMatchObject([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ name: '各地' }, { name: '固原科普日' }, { name: '通知' }, { item: frame.canonical }],
      },
    ]);
  });
});
