import { sheet, workbook } from '../media/office-parts.ts';
import { activity, at, body, type Case, campaign, each, input, notice, venue } from './writers.ts';

/** A table that was handed out with a number in it, which the cell holds as a number. */
const aFilledTable = Buffer.from(workbook({ 'xl/worksheets/sheet1.xml': sheet('<c r="A1"><v>13900000000</v></c>') }));

/** Characters, personal data and how documents are written. */
export const texts: readonly Case[] = [
  {
    id: 'UNI-02',
    outcome: 'reject',
    what: 'invisible characters',
    places: ['9:12', '9:14', '9:14'],
    inputs: [
      input(venue({ phone: '0954\u200b-2088400' }), 'txt-invisible'),
      input(venue({ summary: '好\u{e0041}' }), 'txt-invisible'),
      input(venue({ summary: '好\ufeff' }), 'txt-invisible'),
    ],
  },
  {
    id: 'UNI-04',
    outcome: 'reject',
    what: 'three hundred marks on one character',
    places: '9:14',
    inputs: [input(venue({ summary: `科${'\u0301'.repeat(300)}` }), 'combining-overload')],
  },
  {
    id: 'UNI-05',
    outcome: 'accept',
    what: 'rare characters',
    places: '2:11',
    inputs: [
      input(venue({ summary: '𠮷㑇䶮' }), []),
      input(venue({ name: '㑇䶮广场' }), []),
      input(venue({ name: '𠮷家广场' }), 'glyph-missing'),
    ],
    elsewhere: [['posters/render-poster.test.ts', 'rare characters of the national standard list can be drawn']],
  },
  {
    id: 'UNI-06',
    outcome: 'reject',
    what: 'radicals in place of characters',
    places: '9:14 9:14',
    inputs: [input(venue({ summary: '⼀、⽇期' }), 'txt-kangxi-radical')],
    elsewhere: [['domain/checks/texts.test.ts', 'suggests the usual character for a radical']],
  },
  {
    id: 'PII-02',
    outcome: 'reject',
    what: 'an identity number',
    places: ['9:14', '9:12'],
    inputs: [
      input(venue({ summary: '11010519491231002X' }), 'pii-idcard'),
      input(venue({ phone: '13800138000' }), 'pii-mobile'),
    ],
    elsewhere: [['sources/hostile-content.test.ts', 'no report repeats an identity number']],
  },
  {
    id: 'PII-03',
    outcome: 'reject',
    what: 'personal data in attachments and pictures',
    places: ['1:1', '1:1 1:1', '1:1'],
    inputs: [
      input({ [at('media/登记表.xls')]: 'x' }, 'img-type'),
      input({ [at('media/table.xlsx')]: aFilledTable }, ['media-unused', 'pii-mobile']),
      input({ [at('notices/table.xlsx')]: 'x' }, 'file-unknown'),
    ],
    elsewhere: [
      ['sources/media/media.test.ts', 'publishes a photo without its EXIF and place'],
      ['sources/media/office-document.test.ts', 'who made a document is not published, all else is'],
    ],
    note: 'Forms are generated blank; pictures lose their EXIF, documents of an office the names of who made them.',
  },
  {
    id: 'PII-04',
    outcome: 'warn',
    what: 'a private mailbox',
    places: '10:35',
    inputs: [
      input(notice({ contact: [{ office: '市科协', email: '260979610@qq.com' }] }), 'personal-mailbox'),
      input(campaign({ contact: [{ office: '市科协', email: '260979610@qq.com' }] }), []),
    ],
    note: 'What a campaign gives as its contact is the association’s own address: some have no other than a QQ number.',
  },
  {
    id: 'PII-07',
    outcome: 'reject',
    what: 'a landline without area code',
    places: ['9:12', '9:17'],
    inputs: [
      input(venue({ phone: '2126496' }), 'phone-no-area-code'),
      input(venue({ directions: '公交 3 路，迷路请拨打电话：2126496' }), 'phone-no-area-code'),
    ],
    elsewhere: [['sources/hostile-content.test.ts', 'the cure for a missing area code names that of the city']],
  },
  {
    id: 'DOC-01',
    outcome: 'reject',
    what: 'other brackets in a document number',
    places: '3:9',
    inputs: each(
      ['固科协[2023]24号', '固科协(2023)24号', '固科协【2023】24号'],
      (number) => notice({ number }),
      'docno-bracket',
    ),
  },
  {
    id: 'DOC-02',
    outcome: 'reject',
    what: 'a document number that is padded, counted or short',
    places: '3:9',
    inputs: each(
      ['固科协〔23〕024号', '固科协〔2023〕第24号', '固科协〔2023〕024号'],
      (number) => notice({ number }),
      'docno-format',
    ),
  },
  {
    id: 'DOC-04',
    outcome: 'warn',
    what: 'a gap between sections',
    places: '21:1',
    inputs: [
      input(body('## 一、甲\n\n## 二、乙\n\n## 四、丁\n'), 'doc-numbering-gap'),
      input(body('## 一、甲\n\n（一）子\n\n（二）丑\n\n## 二、乙\n\n（一）寅\n'), []),
    ],
  },
  {
    id: 'DOC-06',
    outcome: 'warn',
    what: 'a scan that was read badly',
    places: '17:1',
    inputs: [
      input(body('浙中 江共 省浙 科江\n'), 'txt-ocr-suspect'),
      input(activity({ summary: '请带身份证 学生证 水杯' }), []),
    ],
  },
];
