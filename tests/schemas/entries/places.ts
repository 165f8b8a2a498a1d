import { type Entry, https, many } from './entry.ts';

export const venue: Entry = {
  least: { name: '市博物馆', kind: '博物馆' },
  defaults: { accessibility: {}, pictures: [], formerIds: [], sample: false },
  most: {
    shortName: '博物馆',
    region: 'yuanzhou',
    address: '一号',
    point: { lng: 136, lat: 54, crs: 'bd09' },
    directions: '坐公交',
    openingHours: '9:00—17:00',
    phone: '12345',
    capacity: 1,
    sharedPlace: 'yes',
    summary: '一句话。',
    accessibility: {
      stepFree: { has: 'yes', note: '西门' },
      lift: { has: 'no' },
      toilet: { has: 'unknown' },
      hearingLoop: { has: 'no' },
      parking: { has: 'yes' },
    },
    pictures: [{ file: 'a.jpg', alt: '正门' }],
    plan: {
      title: '展位',
      schematic: true,
      booths: [
        { number: 1, organization: 'a' },
        { number: 2, organization: 'b' },
      ],
    },
    formerIds: ['old'],
    sample: true,
  },
  parts: [
    [
      { accessibility: { lift: { has: 'no' } } },
      {
        accessibility: {
          stepFree: { has: 'unknown' },
          lift: { has: 'no' },
          toilet: { has: 'unknown' },
          hearingLoop: { has: 'unknown' },
          parking: { has: 'unknown' },
        },
      },
    ],
  ],
  broken: [
    [{ kind: '体育馆' }, 'kind'],
    [{ capacity: 0 }, 'capacity'],
    [{ point: { lng: 72.9, lat: 30, crs: 'wgs84' } }, 'point.lng'],
    [{ point: { lng: 136.1, lat: 30, crs: 'gcj02' } }, 'point.lng'],
    [{ point: { lng: 106, lat: 2.9, crs: 'gcj02' } }, 'point.lat'],
    [{ point: { lng: 106, lat: 54.1, crs: 'gcj02' } }, 'point.lat'],
    [{ point: { lng: 106, lat: 36 } }, 'point.crs'],
    [{ accessibility: { ramp: { has: 'yes' } } }, 'accessibility'],
    [{ accessibility: { lift: { has: 'maybe' } } }, 'accessibility.lift.has'],
    [{ pictures: [{ file: 'a.jpg' }] }, 'pictures.0.alt'],
    [{ plan: { title: '展位', schematic: true, booths: [] } }, 'plan.booths'],
    [{ plan: { title: '展位', schematic: true, booths: [{ number: 0, organization: 'a' }] } }, 'plan.booths.0.number'],
  ],
};

const stops = [{ venue: 'a' }, { venue: 'b' }];

export const route: Entry = {
  least: { name: '一线', summary: '一句话。', audiences: ['亲子'], stops },
  defaults: { programmes: [], notices: [], sample: false, formerIds: [] },
  most: {
    audiences: ['亲子', '老年人'],
    audienceNote: '三年级以上',
    programmes: ['main'],
    notices: ['n'],
    stops: many(20, { venue: 'a', minutes: 600, note: '看', next: { by: '步行', minutes: 1, note: '向东' } }),
    sample: true,
    formerIds: ['old'],
  },
  broken: [
    [{ audiences: [] }, 'audiences'],
    [{ stops: stops.slice(1) }, 'stops'],
    [{ stops: many(21, { venue: 'a' }) }, 'stops'],
    [{ stops: [{ venue: 'a', minutes: 601 }, ...stops] }, 'stops.0.minutes'],
    [{ stops: [{ venue: 'a', next: { by: '飞行' } }, ...stops] }, 'stops.0.next.by'],
  ],
};

export const organization: Entry = {
  least: { name: '某市科学技术协会', kind: '科协' },
  defaults: { formerIds: [], sample: false },
  most: {
    shortName: '市科协',
    level: '市',
    region: 'yuanzhou',
    parent: 'province',
    leadGroup: true,
    website: https,
    phone: '12345',
    summary: '一句话。',
    formerNames: ['固原市科技协会'],
    formerIds: ['old'],
    sample: true,
  },
  broken: [
    [{ kind: '公司' }, 'kind'],
    [{ level: '乡' }, 'level'],
  ],
};

export const resource: Entry = {
  least: { kind: 'talk', summary: '一句话。', provider: 'a', audiences: ['青少年'] },
  defaults: { regions: [], programmes: [], notices: [], sample: false, formerIds: [] },
  most: {
    name: '看月亮的人',
    venue: 'a',
    route: 'b',
    audienceNote: '每场 30 人',
    regions: ['yuanzhou'],
    period: { from: '2023-09-中旬', to: '2023-10' },
    request: '提前一周约。',
    contact: { office: '市科协科普部' },
    programmes: ['main'],
    notices: ['n'],
    details: '### 讲什么',
    sample: true,
    formerIds: ['old'],
  },
  broken: [
    [{ kind: 'film' }, 'kind'],
    [{ audiences: [] }, 'audiences'],
    [{ period: { from: '2023-09' } }, 'period.to'],
    [{ contact: { office: '某人', phones: ['13800000000'] } }, 'contact.phones.0'],
  ],
};
