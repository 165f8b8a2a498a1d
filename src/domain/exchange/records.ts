import { quote } from '../checks/quote.ts';
import { allOf, asked, type Codec, found, type Names, type Reading } from './codec.ts';
import { type Fields, sameValue, valueAt, withValue } from './fields.ts';

/** A field of a record with the label that it has in a line. */
interface Part {
  readonly label: string;
  readonly path: readonly string[];
  readonly codec: Codec<unknown>;
}

/** Records within a record, numbered in the line: 第1处场馆：…. */
interface Group {
  readonly counted: string;
  readonly path: readonly string[];
  readonly parts: readonly Part[];
}

export type RecordPart = Part | Group;

/** The unlabelled beginning of a line. `write` returns undefined for a record that it cannot express. */
export interface Head {
  readonly write: (record: Fields, names: Names) => string | undefined;
  /** The records that a head stands for, mostly one. */
  readonly read: (text: string, names: Names) => Reading<readonly Fields[]>;
}

export const part = (label: string, path: string, codec: Codec<unknown>): Part => ({
  label,
  path: path.split('.'),
  codec,
});

export const group = (counted: string, path: string, parts: readonly Part[]): Group => ({
  counted,
  path: path.split('.'),
  parts,
});

const bar = ' ｜ ';
/** In front of a record in JSON: nothing shorter says it exactly. */
const exact = 'JSON：';

/**
 * Records as lines, `head ｜ 标签：值 ｜ …`. A record that would not survive the round trip is written as JSON.
 * @returns a codec of the records of one line: a head may stand for several
 */
export function recordLine(head: Head, parts: readonly RecordPart[]): Codec<readonly Fields[]> {
  const readLine = (cell: string, names: Names) => lineRecords(cell, head, parts, names);
  return {
    write: ([record = {}], names) => {
      const first = head.write(record, names);
      const text = [first, ...parts.flatMap((each) => labelled(each, record, names))].join(bar);
      const back = first === undefined ? undefined : readLine(text, names);
      const isGivenBack = back?.kind === 'value' && back.value.length === 1 && sameValue(back.value[0], record);
      return isGivenBack ? text : exact + JSON.stringify(record);
    },
    read: (cell, names) => (cell.startsWith(exact) ? fromJson(cell.slice(exact.length)) : readLine(cell, names)),
    isLoose: true,
  };
}

/** Lists of records, a record a line. */
export function records(line: Codec<readonly Fields[]>): Codec<readonly Fields[]> {
  return {
    write: (list, names) => list.map((record) => line.write([record], names)).join('\n'),
    read: (cell, names) => {
      const lines = cell.split(/\s*[\r\n]+\s*/u).filter((each) => each.trim() !== '');
      const read = allOf(lines.map((each) => line.read(each.trim(), names)));
      return read.kind === 'value' ? found(read.value.flat()) : read;
    },
    isLoose: true,
  };
}

function labelled(each: RecordPart, record: Fields, names: Names, before = ''): readonly string[] {
  const value = valueAt(record, each.path);
  if (value === undefined) return [];
  if ('codec' in each) return [`${before}${each.label}：${each.codec.write(value, names)}`];
  return (value as readonly Fields[]).flatMap((element, index) =>
    each.parts.flatMap((inner) => labelled(inner, element, names, `第${index + 1}${each.counted}`)),
  );
}

function lineRecords(cell: string, head: Head, parts: readonly RecordPart[], names: Names): Reading<readonly Fields[]> {
  const [first = '', ...others] = cell.split(/\s*[｜|]\s*/u);
  const heads = head.read(first, names);
  if (heads.kind === 'asked') return heads;
  let labels: Fields = {};
  for (const each of others) {
    const [, label = '', text = ''] = /^([^：:]+)[：:]\s*([\s\S]*)$/u.exec(each) ?? [];
    const own = partOf(label.replace(/\s+/gu, ''), parts);
    if (!own)
      return asked(
        `${quote(each)}不认识。`,
        `“｜”后面写 ${labelsOf(parts)}，例如“${labelsOf(parts).split('、')[0]}：…”。`,
      );
    const reading: Reading = own.part.codec.read(text.trim(), names);
    if (reading.kind === 'asked') return reading;
    labels = withValue(labels, own.path, reading.value);
  }
  return found(heads.value.map((record) => ({ ...record, ...labels })));
}

interface Found {
  readonly part: Part;
  readonly path: readonly (string | number)[];
}

function partOf(label: string, parts: readonly RecordPart[]): Found | undefined {
  for (const each of parts) {
    if ('codec' in each) {
      if (each.label === label) return { part: each, path: each.path };
      continue;
    }
    const [, number = '', rest] = /^第(\d{1,3})(\D.*)$/u.exec(label) ?? [];
    const inner = rest?.startsWith(each.counted)
      ? each.parts.find((one) => one.label === rest.slice(each.counted.length))
      : undefined;
    if (inner) return { part: inner, path: [...each.path, Number(number) - 1, ...inner.path] };
  }
  return undefined;
}

const labelsOf = (parts: readonly RecordPart[]): string =>
  parts.map((each) => ('codec' in each ? each.label : `第1${each.counted}${each.parts[0]?.label ?? ''}`)).join('、');

function fromJson(text: string): Reading<readonly Fields[]> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return found([value as Fields]);
  } catch {}
  return asked('“JSON：”后面的写法坏了。', '照导出的原样放回去，或换成平常的写法。');
}
