import type { Session } from '#schemas/session.ts';
import { eachSession, type SessionFault } from './each-session.ts';

/** A cancelled or postponed session has a reason; `previously` is set for postponed sessions, and only for them. */
export const sessionStatus = eachSession(faultsOf);

function faultsOf(session: Session): readonly SessionFault[] {
  const { status, reason } = session;
  const previously = session.kind === 'weekly' ? undefined : session.previously;
  const faults: SessionFault[] = [...cancelledDays(session)];
  if (status === 'cancelled' && reason === undefined) {
    const message = '这一场取消了，没有写原因。';
    faults.push({ code: 'cancelled-without-reason', path: ['status'], message, fix: '在这一场里加上 reason。' });
  }
  if (status === 'postponed' && reason === undefined) {
    const message = '这一场改期了，没有写原因。';
    faults.push({ code: 'postponed-without-reason', path: ['status'], message, fix: '在这一场里加上 reason。' });
  }
  if (status === 'postponed' && previously === undefined) {
    const message = '这一场改期了，没有写原来的时间。';
    const fix = '在这一场里加上 previously，写原来的 start 和 end。';
    faults.push({ code: 'postponed-without-previous', path: ['status'], message, fix });
  }
  if (status !== 'postponed' && previously !== undefined) {
    const message = '写了原来的时间，但 status 不是 postponed。';
    faults.push({
      code: 'previous-without-postponed',
      path: ['previously'],
      message,
      fix: '把 status 改成 postponed，或删去 previously。',
    });
  }
  return faults;
}

/** Cancelled days of a weekly rule without a reason. */
function cancelledDays(session: Session): readonly SessionFault[] {
  const days = session.kind === 'weekly' ? (session.cancelled ?? []) : [];
  return days.flatMap(({ on, reason }, index) => {
    if (reason !== undefined) return [];
    const message = `${on} 取消了，没有写原因。`;
    return [{ code: 'cancelled-without-reason', path: ['cancelled', index], message, fix: '在这一天里加上 reason。' }];
  });
}
