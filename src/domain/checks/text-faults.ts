import type { Problem, ProblemPath } from './problem.ts';
import { characterFaults, type TextFault } from './text-characters.ts';
import { privacyFaults } from './text-privacy.ts';

/** What is wrong with the characters of a text and with what it tells of persons, whatever field it stands in. */
export const textFaults = (text: string): readonly TextFault[] => [...characterFaults(text), ...privacyFaults(text)];

/** The faults of every text inside a value, however deep; the value need not fit any schema. */
export function valueTextProblems(file: string, value: unknown, path: ProblemPath = []): readonly Problem[] {
  if (typeof value === 'string') return textFaults(value).map(({ offset: _, ...fault }) => ({ ...fault, file, path }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    valueTextProblems(file, each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
