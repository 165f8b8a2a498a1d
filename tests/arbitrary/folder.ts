import { mdx } from '../sources/content-folder.ts';
import { word } from '../sources/media/office-parts.ts';
import { officeFile, originalFile, pictureFile } from './content.ts';
import { year } from './strings.ts';
import type { WrittenCampaign } from './written.ts';

/** The files of a content folder with these campaigns, by path; all go by the first one's rule set. */
export function filesOf(
  campaigns: Readonly<Record<string, WrittenCampaign>>,
  picture: Uint8Array,
): Readonly<Record<string, string | object>> {
  const [first] = Object.values(campaigns);
  const entries = Object.entries(campaigns).flatMap(([id, written]) =>
    campaignFiles(written, picture).map(([path, file]) => [`campaigns/${id}/${path}`, file] as const),
  );
  return Object.fromEntries([[`rulesets/kepu-${year}.json`, first?.ruleset ?? {}], ...entries]);
}

function campaignFiles(written: WrittenCampaign, picture: Uint8Array): readonly (readonly [string, string | object])[] {
  const { ruleset: _, campaign, ...folders } = written;
  const entries = Object.entries(folders).flatMap(([folder, list]) =>
    list.map(({ id, data, body }) =>
      body === undefined
        ? ([`${folder}/${id}.json`, data] as const)
        : ([`${folder}/${id}.mdx`, mdx(data, body)] as const),
    ),
  );
  const media = [
    [`media/${pictureFile}`, picture],
    [`media/${originalFile}`, '%PDF-1.7\n%%EOF\n'],
    [`media/${officeFile}`, word()],
  ] as const;
  return [['campaign.json', campaign], ...media, ...entries];
}
