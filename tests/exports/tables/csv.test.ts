import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#exports/tables/csv.ts';
import type { Cell } from '#views/open-data/table.ts';
import { element } from '../../site-builders.ts';
import { aTable } from './a-table.ts';

/** The cells below the heading, as a reader of RFC 4180 gives them. */
const readBack = (...cells: readonly Cell[]): readonly string[] =>
  parse(csvText(aTable(...cells)), { bom: true, relax_column_count: false, record_delimiter: '\r\n' })
    .slice(1)
    .map((record: readonly string[]) => record[0] ?? '');

const formulas = [
  '=HYPERLINK("http://evil","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\u00A0=1',
  '\u200B=1',
  "安全\n=cmd|'/c calc'!A0",
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '\tx',
];

describe('a cell of a CSV file', () => {
  it.each(formulas)('that a sheet would calculate is made text, and nothing of it is lost: %j', (text) => {
    expect(readBack(text)).toEqual([`'${text}`]);
  });

  it.each(['活动=好玩', '第 1+1 场', '固原-银川', '9:00-11:30', 'a@b.example', '“=”怎么写'])(
    'that is plain text stays as it is: %s',
    (text) => {
      expect(readBack(text)).toEqual([text]);
    },
  );

  it('that begins with an apostrophe gets one more, so that the first can always be taken off', () => {
    expect(readBack("'=1")).toEqual(["''=1"]);
  });

  it('of numbers, of yes and no, of lists and of what is not known reads as people write it', () => {
    expect(readBack(-106.28, true, false, ['甲', '乙'], undefined)).toEqual(['-106.28', '是', '否', '甲；乙', '']);
  });

  it('keeps any text, but for the apostrophe', () => {
    const unit = fc.constantFrom('"', ',', '\r', '\n', '\r\n', "'", '=', ' ', '；', '科', '👩‍🔬', 'a');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        expect([text, `'${text}`]).toContain(element(readBack(text)));
      }),
    );
  });
});

describe('a CSV file', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends every record with CRLF', () => {
    expect(csvText(aTable('a "b", 换行\n,c'))).toBe('\uFEFF活动名称\r\n"a ""b"", 换行\n,c"\r\n');
  });
});
