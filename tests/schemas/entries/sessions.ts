import type { Entry } from './entry.ts';

const common = { id: 's-1', reason: '下雨', venue: 'square', room: '东门', note: '带伞' };

const timedLeast = { kind: 'timed', start: '2023-09-17T09:00+08:00', end: '2023-09-17T11:00+08:00' };

export const timed: Entry = {
  least: timedLeast,
  defaults: { status: 'scheduled' },
  most: { ...common, status: 'postponed', previously: { start: timedLeast.start, end: timedLeast.end } },
  broken: [
    [{ status: 'delayed' }, 'status'],
    [{ previously: { start: timedLeast.start } }, 'previously.end'],
    [{ from: '2023-09-17' }, ''],
  ],
};

export const allDay: Entry = {
  least: { kind: 'all-day', from: '2023-09-17' },
  defaults: { status: 'scheduled' },
  most: { ...common, status: 'full', to: '2023-09-23', opens: '09:00', closes: '17:00', part: 'morning' },
  broken: [
    [{ opens: '9:00' }, 'opens'],
    [{ part: '上午' }, 'part'],
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
