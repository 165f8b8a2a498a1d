import type { CampaignContent } from '#domain/campaign/content.ts';
import { readText } from '../reading/read-text.ts';
import type { FoundFile } from '../walk.ts';
import { type FiledActivity, filedActivity } from './filed-activity.ts';

/** The activities of a campaign as their files have them, drafts too, in the order of their ids. */
export function filedActivities(campaign: CampaignContent, files: readonly FoundFile[]): readonly FiledActivity[] {
  const sound = new Set(campaign.activities.map(({ file }) => file));
  return activityFiles(campaign, files).flatMap((found) => {
    const read = sound.has(found.file) ? readText(found.path, found.file) : undefined;
    return read && 'text' in read ? filedActivity(found, read.text) : [];
  });
}

/** Files of activities with errors, which have no entry. */
export const brokenActivities = (campaign: CampaignContent, files: readonly FoundFile[]): readonly FoundFile[] => {
  const sound = new Set(campaign.activities.map(({ file }) => file));
  return activityFiles(campaign, files).filter(({ file }) => !sound.has(file));
};

const activityFiles = ({ id }: CampaignContent, files: readonly FoundFile[]) =>
  files.filter(({ kind, campaign }) => kind === 'activities' && campaign === id);
