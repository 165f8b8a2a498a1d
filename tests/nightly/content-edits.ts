import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/** An edit of a content file. The content may be faulty after it. */
export interface ContentEdit {
  readonly file: string;
  readonly kind: 'text' | 'removal' | 'order' | 'number';
  /** Which of the places in the file that can be edited so. */
  readonly place: number;
}

/** Edits of the JSON files of a content folder. */
export const contentEdits = (content: string): fc.Arbitrary<ContentEdit> =>
  fc.record({
    file: fc.constantFrom(...globSync('**/*.json', { cwd: content }).sort()).map((file) => path.join(content, file)),
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constant('text' as const) },
      { weight: 2, arbitrary: fc.constant('order' as const) },
      { weight: 2, arbitrary: fc.constant('number' as const) },
      { weight: 1, arbitrary: fc.constant('removal' as const) },
    ),
    place: fc.nat(),
  });

/** Makes an edit; one that has no place in the file is one of its layout. */
export function edited({ file, kind, place }: ContentEdit): void {
  if (kind === 'removal') {
    rmSync(file);
    return;
  }
  const entry: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const places: (() => void)[] = [];
  visit(entry, { kind, places });
  if (places.length > 0) places[place % places.length]?.();
  writeFileSync(file, JSON.stringify(entry));
}

interface Visit {
  readonly kind: ContentEdit['kind'];
  readonly places: (() => void)[];
}

function visit(value: unknown, { kind, places }: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  if (kind === 'order' && Array.isArray(value) && value.length > 1) places.push(() => value.reverse());
  const parent = value as Record<string, unknown>;
  for (const [key, member] of Object.entries(parent)) {
    if (kind === 'text' && typeof member === 'string' && /\p{Script=Han}/u.test(member)) {
      places.push(() => {
        parent[key] = member.replace(/\p{Script=Han}/u, '$&改');
      });
    }
    if (kind === 'number' && typeof member === 'number') {
      places.push(() => {
        parent[key] = member + 1;
      });
    }
    visit(member, { kind, places });
  }
}
