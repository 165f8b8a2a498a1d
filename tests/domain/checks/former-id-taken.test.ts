import { expect, test } from 'vitest';
import { formerIdTaken } from '#domain/checks/former-id-taken.ts';
import { aCampaignContent, aCheckContext, anActivity, aVenue } from '../../builders.ts';

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
