import type { CampaignContent } from '#domain/campaign/content.ts';
import type { FiledEntry } from '#domain/exchange/exchange-table.ts';
import type { Fields } from '#domain/exchange/fields.ts';
import { parseFile } from '../reading/parse-file.ts';
import { readText } from '../reading/read-text.ts';
import type { FoundFile } from '../walk.ts';

/** An activity as its file has it. */
export interface FiledActivity extends FiledEntry {
  readonly found: FoundFile;
  readonly text: string;
}

/** The activities of a campaign as their files have them, drafts too, in the order of their ids. */
export function filedActivities(campaign: CampaignContent, files: readonly FoundFile[]): readonly FiledActivity[] {
  const sound = new Set(campaign.activities.map(({ file }) => file));
  return activityFiles(campaign, files).flatMap((found) => {
    const read = sound.has(found.file) ? readText(found.path, found.file) : undefined;
    return read && 'text' in read ? filedActivity(found, read.text) : [];
  });
}

/** Files of activities with errors: they are no entries. */
export const brokenActivities = (campaign: CampaignContent, files: readonly FoundFile[]): readonly FoundFile[] => {
  const sound = new Set(campaign.activities.map(({ file }) => file));
  return activityFiles(campaign, files).filter(({ file }) => !sound.has(file));
};

const activityFiles = ({ id }: CampaignContent, files: readonly FoundFile[]) =>
  files.filter(({ kind, campaign }) => kind === 'activities' && campaign === id);

function filedActivity(found: FoundFile, text: string): readonly FiledActivity[] {
  const { value, body } = parseFile(found.file, text);
  if (typeof value !== 'object' || value === null) return [];
  return [{ id: found.id, found, text, fields: { ...(value as Fields), ...(body ? { body: body.text } : {}) } }];
}
