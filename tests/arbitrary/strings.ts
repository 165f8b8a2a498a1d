import fc from 'fast-check';
import type { z } from 'zod';
import { privacyFaults } from '#domain/checks/text-privacy.ts';
import { isReservedName } from '#sources/layout.ts';
import { aLine, aMarkdown } from './texts.ts';

/** The year that generated days are of. */
export const year = 2023;

const twoDigits = (min: number, max: number) => fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));
const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`, 'u'));
const join = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const text = (value: string) => fc.constant(value);

/** August to October: the campaign's window, and days before and after; at times the first and last that there are. */
const day = fc.oneof(
  { weight: 20, arbitrary: join(text(`${year}-`), twoDigits(8, 10), text('-'), twoDigits(1, 30)) },
  { weight: 1, arbitrary: fc.constantFrom('1949-01-01', '2024-02-29', '2099-12-31') },
);
const time = join(twoDigits(0, 23), text(':'), twoDigits(0, 59));
const month = join(text(`${year}-`), twoDigits(1, 12));
const third = join(month, text('-'), fc.constantFrom('上旬', '中旬', '下旬'));
const landline = join(text('0954-'), digits(7));

/** Mostly short; one that holds a number like a mobile's would be refused. */
export const aSlug: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 8, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,4}){0,2}$/u) },
    { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9]{64}$/u) },
    { weight: 1, arbitrary: fc.constantFrom('0', 'index', 'constructor', '404') },
  )
  .filter((slug) => privacyFaults(slug).length === 0 && !isReservedName(slug));

/** Formats of strings, each known by a text that only it (of those after it) accepts. */
const formats: readonly (readonly [probe: string, arbitrary: fc.Arbitrary<string>])[] = [
  ['/kpr/', fc.constantFrom('/', 'kpr', '/kpr/2023', '//a.b~c_d/')],
  ['{place}{name}', fc.constantFrom('{place}{year}年{name}', '{place}第{edition}届{name}', '{name}（{place}）')],
  ['a-b1', aSlug],
  ['kepu-2023', text(`kepu-${year}`)],
  ['2023-09-中旬', fc.oneof(day, month, third)],
  ['2023-09-17', day],
  ['2023-09-17T09:00+08:00', join(day, text('T'), time, fc.constantFrom('', ':59'), text('+08:00'))],
  ['09:00', time],
  [
    'https://kexie.example/a',
    fc.constantFrom(
      'https://kexie.example/',
      'https://kexie.example/a?b="&c=\'<x>#{y}',
      `https://kexie.example/${'a'.repeat(1500)}`,
      'https://科普.example/活动?a=1&amp;b=2',
    ),
  ],
  ['https://kexie.example/', fc.constantFrom('https://kexie.example', 'https://KEXIE.example:8443/')],
  ['0954-2088400', fc.oneof(landline, join(landline, text('转'), digits(4)), fc.constantFrom('12345', '400-123-4567'))],
  ['kx@kexie.example', fc.constantFrom('kx@kexie.example', 'a.b+c_d-e@kexie.example')],
  ['0954', fc.constantFrom('010', '0954')],
  ['640400', digits(6)],
  ['宁ICP备12345678号-1', join(text('宁ICP备'), digits(8), fc.constantFrom('号', '号-1'))],
  ['宁公网安备64040002000000号', join(text('宁公网安备'), digits(14), text('号'))],
  ['6404000001', digits(10)],
];

/**
 * Strings that a schema accepts, found by what it accepts: a format above, a line of text or Markdown.
 * @throws Error for a string of a format that nobody has written an arbitrary for.
 */
export function stringsOf(schema: z.ZodType, path: string): fc.Arbitrary<string> {
  const accepts = (value: string) => schema.safeParse(value).success;
  if (accepts('“<')) {
    const max = longest(accepts);
    return accepts('一\n二') ? aMarkdown(max) : aLine(max);
  }
  const format = formats.find(([probe]) => accepts(probe));
  if (!format) throw new Error(`No arbitrary fits the format of ${path}: add one to the formats.`);
  return format[1];
}

/** The most characters that are accepted, up to 20,000. */
function longest(accepts: (value: string) => boolean): number {
  let [low, high] = [1, 20_000];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (accepts('字'.repeat(middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
