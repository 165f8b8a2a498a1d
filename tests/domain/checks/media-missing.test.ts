import { expect, test } from 'vitest';
import type { ContentFile } from '#domain/checks/context.ts';
import { mediaMissing } from '#domain/checks/media-missing.ts';
import { unusedMedia } from '#domain/checks/media-unused.ts';
import { aCampaignContent, aCheckContext, anActivity, aVenue } from '../../builders.ts';

function used(...names: string[]) {
  const content = aCampaignContent({
    activities: [anActivity({ poster: { picture: names[0] ?? '' } })],
    venues: [aVenue({ pictures: names.slice(1).map((name) => ({ file: name, alt: '照片' })) })],
  });
  const media = { kind: 'media' as const, campaign: 'guyuan-2023', id: 'square.jpg', file: 'media/square.jpg' };
  return mediaMissing(content, aCheckContext(content, { files: [media] }));
}

test('passes pictures of the media folder', () => {
  expect(used('square.jpg', 'square.jpg')).toEqual([]);
});

test('reports a picture that is not there, and one with a similar name', () => {
  expect(used('sqaure.jpg', 'other-name.png')).toEqual([
    {
      code: 'media-missing',
      file: 'content/campaigns/guyuan-2023/activities/main-event.json',
      path: ['poster', 'picture'],
      message: 'media 文件夹里没有图片“sqaure.jpg”。',
      fix: '是不是“square.jpg”？核对文件名（分大小写），或把图片放进 media 文件夹。',
    },
    {
      code: 'media-missing',
      file: 'content/campaigns/guyuan-2023/venues/museum-square.json',
      path: ['pictures', 0, 'file'],
      message: 'media 文件夹里没有图片“other-name.png”。',
      fix: '核对文件名（分大小写），或把图片放进 media 文件夹。',
    },
  ]);
});

test('a page is no picture, and photos of a recap are pictures too', () => {
  const recap = {
    on: '2023-09-30',
    visitors: 1,
    photos: ['square.jpg', 'main-event'],
    videos: [],
    media: [],
    summary: '好',
  };
  const content = aCampaignContent({ activities: [anActivity(), anActivity({ id: 'b', recap })] });
  expect(mediaMissing(content, aCheckContext(content)).map(({ path }) => path)).toEqual([
    ['recap', 'photos', 0],
    ['recap', 'photos', 1],
  ]);
});

test.each([
  '../../../secret.png',
  '/etc/hostname',
  'C:\\x.png',
  '\\\\srv\\x',
  'https://a.cn/x.png',
  'a%2Fb.png',
  '.hidden',
])('refuses the path %s', (name) => {
  expect(used(name)).toMatchObject([{ code: 'path-escape', path: ['poster', 'picture'] }]);
});

test('a file of a campaign that nothing shows is told, an entry is not', () => {
  const file = (kind: ContentFile['kind'], id: string) => ({ kind, campaign: 'guyuan-2023', id, file: `media/${id}` });
  const files = [file('media', 'a.jpg'), file('media', 'b.jpg'), file('venues', 'hall')];
  expect(unusedMedia(files, new Set(['a.jpg']))).toEqual([
    {
      code: 'media-unused',
      file: 'media/b.jpg',
      path: [],
      message: '没有一处用到这个文件，网站上看不到它。',
      fix: '在场馆的 pictures、活动的 recap、通知的 original、附件的 file 或正文里写上它的文件名；不用了就删去。',
    },
  ]);
});
