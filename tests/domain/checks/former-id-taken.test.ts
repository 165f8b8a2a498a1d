import { expect, test } from 'vitest';
import { formerIdTaken } from '#domain/checks/former-id-taken.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import {
  aCampaignContent,
  aCheckContext,
  aNotice,
  anActivity,
  anOrganization,
  aResource,
  aRoute,
  aVenue,
} from '../../builders.ts';

function found(...activities: ReturnType<typeof anActivity>[]) {
  const content = aCampaignContent({ activities, venues: [aVenue({ formerIds: ['old-square'] })] });
  return formerIdTaken(content, aCheckContext(content)).map(({ code, file, path, message }) => ({
    code,
    file,
    path,
    message,
  }));
}
const file = (id: string) => `content/campaigns/guyuan-2023/activities/${id}.json`;

test('a former id that nothing else has, or that another kind of entry had, is fine', () => {
  expect(found(anActivity({ id: 'a', formerIds: ['old-a', 'old-square'] }), anActivity({ id: 'b' }))).toEqual([]);
});

test('a former id is not the id of an entry', () => {
  expect(found(anActivity({ id: 'a', formerIds: ['b'] }), anActivity({ id: 'b' }))).toEqual([
    {
      code: 'former-id-taken',
      file: file('a'),
      path: ['formerIds', 0],
      message: `旧编号“b”已经有了：${file('b')}。`,
    },
  ]);
});

test('a former id is that of one entry, listed once', () => {
  const twice = found(
    anActivity({ id: 'a', formerIds: ['old'] }),
    anActivity({ id: 'b', formerIds: ['older', 'old'] }),
  );
  expect(twice).toMatchObject([
    { file: file('b'), path: ['formerIds', 1], message: `旧编号“old”已经有了：${file('a')}。` },
  ]);
  expect(found(anActivity({ id: 'a', formerIds: ['old', 'old'] }))).toMatchObject([
    { path: ['formerIds', 1], message: '旧编号“old”已经有了：就在这个文件里。' },
  ]);
});

const formerIds = ['b'];
test.each([
  ['activities', { activities: [anActivity({ id: 'a', formerIds }), anActivity({ id: 'b' })] }],
  ['notices', { notices: [aNotice({ id: 'a', formerIds }), aNotice({ id: 'b' })] }],
  ['venues', { venues: [aVenue({ id: 'a', formerIds }), aVenue({ id: 'b' })] }],
  ['organizations', { organizations: [anOrganization({ id: 'a', formerIds }), anOrganization({ id: 'b' })] }],
  ['routes', { routes: [aRoute({ id: 'a', formerIds }), aRoute({ id: 'b' })] }],
  ['resources', { resources: [aResource({ id: 'a', formerIds }), aResource({ id: 'b' })] }],
])('is asked of %s', (folder, entries) => {
  const content = aCampaignContent(entries);
  expect(formerIdTaken(content, aCheckContext(content)).map((each) => each.file)).toEqual([
    expect.stringContaining(`/${folder}/a.`),
  ]);
});

test('every kind of entry with former ids has a folder that is asked', () => {
  const { id: _, campaign: __, ...folders } = aCampaignContent();
  expect(Object.keys(folders).sort()).toEqual([...entryKindNames].sort());
});
