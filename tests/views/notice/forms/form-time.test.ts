import { expect, test } from 'vitest';
import { formTime } from '#views/notice/forms/form-time.ts';
import { anAllDaySession } from '../../../builders.ts';
import { anActivityNode } from '../../../site-builders.ts';

const timeOf = (overrides: Parameters<typeof anAllDaySession>[0]) =>
  formTime(anActivityNode({ sessions: [anAllDaySession(overrides)] }).sessions);

test('an exhibition is told with its hours and the days on which it is closed', () => {
  const shown = { from: '2023-09-17', to: '2023-09-28', opens: '09:00', closes: '17:00' };
  expect(timeOf(shown)).toBe('9月17日至28日 09:00–17:00');
  expect(timeOf({ ...shown, closedWeekdays: ['周一'] })).toBe('9月17日至28日 09:00–17:00，周一不开放');
  expect(timeOf({ ...shown, closedOn: ['2023-09-20'] })).toBe('9月17日至28日 09:00–17:00，9月20日不开放');
});
