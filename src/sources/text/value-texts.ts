import { isLikeIdentityNumber } from '#domain/checks/identity-number.ts';
import type { Problem, ProblemPath } from '#domain/checks/problem.ts';
import { asWritten } from '#domain/checks/seen-text.ts';
import { characterFaults, type TextFault } from '#domain/checks/text-characters.ts';
import { sourceFaults, textFaults } from '#domain/checks/text-faults.ts';
import { privacyFault, privacyFaults } from '#domain/checks/text-privacy.ts';
import { textAddressFaults } from './text-addresses.ts';

/**
 * The faults of every string in a value at any depth, personal numbers written as a number or a list of digits, and both in
 * field names. The value need not fit a schema. Strings at the paths in `except` (Markdown fields) are skipped: their
 * rendered text is checked separately.
 */
export function valueTextProblems(
  file: string,
  value: unknown,
  year: number,
  except: readonly ProblemPath[] = [],
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (faults: readonly TextFault[], path: ProblemPath, on?: 'key') => {
    for (const { offset: _, ...fault } of faults) problems.push({ ...fault, file, path: [...path], ...(on && { on }) });
  };
  eachValue(value, [], (each, path) => {
    const key = path.at(-1);
    if (typeof key === 'string') add([...privacyFaults(key), ...characterFaults(key)], path, 'key');
    if (typeof each === 'number') add(numberFaults(each), path);
    if (Array.isArray(each)) add(listFaults(each), path);
    if (typeof each !== 'string' || isOneOf(except, path)) return;
    if (isOneOf(asFound, path)) {
      add(privacyFaults(each), path);
      return;
    }
    add(textFaults(asWritten(each), year), path);
    add(sourceFaults(each), path);
    add(textAddressFaults(each), path);
  });
  return problems;
}

/** Rows of a table in their own words: they are asked about when they are imported. */
const asFound: readonly ProblemPath[] = [['imported', 'text']];

/** Visits values in pre-order. `path` is mutated: copy it to keep it. */
function eachValue(
  value: unknown,
  path: (string | number)[],
  visit: (value: unknown, path: ProblemPath) => void,
): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) {
    path.push(step);
    eachValue((value as Readonly<Record<string | number, unknown>>)[step], path, visit);
    path.pop();
  }
}

const isOneOf = (paths: readonly ProblemPath[], path: ProblemPath) =>
  paths.some((each) => each.length === path.length && each.every((step, at) => step === path[at]));

/** A double keeps about 16 digits, so the check digit of an 18-digit identity number is lost. */
function numberFaults(value: number): readonly TextFault[] {
  if (!Number.isFinite(value) || Math.abs(value) < 1e10) return [];
  const digits = String(Math.abs(value));
  return isLikeIdentityNumber(digits) ? [{ ...privacyFault('identity'), offset: 0 }] : privacyFaults(digits);
}

/** Detects one number split into a list of digits or digit groups. */
function listFaults(list: readonly unknown[]): readonly TextFault[] {
  const isOfDigits = list.length > 1 && list.every((each) => /^\d{1,8}$/u.test(String(each)));
  return isOfDigits ? privacyFaults(list.join('-')) : [];
}
