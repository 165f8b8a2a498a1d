import type { SiteContent } from '#domain/campaign/content.ts';
import { checkCampaigns } from '#domain/checks/all.ts';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { withAreaCodes } from './area-codes.ts';
import { proseProblems } from './check-prose.ts';
import { readContent } from './files.ts';
import { hasGlyph } from './font-coverage.ts';
import { readPictures } from './pictures.ts';
import { locateProblems } from './positions.ts';

export interface ContentCheck {
  /** What may be built, provided that no problem is an error. */
  readonly content: SiteContent;
  readonly problems: readonly LocatedProblem[];
  /** How many files were looked at. */
  readonly checked: number;
}

/** Reads the content folder and applies every rule; all problems at once, in the order of files and lines. */
export async function checkContent(root: string): Promise<ContentCheck> {
  const { content, problems, files, prose, positions } = await readContent(root);
  const pictures = await readPictures(files);
  const known = files.map((each) => {
    const picture = pictures.facts.get(each.file);
    return picture ? { ...each, picture } : each;
  });
  const found = [
    ...problems,
    ...pictures.problems,
    ...checkCampaigns(content, { rulesets: content.rulesets, files: known, hasGlyph }),
    ...proseProblems(prose, files, content.campaigns),
  ];
  return { content, problems: locateProblems(withAreaCodes(found, content), positions), checked: files.length };
}
