import { type Entry, https, office } from './entry.ts';

export const notice: Entry = {
  least: { title: '通知', issuers: ['city-association'], addressees: '各县科协', summary: '摘要。' },
  defaults: {
    quotedNumber: false,
    issuersIncomplete: false,
    basis: [],
    contact: [],
    attachments: [],
    corrections: [],
    formerIds: [],
  },
  most: {
    number: '固科协〔2023〕24号',
    quotedNumber: true,
    issuers: ['city-association', 'party'],
    issuersIncomplete: true,
    sealedBy: 'city-association',
    text: 'paraphrase',
    original: https,
    copiedTo: '各单位',
    issuedOn: '2023-08',
    printedOn: '2023-08-21',
    printedBy: '办公室',
    basis: [{ title: '文件' }, { title: '文件', number: '一号', issuers: '中国科协' }],
    forwards: 'upper',
    replaces: 'older',
    contact: [office],
    attachments: [
      {
        id: 'a',
        title: '附件',
        kind: 'form',
        intro: '说明',
        head: ['填报日期：＿年＿月＿日'],
        columns: ['名称'],
        numberedRows: 8,
        ellipsisRow: true,
        fields: [
          { name: '名称', options: [] },
          { name: '类型', sameRow: true, options: ['甲', '乙'], text: '共＿人', seal: true, note: '选一' },
        ],
        meanings: [{ name: '类型', means: '手填' }],
        steps: [{ title: '先', text: '打开网页。' }],
        notice: 'upper',
        venue: 'square',
      },
    ],
    corrections: [{ on: '2023-09-02', note: '日期写错了。' }],
    formerIds: ['old'],
  },
  parts: [
    [
      { attachments: [{ id: 'a', title: '附件', kind: 'form' }] },
      { attachments: [{ id: 'a', title: '附件', kind: 'form', head: [], columns: [], fields: [], steps: [] }] },
    ],
    [
      { attachments: [{ id: 'a', title: '附件', kind: 'form', fields: [{ name: '名称' }] }] },
      { attachments: [{ fields: [{ name: '名称', options: [] }] }] },
    ],
  ],
  broken: [
    [{ issuers: [] }, 'issuers'],
    [{ text: 'summary' }, 'text'],
    [{ original: 'notice.docx' }, 'original'],
    [{ attachments: [{ id: 'a', title: '附件', kind: 'video' }] }, 'attachments.0.kind'],
    [{ basis: [{ title: '文件', url: https }] }, 'basis.0'],
    [
      { attachments: [{ id: 'a', title: '附件', kind: 'guide', steps: [{ title: '先' }] }] },
      'attachments.0.steps.0.text',
    ],
  ],
};
