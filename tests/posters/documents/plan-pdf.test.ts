import { expect, test } from 'vitest';
import { planPdf } from '#posters/documents/plan-pdf.ts';
import type { Attachment } from '#schemas/notice.ts';
import { plansOf } from '#views/notice/plan-document.ts';
import { aNotice, anOrganization, aVenue } from '../../builders.ts';
import { readPdf } from '../../read-pdf.ts';
import { aViewContext, element } from '../../site-builders.ts';

const attachment: Attachment = {
  ...{ id: 'plan', title: '固原市全国科普日主场活动展位示意图', kind: 'plan', venue: 'museum-square' },
  ...{ head: [], columns: [], fields: [], steps: [] },
};

function plansWith(names: readonly string[], attachments: Attachment[] = [attachment]) {
  const units = names.map((name, index) => anOrganization({ id: `unit-${index}`, name }));
  const booths = units.map(({ id }, index) => ({ number: index + 1, organization: id }));
  const plan = { title: '展位图', schematic: true, booths };
  return plansOf(
    aViewContext({
      organizations: [anOrganization(), ...units],
      notices: [aNotice({ attachments })],
      venues: [aVenue({ plan })],
    }),
  );
}

test('a booth plan is a page of A3 with the number and the unit of each booth, and says that it is a sketch', async () => {
  const names = Array.from({ length: 27 }, (_, index) => `第${index + 1}个单位的全称，长一点也放得下`);
  const { pages, size, text } = await readPdf(await planPdf(element(plansWith(names)).document));
  expect(pages).toBe(1);
  expect(size.map((length) => Math.round((length / 72) * 25.4))).toEqual([420, 297]);
  const words = text.replace(/\s/gu, '');
  for (const name of names) expect(words).toContain(name);
  for (const told of [attachment.title, '共27项', '示意图', '固原市博物馆广场', '/notices/guyuan-24/plan/'])
    expect(words).toContain(told);
});

test('the same plan gives the same bytes', async () => {
  const { document } = element(plansWith(['甲', '乙']));
  expect(Buffer.from(await planPdf(document)).equals(await planPdf(document))).toBe(true);
});

test('an attachment without booths has no file', () => {
  expect(
    plansWith(
      ['甲'],
      [
        { ...attachment, venue: 'elsewhere' },
        { ...attachment, id: 'b', kind: 'guide' },
      ],
    ),
  ).toEqual([]);
});
