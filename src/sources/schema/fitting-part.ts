import { z } from 'zod';
import type { ProblemPath } from '#domain/checks/problem.ts';
import { fieldAt, valueAt } from './schema-walk.ts';

/** The part of a broken value that fits its schema. */
export interface FittingPart {
  /** The parsed value without the invalid parts. Required fields that were invalid hold a placeholder. */
  readonly data: unknown;
  /** Converts a path in `data` to the path in the written value: indexes differ where list elements were removed. */
  readonly writtenPath: (path: ProblemPath) => ProblemPath;
}

/** Limit of removed faults: each costs a parse. */
const mostFaults = 20;

/**
 * Removes invalid parts one by one: unknown fields, optional fields, list elements. Elements with an id are never
 * removed, because other entries may refer to them. A required top-level field gets its value of `known`, else the first
 * simple value that fits; do not report problems of such placeholders. Undefined when the value cannot be repaired, or has more than 20 faults.
 */
export function fittingPart(
  schema: z.ZodType,
  written: unknown,
  known: Readonly<Record<string, unknown>> = {},
): FittingPart | undefined {
  const indexes = new WeakMap<object, number[]>();
  const value = copyOf(written, indexes);
  for (let faults = 0; faults <= mostFaults; faults += 1) {
    const { success, data, error } = schema.safeParse(value);
    if (success) return { data, writtenPath: (path) => writtenPathIn(value, indexes, path) };
    const [issue] = error.issues;
    if (!issue || !leaveOut({ schema, value, indexes, known }, issue)) return undefined;
  }
  return undefined;
}

type Indexes = WeakMap<object, number[]>;

/** A deep copy to remove parts from. `indexes` records the original index of every list element. */
function copyOf(value: unknown, indexes: Indexes): unknown {
  if (Array.isArray(value)) {
    const list = value.map((element) => copyOf(element, indexes));
    indexes.set(list, [...list.keys()]);
    return list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, copyOf(field, indexes)]));
}

interface Repair {
  readonly schema: z.ZodType;
  /** The copy from which parts are removed. */
  readonly value: unknown;
  readonly indexes: Indexes;
  /** Values for required fields. */
  readonly known: Readonly<Record<string, unknown>>;
}

function leaveOut(repair: Repair, issue: z.core.$ZodIssue): boolean {
  const { schema, value, indexes } = repair;
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(value, path);
    return issue.keys.every((key) => removeField(holder, key));
  }
  for (let length = path.length; length > 0; length -= 1) {
    const here = path.slice(0, length);
    const step = here.at(-1);
    const holder = valueAt(value, here.slice(0, -1));
    if (Array.isArray(holder)) {
      const index = Number(step);
      if (valueAt(holder, [index, 'id']) !== undefined) return false;
      holder.splice(index, 1);
      indexes.get(holder)?.splice(index, 1);
      return true;
    }
    if (fieldAt(schema, here, value)?.safeParse(undefined).success && removeField(holder, String(step))) return true;
  }
  return setPlaceholder(repair, path[0]);
}

/**
 * Replaces a top-level field with a placeholder: its known value, a string, number, boolean, enum option, or a list with one of them.
 */
function setPlaceholder({ schema, value, known }: Repair, key: string | number | undefined): boolean {
  const field = key === undefined ? undefined : fieldAt(schema, [key], value);
  if (!field || typeof value !== 'object' || value === null) return false;
  const element = fieldAt(schema, [String(key), 0], { [String(key)]: [] });
  const simple = (of: z.ZodType | undefined) => ['待补', 'x', 1, true, ...(of instanceof z.ZodEnum ? of.options : [])];
  const fitting = [known[String(key)], ...simple(field), ...simple(element).map((each) => [each])].find(
    (candidate) => field.safeParse(candidate).success,
  );
  return fitting !== undefined && Reflect.set(value, String(key), fitting);
}

const removeField = (holder: unknown, key: string) =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key) && Reflect.deleteProperty(holder, key);

function writtenPathIn(value: unknown, indexes: Indexes, path: ProblemPath): ProblemPath {
  let here = value;
  return path.map((step) => {
    const written = Array.isArray(here) ? indexes.get(here)?.[Number(step)] : step;
    here = valueAt(here, [step]);
    return written ?? step;
  });
}
