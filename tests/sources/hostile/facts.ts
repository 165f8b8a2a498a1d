import { activity, type Case, campaign, each, input, notice, session, venue } from './writers.ts';

/** Dates, points and what belongs to a campaign. */
export const facts: readonly Case[] = [
  {
    id: 'DT-01',
    outcome: 'reject',
    what: 'an end before the start',
    places: '15:14',
    inputs: [input(session({ end: '2023-09-17T08:00+08:00' }), 'date-order')],
  },
  {
    id: 'DT-02',
    outcome: 'reject',
    what: 'no time zone, or another',
    places: '14:16',
    inputs: each(['2023-09-17T09:00:00', '2023-09-17T01:00:00Z'], (start) => session({ start }), 'date-offset'),
  },
  {
    id: 'DT-04',
    outcome: 'accept',
    what: 'a blank day, and a month alone',
    places: '8:11',
    inputs: [input(notice({ issuedOn: '2023年8月  日' }), 'date-syntax'), input(notice({ issuedOn: '2023-08' }), [])],
  },
  {
    id: 'DT-06',
    outcome: 'accept',
    what: 'a weekday',
    places: ['16:7', '3:14', ''],
    inputs: [
      input(session({ weekday: '星期日' }), 'schema-unknown-key'),
      input(activity({ summary: '9月17日（星期六）上午' }), 'weekday-mismatch'),
      input(activity({ summary: '2023年9月17日星期天上午' }), []),
    ],
    note: 'Never stored; one that contradicts its day in a text is warned of.',
  },
  {
    id: 'DT-08',
    outcome: 'warn',
    what: 'a session outside the window',
    places: '14:16',
    inputs: [
      input(session({ start: '2023-08-01T09:00+08:00', end: '2023-08-01T10:00+08:00' }), 'session-out-of-period'),
    ],
  },
  {
    id: 'MAP-02',
    outcome: 'reject',
    what: 'a point without coordinate system',
    places: '9:12',
    inputs: [input(venue({ point: { lng: 106.28, lat: 36.01 } }), 'schema-missing')],
  },
  {
    id: 'BLD-06',
    outcome: 'reject',
    what: 'no activity that can be seen',
    places: '1:1',
    inputs: [
      input(activity({ draft: true }), 'collection-empty'),
      input({ ...activity({ draft: true }), ...campaign({ activitiesToCome: true }) }, []),
    ],
    note: 'allowEmpty is a field of the campaign that its editor writes, activitiesToCome, not a switch of the build.',
  },
  {
    id: 'CMP-01',
    outcome: 'warn',
    what: 'a foot that lacks items',
    places: '56:13',
    inputs: [input(campaign({ footer: {} }), 'footer-item-missing')],
    note: 'Accepted, with one warning a campaign; an empty text instead of no item is an error (CMP-02).',
  },
  {
    id: 'CMP-02',
    outcome: 'reject',
    what: 'malformed numbers in the foot',
    places: ['57:12', '57:12', '57:15', '57:17'],
    inputs: [{ icp: '宁ICP备2023号' }, { icp: '' }, { police: '宁公网安备6404号' }, { siteCode: 'abc' }].map((wrong) =>
      input(campaign({ footer: { ...wrong } }), 'format'),
    ),
  },
];
