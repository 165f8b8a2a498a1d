import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CampaignContent, Entry } from '#domain/campaign/content.ts';
import { referencesOf } from '#domain/checks/references.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import { readContent } from '#sources/files.ts';
import { type Kind, schemaOf } from '#sources/layout.ts';
import { referencesIn } from '#sources/schema/schema-walk.ts';
import { aWrittenCampaign } from '../arbitrary/content.ts';
import { filesOf } from '../arbitrary/folder.ts';
import { aPicture } from '../arbitrary/picture.ts';
import { element } from '../site-builders.ts';
import { aContentFolder } from './content-folder.ts';

const picture = await aPicture();

test('every field that a schema marks as a reference is looked up', async () => {
  await fc.assert(
    fc.asyncProperty(aWrittenCampaign, async (written) => {
      const { content } = await readContent(aContentFolder(filesOf({ 'guyuan-2023': written }, picture)));
      const campaign = element(content.campaigns);
      expect(shown(referencesOf(campaign))).toEqual(shown(markedIn(campaign)));
    }),
    { seed: 20230917, numRuns: 15 },
  );
}, 60_000);

type Found = ReturnType<typeof referencesOf>[number];

const shown = (references: readonly Found[]) =>
  references.map(({ file, path, to, id }) => `${file} ${path.join('.')} ${to} ${id}`).toSorted();

function markedIn({ id: _, campaign, ...folders }: CampaignContent): readonly Found[] {
  const marked = (kind: Kind, entries: readonly Entry<unknown>[]) =>
    entries.flatMap(({ file, data }) => referencesIn(schemaOf[kind], data).map((each) => ({ ...each, file })));
  return [marked('campaign', [campaign]), ...entryKindNames.map((kind) => marked(kind, folders[kind]))].flat();
}
