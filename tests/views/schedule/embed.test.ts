import { expect, test } from 'vitest';
import { embedSection, embedView } from '#views/schedule/embed.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const on = (day: string) =>
  anActivity({
    id: `on-${day}`,
    sessions: [aTimedSession({ start: `2023-09-${day}T09:00+08:00`, end: `2023-09-${day}T11:00+08:00` })],
  });
const titles = (lists: readonly { readonly title: string }[]) => lists.map(({ title }) => title);

const undated = anActivity({ id: 'undated', sessions: [{ kind: 'tba', status: 'scheduled' }] });

test('a day is over once its last row has ended, not while one goes on', () => {
  const activities = [on('17'), on('18')];
  const before = embedView(aViewContext({ activities }, { now: '2023-09-17T10:59+08:00' }));
  expect([titles(before.shown), titles(before.over)]).toEqual([['9月17日 周日', '9月18日 周一'], []]);
  const after = embedView(aViewContext({ activities }, { now: '2023-09-17T11:00+08:00' }));
  expect([titles(after.shown), titles(after.over)]).toEqual([['9月18日 周一'], ['9月17日 周日']]);
});

test('what has no day yet is never over', () => {
  const { shown, over } = embedView(
    aViewContext({ activities: [on('17'), on('18'), undated] }, { now: '2023-09-17T12:00+08:00' }),
  );
  expect([titles(shown), titles(over)]).toEqual([['9月18日 周一', '日期待定'], ['9月17日 周日']]);
});

test('when all days are over, what never got one does not stand alone', () => {
  const { shown, over } = embedView(
    aViewContext({ activities: [on('17'), undated] }, { now: '2024-01-01T08:00+08:00' }),
  );
  expect([titles(shown), titles(over)]).toEqual([['9月17日 周日', '日期待定'], []]);
});

test('once nothing is left, the whole schedule is shown as it was', () => {
  const activities = [on('17'), on('18')];
  const { shown, over } = embedView(aViewContext({ activities }, { now: '2024-01-01T08:00+08:00' }));
  expect([titles(shown), titles(over)]).toEqual([['9月17日 周日', '9月18日 周一'], []]);
});

test('a cancelled session stays in the schedule, with the reason', () => {
  const cancelled = anActivity({ sessions: [aTimedSession({ status: 'cancelled', reason: '大风' })] });
  const [ticket] = embedView(aViewContext({ activities: [cancelled] })).shown[0]?.tickets ?? [];
  expect(ticket).toMatchObject({ off: true, notes: ['大风'], status: { text: '已取消' } });
});

test('it says that there are samples, where there are', () => {
  const noteOf = (sample: boolean) =>
    embedView(aViewContext({ activities: [anActivity({ sample, sessions: [anAllDaySession()] })] })).sampleNote;
  expect(noteOf(true)).toBe('注明“示例”的是为演示编写的，没有真的举办。');
  expect(noteOf(false)).toBeUndefined();
});

test('where a day has more than fits, its list leads to all of it; where it has all, to nothing', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...on('17'), id: `many-${index}` }));
  const [long, short] = [[...many, on('18')], [on('17')]].map((activities) => embedView(aViewContext({ activities })));
  expect(long?.shown.map(({ link, tickets }) => [link?.label, link?.href, tickets.length])).toEqual([
    ['当天全部 60 场', '/guyuan-2023/schedule/2023-09-17/', 18],
    [undefined, undefined, 1],
  ]);
  expect(short?.shown.map(({ link }) => link)).toEqual([undefined]);
});

test('search engines are sent past it', () => {
  expect(embedView(aViewContext()).frame.indexable).toBe(false);
});

test('the code to copy holds the whole address, under a base too', () => {
  const { copy } = embedSection(aViewContext({}, { address: { origin: 'https://kx.example', base: '/kpr/' } }));
  expect(copy?.text).toMatch(
    /^<iframe src="https:\/\/kx\.example\/kpr\/guyuan-2023\/embed\/" title="[^"]+" .*><\/iframe>$/u,
  );
});
