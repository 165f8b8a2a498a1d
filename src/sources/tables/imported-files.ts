import type { CampaignContent } from '#domain/campaign/content.ts';
import { activityFile, type NewFile } from '../writing/new-file.ts';
import { proposedFiles } from '../writing/proposed-entries.ts';
import type { ImportedTable } from './import-sheets.ts';

interface WhichFiles {
  /** `update`: those of the activities that the table changes, too. */
  readonly mode: 'dry-run' | 'new-only' | 'update';
  /** Those of the units and venues that the table names and the campaign does not have, too. */
  readonly creates: boolean;
}

/** The files that an import writes; none for a table that could not be read. */
export function importedFiles(
  campaign: CampaignContent,
  table: ImportedTable,
  { creates, mode }: WhichFiles,
): readonly NewFile[] {
  if ('fault' in table) return [];
  const activities = table.sheets
    .flatMap(({ outcomes }) => outcomes)
    .filter((outcome) => outcome.kind === 'new' || outcome.kind === 'draft')
    .map(({ id, activity, body }) => activityFile(campaign.id, id, activity, body));
  const changed = mode === 'update' ? (table.changed ?? []) : [];
  return [...(creates ? proposedFiles(campaign, table.proposals) : []), ...activities, ...changed];
}
