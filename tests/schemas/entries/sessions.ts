import { type Entry, many } from './entry.ts';

const common = {
  id: 's-1',
  title: '初赛',
  reason: '下雨',
  venue: 'square',
  room: '东门',
  online: { platform: '视频号' },
  booking: { capacity: 40, capacityUnit: '组' },
  note: '带伞',
};

const timedLeast = { kind: 'timed', start: '2023-09-17T09:00+08:00' };
const end = '2023-09-17T11:00+08:00';

export const timed: Entry = {
  least: timedLeast,
  defaults: { status: 'scheduled' },
  most: { ...common, end, status: 'postponed', previously: { start: timedLeast.start, end } },
  broken: [
    [{ status: 'delayed' }, 'status'],
    [{ previously: { end } }, 'previously.start'],
    [{ places: [{ venue: 'square' }] }, 'places'],
    [{ places: many(61, { venue: 'square' }) }, 'places'],
    [{ booking: { seats: 3 } }, 'booking'],
    [{ from: '2023-09-17' }, ''],
  ],
};

export const allDay: Entry = {
  least: { kind: 'all-day', from: '2023-09-17' },
  defaults: { status: 'scheduled' },
  most: {
    ...common,
    status: 'full',
    to: '2023-09-23',
    opens: '09:00',
    closes: '17:00',
    lastEntry: '16:30',
    part: 'whole-day',
    closedWeekdays: ['周一'],
    closedOn: ['2023-09-20'],
    openOn: ['2023-09-18'],
    hours: [{ weekdays: ['周五'], days: ['2023-09-22'], opens: '10:00', closes: '20:00', lastEntry: '19:30' }],
  },
  broken: [
    [{ opens: '9:00' }, 'opens'],
    [{ part: '上午' }, 'part'],
    [{ closedWeekdays: ['星期一'] }, 'closedWeekdays.0'],
    [{ closedWeekdays: [] }, 'closedWeekdays'],
    [{ hours: [] }, 'hours'],
  ],
};

export const weekly: Entry = {
  least: { kind: 'weekly', from: '2023-09-02', to: '2023-09-30', weekdays: ['周六', '周日'] },
  defaults: { status: 'scheduled' },
  most: {
    ...common,
    status: 'cancelled',
    starts: '14:00',
    ends: '16:00',
    part: 'afternoon',
    except: ['2023-09-16'],
    cancelled: [{ on: '2023-09-17', reason: '台风' }],
  },
  broken: [
    [{ status: 'postponed' }, 'status'],
    [{ weekdays: [] }, 'weekdays'],
    [{ weekdays: many(8, '周六') }, 'weekdays'],
    [{ except: [] }, 'except'],
    [{ cancelled: [{ reason: '台风' }] }, 'cancelled.0.on'],
  ],
};

export const partial: Entry = {
  least: { kind: 'partial', date: '2023-09-中旬' },
  defaults: { status: 'scheduled' },
  most: { ...common, status: 'cancelled' },
  broken: [[{ date: '九月' }, 'date']],
};

export const toBeAnnounced: Entry = {
  least: { kind: 'tba' },
  defaults: { status: 'scheduled' },
  most: { ...common, status: 'cancelled' },
  broken: [[{ kind: 'later' }, 'kind']],
};
