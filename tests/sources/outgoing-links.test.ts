import { expect, test } from 'vitest';
import { readContent } from '#sources/files.ts';
import { outgoingLinks } from '#sources/outgoing-links.ts';
import { aNotice, anActivity } from '../builders.ts';
import { aContentFolder, campaignFolder, mdx, validContent } from './content-folder.ts';

const site = (name: string) => `https://${name}.gov.cn/page?id=1`;
const activity = (id: string, overrides: Parameters<typeof anActivity>[0]) => ({
  [`${campaignFolder}/activities/${id}.json`]: anActivity({ id, ...overrides }).data,
});

async function linksOf(files: object, today = '2023-09-01') {
  const root = aContentFolder({ ...validContent, ...files });
  const { content } = await readContent(root);
  return outgoingLinks(content, today).map(({ url, uses }) => ({
    url,
    uses: uses.map(
      ({ file, line, column }) => `${file.slice(root.length + campaignFolder.length + 2)}:${line}:${column}`,
    ),
  }));
}

test('addresses in fields and in texts, each once, with the places that name it', async () => {
  const body = `## 一\n\n见[平台](${site('b')})，或 ${site('a')}。\n`;
  const notice = { [`${campaignFolder}/notices/guyuan-24.mdx`]: mdx(aNotice().data, body) };
  const links = await linksOf({
    ...notice,
    ...activity('main-event', {
      booking: { needed: true, url: site('a') },
      online: { platform: '号', url: site('c') },
    }),
  });
  const line = 3 + Object.keys(aNotice().data).length + 3;
  expect(links).toEqual([
    {
      url: site('a'),
      uses: [`notices/guyuan-24.mdx:${line}:37`, expect.stringMatching(/^activities\/main-event\.json:\d+:\d+$/u)],
    },
    { url: site('b'), uses: [`notices/guyuan-24.mdx:${line}:7`] },
    { url: site('c'), uses: [expect.any(String)] },
  ]);
});

test('none of samples and drafts, and no booking of what is over', async () => {
  const booking = { needed: true, url: site('a') };
  expect(await linksOf(activity('main-event', { booking }), '2023-09-17')).toHaveLength(1);
  expect(await linksOf(activity('main-event', { booking }), '2023-09-18')).toEqual([]);
  expect(await linksOf(activity('main-event', { booking, sample: true }))).toEqual([]);
  expect(await linksOf(activity('main-event', { booking, draft: true }))).toEqual([]);
});
