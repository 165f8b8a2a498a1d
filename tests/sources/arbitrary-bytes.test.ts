import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { aPicture } from '../arbitrary/picture.ts';
import { anActivity } from '../builders.ts';
import { aContentFolder, campaignFolder, mdx, validContent } from './content-folder.ts';

const whole: Readonly<Record<string, string | object>> = {
  ...validContent,
  [`${campaignFolder}/activities/main-event.json`]: {
    ...anActivity().data,
    details: '## 来了做什么\n\n- **看**月球[^1]\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 | <二> |\n',
  },
  [`${campaignFolder}/activities/other.mdx`]: mdx(
    { ...anActivity().data, room: '二楼' },
    '正文\n\n<Note title="提示">\n带水。\n</Note>\n\n<Figure file="a.png" alt="会场" />\n',
  ),
  [`${campaignFolder}/media/a.png`]: await aPicture(),
};
const names = Object.keys(whole);
const bytesOf = (name: string): Buffer => {
  const written = whole[name] ?? '';
  if (written instanceof Uint8Array) return Buffer.from(written);
  return Buffer.from(typeof written === 'string' ? written : JSON.stringify(written, undefined, 2));
};

/** A change of a file: where (as a part of its length), and what it makes of the bytes before and after. */
type Change = (bytes: Buffer) => Buffer;
const at = fc.double({ min: 0, max: 1, noNaN: true });
const cut = (bytes: Buffer, part: number) => Math.floor(bytes.length * part);
const splice = (bytes: Buffer, from: number, to: number, between: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(Math.max(from, to))]);

const nested = fc
  .tuple(
    fc.constantFrom('[', '{"a":', '- ', '> ', '<Note title="a">', '**', '{', '  - a:\n', '&a [*a,', '![', '('),
    fc.constantFrom(20, 5000),
  )
  .map(([opening, count]) => Buffer.from(opening.repeat(count)));
const token = fc
  .constantFrom(
    '"',
    '\\',
    '\n---\n',
    '{',
    '}',
    '<',
    '&',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud7ff',
    ',,',
    '__proto__',
    '1e999',
    '\t',
    '!!js',
    '*a',
    '<<: ',
  )
  .map((text) => Buffer.from(text));
const inserted = fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 40 }), token, nested);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.nat(7)).map(
    ([part, bit]): Change =>
      (bytes) => {
        const flipped = Buffer.from(bytes);
        const index = Math.min(cut(bytes, part), bytes.length - 1);
        if (index >= 0) flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
        return flipped;
      },
  ),
  fc.tuple(at, inserted).map(
    ([part, more]): Change =>
      (bytes) =>
        splice(bytes, cut(bytes, part), 0, more),
  ),
  fc.tuple(at, fc.nat(60)).map(
    ([part, count]): Change =>
      (bytes) => {
        const from = cut(bytes, part);
        return splice(bytes, from, from + count, Buffer.alloc(0));
      },
  ),
  at.map(
    (part): Change =>
      (bytes) =>
        bytes.subarray(0, cut(bytes, part)),
  ),
  fc.tuple(at, fc.nat(400), fc.nat(40)).map(
    ([part, count, times]): Change =>
      (bytes) => {
        const from = cut(bytes, part);
        return splice(bytes, from, 0, Buffer.concat(Array(times).fill(bytes.subarray(from, from + count))));
      },
  ),
);

/** A file of the folder as it came out of something's hands. */
const damaged = fc.constantFrom(...names).chain((name) =>
  fc.record({
    name: fc.constant(name),
    bytes: fc.oneof(
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)) },
      {
        weight: 9,
        arbitrary: fc
          .array(change, { minLength: 1, maxLength: 4 })
          .map((changes) => changes.reduce((bytes, make) => make(bytes), bytesOf(name))),
      },
    ),
  }),
);

/** CPU time, so that a busy machine is no fault. */
const mostMicroseconds = 5_000_000;

test('whatever bytes a file holds, the check ends soon with what is wrong or that nothing is', async () => {
  const root = aContentFolder(whole);
  await checkContent(root);
  await fc.assert(
    fc.asyncProperty(damaged, async ({ name, bytes }) => {
      writeFileSync(join(root, name), bytes);
      const before = process.cpuUsage();
      const { problems } = await checkContent(root).finally(() => writeFileSync(join(root, name), bytesOf(name)));
      expect(process.cpuUsage(before).user).toBeLessThan(mostMicroseconds);
      const told = problems.filter(({ code, message, fix, line }) => code && message && fix && line >= 1);
      expect(told).toEqual(problems);
    }),
    { seed: 20230917, numRuns: 120 },
  );
}, 120_000);
