import { readFileSync } from 'node:fs';

/** The value of a JSON file; undefined when the file is missing, or is not JSON. */
export function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
