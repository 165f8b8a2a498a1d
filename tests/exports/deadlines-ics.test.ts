import { describe, expect, test } from 'vitest';
import { deadlineCalendar } from '#exports/deadlines-ics.ts';
import type { Deadline } from '#schemas/campaign.ts';
import { deadlineFeeds } from '#views/organize/deadline-feeds.ts';
import { aCampaign } from '../builders.ts';
import { aDeadline, element } from '../site-builders.ts';
import { contextOf, eventsOf, parse, value } from './calendar-reader.ts';

function calendar(...deadlines: readonly Deadline[]): string {
  const context = contextOf({ campaign: aCampaign({ deadlines: [...deadlines] }) });
  return deadlineCalendar(element(deadlineFeeds(context)), context);
}
const event = (deadline: Partial<Deadline>) => element(eventsOf(calendar(aDeadline(deadline))));
const reminders = (deadline: Partial<Deadline>) =>
  event(deadline)
    .getAllSubcomponents('valarm')
    .map((alarm) => [value(alarm, 'action'), value(alarm, 'trigger')]);

describe('a deadline in the calendar', () => {
  test('is the whole day on which it falls due', () => {
    const found = event({ by: '2023-08-28' });
    expect([value(found, 'dtstart'), value(found, 'dtend'), value(found, 'summary')]).toEqual([
      '2023-08-28',
      '2023-08-29',
      '截止：报送活动',
    ]);
  });

  test('reminds at nine in the morning, seven days and one day before', () => {
    expect(reminders({ by: '2023-08-28' })).toEqual([
      ['DISPLAY', '-P6DT15H'],
      ['DISPLAY', '-PT15H'],
    ]);
    expect(reminders({ by: '2023-09-17T08:30+08:00' })).toEqual([
      ['DISPLAY', '-P6DT23H'],
      ['DISPLAY', '-PT23H'],
    ]);
  });

  test('with an hour ends at it', () => {
    const found = event({ by: '2023-09-17T08:30+08:00' });
    expect([value(found, 'dtstart'), value(found, 'dtend')]).toEqual(['2023-09-17T08:00:00', '2023-09-17T08:30:00']);
  });

  test('stands on its first day too, without a reminder', () => {
    const [first, last] = eventsOf(calendar(aDeadline({ from: '2023-08-21', by: '2023-09-30' })));
    expect([first && value(first, 'summary'), first?.getAllSubcomponents('valarm').length]).toEqual([
      '开始：报送活动',
      0,
    ]);
    expect(last && value(last, 'dtstart')).toBe('2023-09-30');
  });

  test('known only to a month, a third of it or in words is not there', () => {
    const vague = [aDeadline({ by: '2023-09' }), aDeadline({ by: '2023-09-下旬' }), aDeadline({ when: '及时' })];
    expect(eventsOf(calendar(...vague))).toEqual([]);
  });

  test('says who, and which notice founds it, and keeps its name when the file is fetched again', () => {
    const found = event({ by: '2023-08-28' });
    expect(value(found, 'description')).toBe('谁来做：各县（区）\n出处：《关于举办2023年固原市全国科普日活动的通知》');
    expect(value(found, 'uid')).toBe('guyuan-2023.deadline.report.by@kepu-campaigns');
  });

  test('has commas and line ends that another program reads', () => {
    const text = calendar(aDeadline({ by: '2023-08-28', what: '报送,汇总;表' }));
    expect(value(element(parse(text).getAllSubcomponents('vevent')), 'summary')).toBe('截止：报送,汇总;表');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });
});

test('each kind of unit that a notice names has a calendar of what it has to keep, with what is for everyone', () => {
  const deadlines = [
    aDeadline({ id: 'all' }),
    aDeadline({ id: 'hosts', kinds: ['host'] }),
    aDeadline({ id: 'both', kinds: ['host', 'county'] }),
  ];
  const context = contextOf({ campaign: aCampaign({ deadlines }) });
  expect(deadlineFeeds(context).map(({ id, deadlines: kept }) => [id, kept.map((each) => each.id)])).toEqual([
    ['all', ['all', 'hosts', 'both']],
    ['host', ['all', 'hosts', 'both']],
    ['county', ['all', 'both']],
  ]);
});
