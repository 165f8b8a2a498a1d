import { expect, test } from 'vitest';
import type { ContentFile } from '#domain/checks/context.ts';
import { idDuplicate } from '#domain/checks/id-duplicate.ts';
import {
  aCampaign,
  aCampaignContent,
  aCheckContext,
  aNotice,
  anActivity,
  aRegion,
  aTimedSession,
  aVenue,
} from '../../builders.ts';

const aFile = (id: string, name: string): ContentFile => ({
  kind: 'activities',
  campaign: 'guyuan-2023',
  id,
  file: `content/campaigns/guyuan-2023/activities/${name}`,
});

const duplicates = (files: readonly ContentFile[]) => {
  const content = aCampaignContent();
  return idDuplicate(content, aCheckContext(content, { files }));
};

test('passes files and elements that all have ids of their own', () => {
  expect(duplicates([aFile('a-1', 'a-1.json'), aFile('a1', 'a1.json')])).toEqual([]);
});

test('reports the later of two files that differ only by extension, naming the first', () => {
  expect(duplicates([aFile('a-1', 'a-1.json'), aFile('a-1', 'a-1.mdx')])).toEqual([
    {
      code: 'id-duplicate',
      file: 'content/campaigns/guyuan-2023/activities/a-1.mdx',
      path: [],
      message: '和 content/campaigns/guyuan-2023/activities/a-1.json 的编号一样。',
      fix: '换一个文件名，或删去其中一个；只差大小写、标点、扩展名也算一样。',
    },
  ]);
});

test.each([
  ['case', 'A-X', 'a-x'],
  ['Unicode form', 'cafe\u0301', 'caf\u00e9'],
  ['width', 'ａ-1', 'a-1'],
  ['punctuation', '全国科普日（主场）活动', '全国科普日主场活动'],
])('treats ids that differ only by %s as one', (_, first, second) => {
  const problems = duplicates([aFile(first, `${first}.json`), aFile(second, `${second}.json`)]);
  expect(problems.map(({ code }) => code)).toEqual(['id-duplicate']);
});

test('lets files of different folders share an id', () => {
  expect(duplicates([aFile('a', 'a.json'), { ...aFile('a', 'a.json'), kind: 'venues' }])).toEqual([]);
});

test('reports elements of one list with the same id', () => {
  const content = aCampaignContent({
    campaign: aCampaign({ regions: [aRegion(), aRegion({ code: '640422' })] }),
    activities: [anActivity({ sessions: [aTimedSession({ id: '2' }), aTimedSession()] })],
    venues: [
      aVenue({
        plan: {
          title: '展位',
          schematic: true,
          booths: [
            { number: 1, organization: 'city-association' },
            { number: 1, organization: 'city-association' },
          ],
        },
      }),
    ],
  });
  expect(idDuplicate(content, aCheckContext(content))).toMatchObject([
    { path: ['regions', 1, 'id'], message: '编号“yuanzhou”和第 1 项的一样。', fix: '换一个编号，或删去重复的一项。' },
    { path: ['sessions', 1, 'id'], message: '编号“2”和第 1 项的一样。' },
    { path: ['plan', 'booths', 1, 'number'], message: '编号“1”和第 1 项的一样。' },
  ]);
});

test('reports two regions with one code, and lets several have none', () => {
  const regions = ['640402', undefined, undefined, '640402'].map((code, index) => aRegion({ id: `r-${index}`, code }));
  const content = aCampaignContent({ campaign: aCampaign({ regions }) });
  expect(idDuplicate(content, aCheckContext(content))).toMatchObject([
    { path: ['regions', 3, 'code'], message: '编号“640402”和第 1 项的一样。' },
  ]);
});

test('reports attachments of one notice with the same id', () => {
  const attachment = { id: 'form', title: '表', kind: 'form' as const, head: [], columns: [], fields: [], steps: [] };
  const content = aCampaignContent({ notices: [aNotice({ attachments: [attachment, attachment] })] });
  expect(idDuplicate(content, aCheckContext(content))).toMatchObject([{ path: ['attachments', 1, 'id'] }]);
});
