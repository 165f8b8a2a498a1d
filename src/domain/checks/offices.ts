import type { Office } from '#schemas/text.ts';
import type { CampaignContent } from '../campaign/content.ts';
import type { ProblemPath } from './problem.ts';

/** An office to ask, and where it is written. */
export interface OfficeField {
  readonly file: string;
  readonly path: ProblemPath;
  readonly office: Office;
}

/** The contacts of a campaign, its activities, notices and resources. */
export const officesOf = ({ campaign, activities, notices, resources }: CampaignContent): readonly OfficeField[] => [
  ...[campaign, ...notices].flatMap(({ file, data }) =>
    data.contact.map((office, index) => ({ file, path: ['contact', index], office })),
  ),
  ...[...activities, ...resources].flatMap(({ file, data: { contact } }) =>
    contact ? [{ file, path: ['contact'], office: contact }] : [],
  ),
];
