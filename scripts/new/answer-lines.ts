import { createInterface } from 'node:readline';

export type Lines = AsyncIterator<string>;

/**
 * Calls `use` with the lines of `input`, then stops reading: a terminal that is still read keeps the process from ending.
 * @returns what `use` returns
 */
export async function withLines<T>(input: NodeJS.ReadableStream, use: (lines: Lines) => Promise<T>): Promise<T> {
  const reader = createInterface({ input });
  try {
    return await use(reader[Symbol.asyncIterator]());
  } finally {
    reader.close();
  }
}
