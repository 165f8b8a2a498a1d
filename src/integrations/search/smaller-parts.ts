import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { arrayItems, textOf, writeArray, writeText } from './cbor.ts';

/** First bytes of each of Pagefind's unpacked files. */
export const signature = 'pagefind_dcd';

/** Maximum size of a part of the index before compression, which leaves about 40 % of it. */
const maxPart = 24 * 1024;

/**
 * Cuts the parts of an index smaller: a query loads the part of each of its terms, and those of kinds and names. Pagefind
 * 1.6.0 itself has no option for it: a part is about 35 KB. The formats are those of its `pagefind/src/index/`.
 */
export function smallerParts(files: readonly IndexFile[]): readonly IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('The index has no pf_meta');
  const [version, pages, parts, ...others] = arrayItems(unpacked(meta));
  if (!version || !pages || !parts) throw new Error('The pf_meta of the index is of another version');
  const cut = arrayItems(parts).map((part) => cutPart(part, files));
  const whole = writeArray([version, pages, writeArray(cut.flatMap(({ entries }) => entries)), ...others]);
  const [before, now] = [hashIn(meta.path), `unknown_${digest(whole)}`];
  const rest = files.filter((file) => file !== meta && !file.path.endsWith('.pf_index'));
  return [
    ...rest.map((file) => (file.path === 'pagefind-entry.json' ? renamed(file, before, now) : file)),
    ...cut.flatMap(({ made }) => made),
    packed(meta.path.replace(before, now), whole),
  ];
}

/** The smaller parts of one part, with their entries in the pf_meta: first word, last word, file. */
function cutPart(entry: Buffer, files: readonly IndexFile[]) {
  const [from = '', to = '', hash = ''] = arrayItems(entry).map(textOf);
  const file = files.find(({ path }) => path === pathOf(hash));
  if (!file) throw new Error(`The index lacks ${hash}`);
  const [list] = arrayItems(unpacked(file));
  const groups = list ? grouped(arrayItems(list)) : [];
  const made = groups.map((words) => {
    const content = writeArray([writeArray(words.map(({ written }) => written))]);
    return { name: `unknown_${digest(content)}`, content };
  });
  const firsts = groups.map((words, at) => (at === 0 ? from : beginning(words[0], groups[at - 1]?.at(-1))));
  const entries = made.map(({ name }, at) => {
    const [first = '', last] = [firsts[at], groups[at]?.at(-1)];
    const short = at === made.length - 1 ? to : beginning(last, groups[at + 1]?.[0]);
    return writeArray([first, isAfter(first, short) ? (last?.word ?? to) : short, name].map(writeText));
  });
  return { entries, made: made.map(({ name, content }) => packed(pathOf(name), content)) };
}

interface Word {
  readonly word: string;
  readonly written: Buffer;
}

/**
 * Groups the words in order, cut where neighbours share the shortest prefix: all words that begin with a term should be
 * in one part.
 */
function grouped(items: readonly Buffer[]): readonly (readonly Word[])[] {
  // A word is an array of three items, whose head is one byte.
  const words = items.map((written): Word => ({ word: textOf(written.subarray(1)), written }));
  const groups: Word[][] = [];
  for (let start = 0; start < words.length; ) {
    const end = endOfGroup(words, start);
    groups.push(words.slice(start, end));
    start = end;
  }
  return groups;
}

/** Where a group that begins at `start` ends: after half of its size or more. */
function endOfGroup(words: readonly Word[], start: number): number {
  let size = 0;
  let best = { end: 0, common: Number.POSITIVE_INFINITY };
  for (let at = start; at < words.length; at += 1) {
    const length = words[at]?.written.length ?? 0;
    if (size > 0 && size + length > maxPart) return best.end || at;
    size += length;
    if (size < maxPart / 2) continue;
    const common = commonLength(words[at], words[at + 1]);
    if (common <= best.common) best = { end: at + 1, common };
  }
  return words.length;
}

function commonLength(one: Word | undefined, other: Word | undefined): number {
  const [a, b] = [[...(one?.word ?? '')], [...(other?.word ?? '')]];
  const differs = a.findIndex((character, at) => character !== b[at]);
  return differs < 0 ? a.length : differs;
}

/** The beginning of a word that tells it from its neighbour. */
const beginning = (word: Word | undefined, neighbour: Word | undefined): string =>
  [...(word?.word ?? '')].slice(0, commonLength(word, neighbour) + 1).join('');

/** The order of Pagefind: by bytes. */
const isAfter = (one: string, other: string): boolean => Buffer.compare(Buffer.from(one), Buffer.from(other)) > 0;

const pathOf = (hash: string) => `index/${hash}.pf_index`;
const hashIn = (path: string) => /unknown_[0-9a-f]+/u.exec(path)?.[0] ?? path;
const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 10);
const unpacked = ({ content }: IndexFile) => gunzipSync(content).subarray(signature.length);
const packed = (path: string, content: Buffer): IndexFile => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 }),
});

const renamed = ({ path, content }: IndexFile, before: string, now: string): IndexFile => ({
  path,
  content: new TextEncoder().encode(new TextDecoder().decode(content).replace(before, now)),
});
