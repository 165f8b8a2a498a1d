import { expect, test } from 'vitest';
import { noticeStanding } from '#domain/notice/standing.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { Deadline } from '#schemas/campaign.ts';
import type { Notice } from '#schemas/notice.ts';
import { aCampaign, aNotice } from '../../builders.ts';
import { aCampaignSite, aDeadline, element } from '../../site-builders.ts';

function standing(deadlines: readonly Partial<Deadline>[], newer: Partial<Notice> = {}) {
  const site = aCampaignSite({
    campaign: aCampaign({ deadlines: deadlines.map(aDeadline) }),
    notices: [aNotice(), aNotice({ id: 'newer', issuedOn: '2023-09-01', ...newer })],
  });
  return noticeStanding(element(site.notices.filter(({ id }) => id === 'guyuan-24')), site.notices);
}

test('a notice takes entries until the last of its deadlines', () => {
  const found = standing([{ by: '2023-08-28' }, { by: '2023-09' }, { when: '及时' }, { from: '2023-10-01' }]);
  expect(found).toEqual({ kind: 'entries', by: '2023-09', until: instantOf('2023-10-01T00:00+08:00') });
});

test('a notice that sets no day stays open', () => {
  expect(standing([{ when: '及时' }, { by: '2023-09-01', source: { notice: 'newer' } }])).toEqual({ kind: 'open' });
});

test('a notice that another replaces holds no more, whatever its deadlines', () => {
  expect(standing([{ by: '2023-09-30' }], { replaces: 'guyuan-24' })).toMatchObject({
    kind: 'superseded',
    by: { id: 'newer' },
  });
});
