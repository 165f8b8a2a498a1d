import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { lastModified } from '#views/site/last-modified.ts';
import { aNotice, anActivity } from '../../builders.ts';
import { aHub, aViewContext } from '../../site-builders.ts';

const moved = { on: '2023-09-12', kind: 'moved' as const, note: '换到广场' };
const changed = anActivity({ id: 'changed', changes: [{ ...moved, on: '2023-09-05' }, moved] });
const unchanged = anActivity({ id: 'unchanged', platform: { review: '已通过', publishedOn: '2023-09-01' } });

function daysOf(content: Partial<CampaignContent>, alone = false) {
  const context = aViewContext(content, { address: { alone } });
  return lastModified(aHub(context));
}

describe('the day on which a page last changed is', () => {
  test('for an activity that of its last change, and unknown when it never changed', () => {
    const days = daysOf({ activities: [changed, unchanged] });
    expect(days.get('/guyuan-2023/activities/changed/')).toBe('2023-09-12');
    expect(days.has('/guyuan-2023/activities/unchanged/')).toBe(false);
  });

  test('that of the recap, when it came later', () => {
    const recap = { on: '2023-09-25', photos: [], videos: [], media: [], summary: '来了三百人。' };
    const days = daysOf({ activities: [anActivity({ changes: [moved], recap })] });
    expect(days.get('/guyuan-2023/activities/main-event/')).toBe('2023-09-25');
    expect(days.get('/guyuan-2023/changes/')).toBe('2023-09-12');
  });

  test('for a notice that was corrected the day of the last correction', () => {
    const corrections = [
      { on: '2023-09-03', note: '日期' },
      { on: '2023-09-01', note: '单位' },
    ];
    const days = daysOf({ activities: [], notices: [aNotice({ corrections })] });
    expect(days.get('/guyuan-2023/notices/guyuan-24/')).toBe('2023-09-03');
  });

  test('for a notice the day it was issued, else printed, and unknown of a month alone', () => {
    const notices = [
      aNotice({ id: 'issued', issuedOn: '2023-08-24', printedOn: '2023-08-25' }),
      aNotice({ id: 'printed', issuedOn: '2023-08', printedOn: '2023-08-25' }),
      aNotice({ id: 'month', issuedOn: '2023-08' }),
    ];
    const days = daysOf({ activities: [], notices });
    expect(['issued', 'printed', 'month'].map((id) => days.get(`/guyuan-2023/notices/${id}/`))).toEqual([
      '2023-08-24',
      '2023-08-25',
      undefined,
    ]);
  });

  test('for the pages that list them the newest of theirs', () => {
    const days = daysOf({ activities: [changed], notices: [aNotice({ issuedOn: '2023-09-20' })] });
    const found = ['', 'schedule/', 'activities/', 'changes/', 'notices/'].map((path) =>
      days.get(`/guyuan-2023/${path}`),
    );
    expect(found).toEqual(['2023-09-20', '2023-09-12', '2023-09-12', '2023-09-12', '2023-09-20']);
    expect(['/', '/changes/', '/notices/'].map((path) => days.get(path))).toEqual([
      '2023-09-20',
      '2023-09-12',
      '2023-09-20',
    ]);
  });

  test('unknown everywhere when the content knows no date', () => {
    const { issuedOn: _, ...undated } = aNotice().data;
    expect([...daysOf({ activities: [unchanged], notices: [{ ...aNotice(), data: undated }] })]).toEqual([]);
  });

  test('at the root that of the campaign, when it is built alone', () => {
    const days = daysOf({ activities: [changed], notices: [] }, true);
    expect(days.get('/')).toBe('2023-09-12');
    expect(days.get('/changes/')).toBe('2023-09-12');
  });
});
