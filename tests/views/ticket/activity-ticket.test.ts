import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import type { Session } from '#schemas/session.ts';
import { activityTicket, sessionTicket } from '#views/ticket/ticket.ts';
import { anActivity, aTimedSession, aWeeklySession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

function rowOfActivity(sessions: Session[], now?: string) {
  const context = aViewContext({ activities: [anActivity({ sessions })] }, now === undefined ? {} : { now });
  return activityTicket(element(context.site.activities), context);
}

const onThe = (day: number, overrides: Partial<ReturnType<typeof aTimedSession>> = {}) =>
  aTimedSession({ start: `2023-09-${day}T09:00+08:00`, end: `2023-09-${day}T10:00+08:00`, ...overrides });

describe('the row of an activity', () => {
  test('with one session is that session’s, but is not kept in its stead', () => {
    const context = aViewContext();
    const node = element(context.site.activities);
    const { marks, ...row } = sessionTicket(node, element(node.sessions), context);
    expect(activityTicket(node, context)).toEqual({ ...row, marks: { ...marks, key: undefined } });
  });

  test('stands for its next session and says how many there are', () => {
    const row = rowOfActivity([onThe(17), onThe(19), onThe(21)], '2023-09-18T08:00+08:00');
    expect(row).toMatchObject({ day: '9月19日 周二，共 3 场', status: { text: '直接到场' } });
  });

  test('of a weekly rule stands for its next day and says on which days it is', () => {
    expect(rowOfActivity([aWeeklySession({ to: '2023-09-24' })], '2023-09-08T08:00+08:00').day).toBe(
      '9月9日 周六，每周六、日',
    );
    expect(rowOfActivity([aWeeklySession({ to: '2023-09-24' }), onThe(17)], '2023-09-08T08:00+08:00').day).toBe(
      '9月9日 周六，共 9 场',
    );
  });

  test('names the stage that comes next', () => {
    const stages = [onThe(17, { title: '初赛' }), onThe(19, { title: '复赛' })];
    expect(rowOfActivity(stages, '2023-09-18T08:00+08:00').label).toBe('互动体验　复赛');
  });

  test('stands for its last session once all are over', () => {
    const row = rowOfActivity([onThe(17), onThe(19)], '2023-09-30T08:00+08:00');
    expect(row).toMatchObject({ day: '9月19日 周二，共 2 场', status: { text: '已结束' } });
  });

  test('does not count cancelled sessions, unless all are cancelled', () => {
    const off = { status: 'cancelled', reason: '大风' } as const;
    expect(rowOfActivity([onThe(17, off), onThe(19)])).toMatchObject({ day: '9月19日 周二', off: false });
    expect(rowOfActivity([onThe(17, off), onThe(19, off)])).toMatchObject({ day: '9月17日 周日，共 2 场', off: true });
  });

  test('tells of a cancelled session until it would have ended', () => {
    const { texts } = rowOfActivity([onThe(17, { status: 'cancelled', reason: '大风' }), onThe(19)]);
    const notes = texts.map(({ until, value }) => [until, value.notes]);
    expect(notes).toEqual([
      [instantOf('2023-09-17T10:00+08:00'), ['另有 1 场已取消']],
      [undefined, []],
    ]);
  });

  test('ends with its last session, so that no script says earlier that it is over', () => {
    expect(rowOfActivity([onThe(17), onThe(19)]).marks).toMatchObject({
      start: instantOf('2023-09-17T09:00+08:00'),
      end: instantOf('2023-09-19T10:00+08:00'),
    });
  });

  test('tells scripts no time while a session has none', () => {
    const { marks } = rowOfActivity([onThe(17), { kind: 'tba', status: 'scheduled' }]);
    expect([marks.start, marks.end]).toEqual([undefined, undefined]);
  });

  test('whose day is not known names none', () => {
    const tba: Session = { kind: 'tba', status: 'scheduled' };
    expect(rowOfActivity([tba, tba])).toMatchObject({ day: undefined, when: '时间待定' });
  });
});
