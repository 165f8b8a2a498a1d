import type { Notice } from '#schemas/notice.ts';

/** The corrections of a notice, newest day first; of one day, the later entry first. */
export const correctionsOf = ({ corrections }: Pick<Notice, 'corrections'>): Notice['corrections'] =>
  corrections.toReversed().sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
