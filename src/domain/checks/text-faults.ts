import type { Problem, ProblemPath } from './problem.ts';
import { characterFaults, type TextFault } from './text-characters.ts';
import { landlineFaults } from './text-landline.ts';
import { privacyFaults } from './text-privacy.ts';
import { scanFaults } from './text-scan.ts';
import { weekdayFaults } from './text-weekday.ts';

/**
 * What is wrong with the characters of a text and with what it tells of persons, whatever field it stands in;
 * days without a year are of `year`, NaN when there is none.
 */
export const textFaults = (text: string, year: number): readonly TextFault[] => [
  ...characterFaults(text),
  ...privacyFaults(text),
  ...landlineFaults(text),
  ...scanFaults(text),
  ...weekdayFaults(text, year),
];

/** The faults of every text inside a value, however deep; the value need not fit any schema. */
export function valueTextProblems(file: string, value: unknown, year: number): readonly Problem[] {
  const problems: Problem[] = [];
  eachText(value, [], (text, path) => {
    for (const { offset: _, ...fault } of textFaults(text, year)) problems.push({ ...fault, file, path: [...path] });
  });
  return problems;
}

/** `path` is reused. */
function eachText(value: unknown, path: (string | number)[], visit: (text: string, path: ProblemPath) => void): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    eachText(each, path, visit);
    path.pop();
  }
}
