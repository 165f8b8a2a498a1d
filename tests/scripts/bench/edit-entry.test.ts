import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { editEntry, isEditKind } from '../../../scripts/bench/edit-entry.ts';

test.each(['activity', 'venue', 'notice', 'campaign'] as const)(
  'every edit of a kind changes the same entry again: %s',
  (kind) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'edit-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync('content', folder, { recursive: true });
    const file = editEntry(folder, kind);
    const once = readFileSync(path.join(folder, file), 'utf8');
    expect(editEntry(folder, kind)).toBe(file);
    const twice = readFileSync(path.join(folder, file), 'utf8');
    expect([once.split('改改').length, twice.split('改改').length]).toEqual([1, 2]);
  },
);

test('what cannot be edited is refused', () => {
  expect(['venue', 'poster', 'toString'].filter(isEditKind)).toEqual(['venue']);
  expect(() => editEntry(path.join('tests', 'fixtures'), 'venue')).toThrow('The content has no venue to edit.');
});
