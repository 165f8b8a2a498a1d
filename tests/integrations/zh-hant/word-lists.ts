import { readFileSync } from 'node:fs';

const fileOf = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8').trim();

/** Common words with characters of several Traditional forms, and how they are written in Taiwan. */
export const words: readonly (readonly [simplified: string, traditional: string])[] = fileOf('words.txt')
  .split('\n')
  .map((line) => {
    const [simplified = '', traditional = ''] = line.split(' ');
    return [simplified, traditional];
  });

/** Sequences of characters that no correct Traditional text contains. */
export const neverRight = new RegExp(fileOf('never-right.txt').split(/\s+/u).join('|'), 'gu');
