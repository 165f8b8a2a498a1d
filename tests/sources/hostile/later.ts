import type { Case } from './writers.ts';

const waiting = (id: string, outcome: Case['outcome'], what: string, later: string): Case => ({
  id,
  outcome,
  what,
  later,
});

/** Cases without a test yet, each with what it waits for. */
export const later: readonly Case[] = [
  waiting('EMB-01', 'sanitize', 'JSON-LD that ends its script', 'There is no JSON-LD yet.'),
  waiting('EMB-02', 'sanitize', 'JSON-LD that begins a comment', 'There is no JSON-LD yet.'),
  waiting(
    'EMB-04',
    'sanitize',
    'a title that ends its attribute',
    'Needs a page built from such a title; Astro escapes attributes.',
  ),
  waiting(
    'EMB-06',
    'sanitize',
    'data inside a script',
    'No page has data inside a script; the search index is a file of its own.',
  ),
  waiting(
    'PST-05',
    'reject',
    'two thousand posters',
    'A budget, not an input: npm run bench measures it on the machine in question.',
  ),
  waiting('DT-03', 'accept', 'ranges as notices write them', 'There is no importer yet.'),
  waiting('CSV-01', 'sanitize', 'formulas in tables', 'There are no tables to download yet.'),
  waiting('CSV-02', 'sanitize', 'quotes and line breaks in tables', 'There are no tables to download yet.'),
  waiting('CSV-03', 'sanitize', 'characters that XML forbids', 'There are no tables to download yet.'),
];
