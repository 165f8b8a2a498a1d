import type { Case } from './writers.ts';

const waiting = (id: string, outcome: Case['outcome'], what: string, later: string): Case => ({
  id,
  outcome,
  what,
  later,
});

/** Cases without a test yet, each with what it waits for. */
export const later: readonly Case[] = [
  waiting(
    'PST-05',
    'reject',
    'two thousand posters',
    'A budget, not an input: npm run bench measures it on the machine in question.',
  ),
];
