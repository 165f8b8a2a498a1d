import { expect, test } from 'vitest';
import type { HoursKnown } from '#domain/schedule/hours-known.ts';
import { nowAndNext, readSpans, writeSpans } from '#domain/schedule/now-and-next.ts';
import { instantOf } from '#domain/time/instant.ts';

const row = (name: string, start: string, end: string, hours: HoursKnown = 'both') => ({
  name,
  hours,
  start: instantOf(`2023-09-${start}+08:00`),
  end: instantOf(`2023-09-${end}+08:00`),
});
const rows = [
  row('exhibition', '17T09:00', '19T17:00'),
  row('morning', '17T09:00', '17T11:00'),
  row('noon', '17T11:00', '17T13:00'),
  row('evening', '17T19:00', '17T20:00'),
  row('tomorrow', '18T09:00', '18T10:00'),
  row('later', '19T09:00', '19T10:00'),
];
const at = (time: string) => {
  const { running, next, isTomorrow } = nowAndNext(rows, instantOf(`2023-09-${time}+08:00`));
  return { running: running.map(({ name }) => name), next: next.map(({ name }) => name), isTomorrow };
};

test('what has begun and not ended is on; what begins later today comes next', () => {
  expect(at('17T10:00')).toEqual({ running: ['morning'], next: ['noon', 'evening'], isTomorrow: false });
});

test('one that ends gives way to one that begins at that moment', () => {
  expect(at('17T11:00').running).toEqual(['noon']);
});

test('when nothing more begins today, what begins tomorrow comes next', () => {
  expect(at('17T19:30')).toEqual({ running: ['evening'], next: ['tomorrow'], isTomorrow: true });
});

test('beyond tomorrow nothing is said', () => {
  expect(at('15T09:00')).toEqual({ running: [], next: [], isTomorrow: false });
});

test('an exhibition that is open day by day is on while it is open today, then comes next', () => {
  const days = readSpans(writeSpans([row('', '17T09:00', '17T17:00'), row('', '18T09:00', '18T17:00')]));
  const open = days.map((span) => ({ ...span, hours: 'both' as const }));
  const at = (time: string) => nowAndNext(open, instantOf(`2023-09-${time}+08:00`));
  expect(at('17T16:59').running).toEqual([open[0]]);
  expect(at('17T17:00')).toMatchObject({ running: [], next: [open[1]], isTomorrow: true });
  expect(at('18T08:00')).toMatchObject({ running: [], next: [open[1]], isTomorrow: false });
});

test('a session without a known end has started, and is not said to run; one without hours is neither', () => {
  const vague = [row('open', '17T09:30', '18T00:00', 'open'), row('morning', '17T00:00', '17T12:00', 'untold')];
  const { running, started } = nowAndNext(vague, instantOf('2023-09-17T10:00+08:00'));
  expect([running, started.map(({ name }) => name)]).toEqual([[], ['open']]);
});
