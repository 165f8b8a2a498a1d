import { expect, test } from 'vitest';
import { scheduleWeeks } from '#views/schedule/days.ts';
import { weekView } from '#views/schedule/weeks.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const context = aViewContext({
  activities: [
    anActivity({ id: 'sitting', sessions: [aTimedSession()] }),
    anActivity({ id: 'exhibition', sessions: [anAllDaySession({ from: '2023-09-15', to: '2023-09-19' })] }),
    anActivity({ id: 'after', sessions: [anAllDaySession({ from: '2023-09-25' })] }),
  ],
});
const weeks = scheduleWeeks(context);
const view = weekView(element(weeks), context);

test('a week has seven days, those with something on leading to their pages', () => {
  expect(weeks.map(({ from }) => from)).toEqual(['2023-09-17', '2023-09-24']);
  expect(view.days.map(({ number, href }) => `${number} ${href ? 'link' : ''}`.trim())).toEqual([
    '17 link',
    '18 link',
    '19 link',
    '20',
    '21',
    '22',
    '23',
  ]);
});

test('a sitting stands under its day; what goes on is a bar over those of its days that lie in the week', () => {
  expect(view.days.map(({ tickets }) => tickets.map(({ seed }) => seed))).toEqual([
    ['sitting'],
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
  expect(view.bars.map(({ ticket, column }) => [ticket.seed, column])).toEqual([['exhibition', '1 / 4']]);
  expect(view.count).toBe(2);
});

test('a week leads to the other weeks and to the other ways to look at the schedule', () => {
  expect(view.weeks.chips.map(({ label, href, current }) => [label, href, current])).toEqual([
    ['9月17日至23日', '/guyuan-2023/schedule/weeks/2023-09-17/', true],
    ['9月24日至30日', '/guyuan-2023/schedule/weeks/2023-09-24/', false],
  ]);
  expect(view.ways.chips.map(({ label, current }) => [label, current])).toEqual([
    ['按天', false],
    ['按周', true],
    ['按场馆', false],
    ['按县区', false],
  ]);
});

test('a bar is interrupted on the days on which an exhibition is closed, and counts once', () => {
  const session = anAllDaySession({ from: '2023-09-17', to: '2023-09-23', closedWeekdays: ['周一', '周三'] });
  const closed = aViewContext({ activities: [anActivity({ sessions: [session] })] });
  const { bars, count } = weekView(element(scheduleWeeks(closed)), closed);
  expect(bars.map(({ column }) => column)).toEqual(['1 / 2', '3 / 4', '5 / 8']);
  expect(count).toBe(1);
});
