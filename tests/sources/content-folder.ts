import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aCampaign, aNotice, anActivity, anOrganization, aRuleset, aVenue } from '../builders.ts';

/** Contents of a file: bytes, text, or a value that is written as JSON. */
type Written = Uint8Array | string | object;

export const campaignFolder = 'campaigns/guyuan-2023';

/** A foot with all that it can tell. */
const footer = {
  organizer: '固原市科学技术协会',
  icp: '宁ICP备12345678号-1',
  police: '宁公网安备64040002000000号',
  siteCode: '6404000001',
};

/** campaign.json as a campaign that has everything would write it. */
export const campaignFile = { ...aCampaign().data, footer };

/** A valid content folder of one campaign, as an editor would write it. */
export const validContent: Readonly<Record<string, Written>> = {
  'rulesets/kepu-2023.json': aRuleset().data,
  [`${campaignFolder}/campaign.json`]: campaignFile,
  [`${campaignFolder}/notices/guyuan-24.mdx`]: mdx(aNotice().data, aNotice().body),
  [`${campaignFolder}/activities/main-event.json`]: anActivity().data,
  [`${campaignFolder}/venues/museum-square.json`]: aVenue({ sharedPlace: 'no' }).data,
  [`${campaignFolder}/organizations/city-association.json`]: anOrganization().data,
};

/** MDX with a front matter; JSON is YAML too. */
export function mdx(data: object, body = ''): string {
  const fields = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${fields.join('')}---\n\n${body}`;
}

/** Writes files into a folder of their own, which goes when the test ends; its path. */
export function aContentFolder(files: Readonly<Record<string, Written>>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeContent(root, files);
  return root;
}

/** Writes files into a folder, by their paths in it. */
export function writeContent(root: string, files: Readonly<Record<string, Written>>): void {
  for (const [name, written] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), isText(written) ? written : JSON.stringify(written, undefined, 2));
  }
}

const isText = (written: Written) => typeof written === 'string' || written instanceof Uint8Array;
