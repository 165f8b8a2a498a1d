import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedCalendar, sessionCalendar } from '#exports/ics.ts';
import { campaignFeed, regionFeed } from '#views/calendar/calendar-feeds.ts';
import { anActivity, anAllDaySession, anOrganization, aRegion, aTimedSession, aVenue } from '../builders.ts';
import { calendarOf, contextOf, eventsOf, parse, value } from './calendar-reader.ts';

describe('the text of a calendar file', () => {
  const long = `${'科学普及乡村振兴'.repeat(25)}🚀👨‍👩‍👧🧪`;

  it('folds at 75 octets, never inside a character, and ends every line with CRLF', () => {
    const text = calendarOf({ name: long, summary: `${'a'.repeat(61)}${long}` });
    const bytes = new TextEncoder().encode(text);
    const lines = splitAtCrlf(bytes);
    const strict = new TextDecoder('utf-8', { fatal: true });
    expect(lines.every((line) => line.length <= 75)).toBe(true);
    expect(() => lines.map((line) => strict.decode(line))).not.toThrow();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const [event] = eventsOf(text);
    expect(event && value(event, 'summary')).toBe(long);
  });

  it('folds any text at any length so that it reads back unchanged', () => {
    const characters = fc.constantFrom('a', 'n', ' ', ',', ';', '\\', 'é', '科', '，', '📞', '👩🏼‍🔬');
    const text = fc.string({ unit: characters, minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, text, (name, note) => {
        const file = calendarOf({ name, sessions: [aTimedSession({ note })] });
        const [event] = eventsOf(file);
        expect(event && value(event, 'summary')).toBe(name);
        expect(event && value(event, 'description')).toContain(`\n${note}\n`);
        const lines = splitAtCrlf(new TextEncoder().encode(file));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps commas, semicolons, backslashes and line breaks', () => {
    const name = String.raw`食品,安全;C:\科普\n`;
    const text = calendarOf(
      { name, hosts: ['a', 'b'] },
      {
        organizations: [
          anOrganization(),
          anOrganization({ id: 'a', name: '甲,乙;丙' }),
          anOrganization({ id: 'b', name: String.raw`丁\戊` }),
        ],
      },
    );
    const [event] = eventsOf(text);
    expect(event && value(event, 'summary')).toBe(name);
    expect(event && value(event, 'description')).toContain(String.raw`主办：甲,乙;丙、丁\戊`);
    expect(text).toContain(String.raw`X-WR-CALNAME:食品\,安全\;C:\\科普\\n`);
  });

  it('is the same in every time zone of the building machine', () => {
    const before = process.env['TZ'];
    const texts = ['UTC', 'America/New_York', 'Asia/Shanghai'].map((zone) => {
      process.env['TZ'] = zone;
      return calendarOf({ sessions: [aTimedSession(), anAllDaySession()] });
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(new Set(texts).size).toBe(1);
  });
});

describe('the calendar of a campaign', () => {
  const context = contextOf({
    activities: [
      anActivity({
        id: 'late',
        sessions: [aTimedSession({ start: '2023-09-18T09:00+08:00', end: '2023-09-18T10:00+08:00' })],
      }),
      anActivity({ id: 'early' }),
    ],
  });
  const calendar = parse(feedCalendar(campaignFeed(context), context));

  it('holds the events of its activities in the order given', () => {
    expect(calendar.getAllSubcomponents('vevent').map((event) => value(event, 'uid'))).toEqual([
      'guyuan-2023.early.1@kepu-campaigns',
      'guyuan-2023.late.1@kepu-campaigns',
    ]);
  });

  it('can be subscribed to under its name', () => {
    expect(value(calendar, 'method')).toBe('PUBLISH');
    expect(value(calendar, 'x-wr-calname')).toBe('固原市2023年全国科普日');
    expect(value(calendar, 'refresh-interval')).toBe('PT6H');
    expect(value(calendar, 'source')).toBe('https://kepu.example/kpr/guyuan-2023/calendar.ics');
    expect(value(calendar, 'url')).toBe('https://kepu.example/kpr/guyuan-2023/');
  });
});

describe('a calendar to subscribe to', () => {
  it('has its own properties before its first component', () => {
    const context = contextOf();
    const lines = feedCalendar(campaignFeed(context), context).split('\r\n');
    const first = lines.indexOf('BEGIN:VTIMEZONE');
    expect(lines.findIndex((line) => line.startsWith('REFRESH-INTERVAL'))).toBeGreaterThan(0);
    expect(lines.findIndex((line) => line.startsWith('REFRESH-INTERVAL'))).toBeLessThan(first);
    expect(lines[lines.indexOf('END:VTIMEZONE') + 1]).toBe('BEGIN:VEVENT');
  });
});

describe('the calendar of one session', () => {
  it('holds that session alone, known by the same UID as in every other file', () => {
    const context = contextOf({
      activities: [anActivity({ sessions: [aTimedSession({ id: 'am' }), anAllDaySession({ id: 'day' })] })],
    });
    const [node] = context.site.activities;
    const session = node?.sessions.find(({ id }) => id === 'day');
    const uids = (text: string) => eventsOf(text).map((event) => value(event, 'uid'));
    expect(node && session && uids(sessionCalendar(node, session, context))).toEqual([
      'guyuan-2023.main-event.day@kepu-campaigns',
    ]);
    expect(uids(feedCalendar(campaignFeed(context), context))).toContain('guyuan-2023.main-event.day@kepu-campaigns');
  });
});

describe('the calendar of a region', () => {
  it('has a name, an address and a page of its own', () => {
    const context = contextOf({
      activities: [anActivity({ region: 'yuanzhou' }), anActivity({ id: 'elsewhere', venue: 'elsewhere' })],
      venues: [aVenue(), aVenue({ id: 'elsewhere', region: undefined })],
    });
    const calendar = parse(feedCalendar(regionFeed(aRegion(), context), context));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(value(calendar, 'name')).toBe('固原市2023年全国科普日·原州区');
    expect(value(calendar, 'source')).toBe('https://kepu.example/kpr/guyuan-2023/calendars/region-yuanzhou.ics');
    expect(value(calendar, 'url')).toBe('https://kepu.example/kpr/guyuan-2023/regions/yuanzhou/');
    expect(value(calendar, 'x-published-ttl')).toBe('PT6H');
  });
});

/** The lines of a file as bytes, without the last, empty one. */
function splitAtCrlf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  bytes.forEach((byte, index) => {
    if (byte !== 10 || bytes[index - 1] !== 13) return;
    lines.push(bytes.subarray(start, index - 1));
    start = index + 1;
  });
  return lines;
}
