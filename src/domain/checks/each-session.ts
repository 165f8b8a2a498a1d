import type { Session } from '#schemas/session.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';

/** A problem of one session, with its path in the session. */
export type SessionFault = Omit<Problem, 'file'>;

/** A check that looks at every session by itself. */
export const eachSession =
  (faultsOf: (session: Session) => readonly SessionFault[]): Check =>
  ({ activities }) =>
    activities.flatMap(({ file, data }) =>
      data.sessions.flatMap((session, index) =>
        faultsOf(session).map(({ path, ...fault }) => ({ ...fault, file, path: ['sessions', index, ...path] })),
      ),
    );
