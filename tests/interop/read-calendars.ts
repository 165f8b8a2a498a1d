import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** An instance as expand_calendars.py prints it. */
export interface Expanded {
  readonly url: string;
  readonly instance: string;
}

/**
 * What a script of this folder prints about calendar files, in their order.
 * @throws Error when Debian's Python lacks icalendar or recurring-ical-events.
 */
export function askPython<T>(script: string, files: readonly string[]): readonly T[] {
  const program = fileURLToPath(new URL(script, import.meta.url));
  try {
    const output = execFileSync('/usr/bin/python3', [program], {
      input: files.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    return JSON.parse(output) as readonly T[];
  } catch (cause) {
    throw new Error('Needs apt-get install python3-icalendar python3-recurring-ical-events', { cause });
  }
}
