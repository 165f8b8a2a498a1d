import { quote } from '../checks/quote.ts';
import { readTimes } from '../time/written/read-times.ts';
import { allOf, asked, type Codec, found, type Names } from './codec.ts';

/** Text, unchanged except for normalized line ends. */
export const text: Codec<string> = {
  write: (value) => value,
  read: (cell) => found(cell.replace(/\r\n?/gu, '\n')),
};

/** One line; line breaks become spaces. */
export const line: Codec<string> = {
  write: (value) => value,
  read: (cell) => found(cell.replace(/\s*[\r\n]+\s*/gu, ' ').trim()),
};

export const number: Codec<number> = {
  write: String,
  read: (cell) => {
    const plain = plainText(cell);
    return /^\d{1,10}$/u.test(plain)
      ? found(Number(plain))
      : asked(`${quote(cell)}不是一个数。`, '只写数字，例如 40。');
  },
  isLoose: true,
};

export const yesOrNo: Codec<boolean> = {
  write: (value) => (value ? '是' : '否'),
  read: (cell) => {
    if (/^(?:是|有|能|√|✓|✔|true)$/iu.test(cell.trim())) return found(true);
    if (/^(?:否|不|不是|没有|无|不能|×|false)$/iu.test(cell.trim())) return found(false);
    return asked(`${quote(cell)}不是“是”或“否”。`, '写“是”或“否”。');
  },
  isLoose: true,
};

/** One of a few values, written as their labels; the values themselves are read too. */
export function choice<T extends string>(labels: Readonly<Record<T, string>>): Codec<T> {
  const words = Object.keys(labels) as T[];
  return {
    write: (value) => labels[value],
    read: (cell) => {
      const plain = plainText(cell);
      const word = words.find((each) => plainText(labels[each]) === plain || each === plain);
      return word === undefined
        ? asked(`${quote(cell)}：是哪一种？`, `写：${Object.values(labels).join('、')}。`)
        : found(word);
    },
    isLoose: true,
  };
}

/** One of a few words, written as they are. */
export const words = <T extends string>(all: readonly T[]): Codec<T> =>
  choice(Object.fromEntries(all.map((word) => [word, word])) as unknown as Record<T, string>);

/** A list: an element a line. Empty lines do not count. */
export function lines<T>(element: Codec<T>): Codec<readonly T[]> {
  return {
    write: (values, names) => values.map((value) => element.write(value, names)).join('\n'),
    read: (cell, names) => allOf(linesOf(cell).map((each) => element.read(each, names))),
    ...(element.isLoose ? { isLoose: true } : {}),
  };
}

/** A list of words in one line: 亲子、青少年. */
export function wordList<T>(element: Codec<T>): Codec<readonly T[]> {
  return {
    write: (values, names) => values.map((value) => element.write(value, names)).join('、'),
    read: (cell, names) =>
      allOf(
        cell
          .split(/[\s；;、，,/]+/u)
          .filter((each) => each !== '')
          .map((each) => element.read(each, names)),
      ),
    isLoose: true,
  };
}

/** A list of words, one per line. A single line is split at semicolons. */
export const wordLines: Codec<readonly string[]> = {
  ...lines(line),
  write: (values) => values.join('\n') + (values.length === 1 && values[0]?.includes('；') ? '\n' : ''),
  read: (cell) => found(linesOf(/[\r\n]/u.test(cell) ? cell : cell.replaceAll('；', '\n'))),
};

const linesOf = (cell: string): readonly string[] =>
  cell
    .split(/\s*[\r\n]+\s*/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');

export const plainText = (cell: string): string => cell.normalize('NFKC').replace(/[\s,]+/gu, '');

/** A day, `2023-09-17`; other ways of writing one are read. */
export const day: Codec<string> = {
  write: (value) => value,
  read: (cell, names) => {
    const plain = plainText(cell);
    if (/^\d{4}-\d{2}-\d{2}$/u.test(plain)) return found(plain);
    const session = onlySession(cell, names);
    const isDay = session?.kind === 'all-day' && (session.to ?? session.from) === session.from && !session.opens;
    return isDay ? found(session.from) : asked(`${quote(cell)}读不出是哪一天。`, '写成 2023-09-17。');
  },
  isLoose: true,
};

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?\+08:00$/u;

/** An instant to the minute, `2023-09-17 09:00`; with seconds as in content. */
export const instant: Codec<string> = {
  write: (value) => (value.length === 22 ? value.slice(0, 16).replace('T', ' ') : value),
  read: (cell, names) => {
    const plain = cell.normalize('NFKC').trim();
    if (instantForm.test(plain)) return found(plain);
    const [, date, hour, minute] = /^(\d{4}-\d{2}-\d{2})\s+(\d{1,2}):(\d{2})(?::00)?$/u.exec(plain) ?? [];
    if (date !== undefined) return found(`${date}T${hour?.padStart(2, '0')}:${minute}+08:00`);
    const session = onlySession(cell, names);
    return session?.kind === 'timed' && session.end === undefined
      ? found(session.start)
      : asked(`${quote(cell)}读不出是几点。`, '写成 2023-09-17 09:00。');
  },
  isLoose: true,
};

function onlySession(cell: string, { window }: Names) {
  const reading = readTimes(cell, window);
  if (reading.kind === 'unreadable' || reading.questions.length > 0) return undefined;
  const [session, ...others] = reading.sessions;
  return others.length === 0 ? session : undefined;
}

/** True when the codec treats two cell texts as equal. */
export function isSameText(codec: Pick<Codec<unknown>, 'isLoose'>, one: string, other: string): boolean {
  return codec.isLoose ? looseText(one) === looseText(other) : endless(one) === endless(other);
}

const looseText = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/gu, '')
    .replace(/(?<!\d)(\d):(?=\d{2})/gu, '0$1:');

const endless = (cell: string): string =>
  cell
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+$/gmu, '')
    .trim();
