import { conflictsOf } from '#domain/mine/conflicts.ts';
import type { Point } from '#schemas/venue.ts';
import { conflictText } from '#views/mine/mine-words.ts';

/** Shows above each row its conflict with an earlier one. `shown` is sorted by start; rows without one are skipped. */
export function showConflicts(all: readonly HTMLElement[], shown: readonly HTMLElement[]): void {
  for (const row of all) setNote(row, undefined);
  const planned = shown.filter(({ dataset }) => dataset['start']);
  const conflicts = conflictsOf(
    planned.map(({ dataset }) => ({
      start: Number(dataset['start']),
      end: Number(dataset['end']),
      point: dataset['point'] ? (JSON.parse(dataset['point']) as Point) : undefined,
    })),
  );
  conflicts.forEach((conflict, position) => {
    const row = planned[position];
    const title = conflict && planned[conflict.other]?.querySelector('h3')?.textContent?.trim();
    if (row && conflict) setNote(row, conflictText(conflict, title ?? ''));
  });
}

function setNote(row: HTMLElement, text: string | undefined): void {
  const note = row.querySelector<HTMLElement>('.aside-note');
  if (!note) return;
  note.hidden = text === undefined;
  note.textContent = text ?? '';
}
