import type { SiteContent } from '#domain/campaign/content.ts';
import { checkCampaigns } from '#domain/checks/all.ts';
import { isError } from '#domain/checks/codes.ts';
import type { LocatedProblem, Problem } from '#domain/checks/problem.ts';
import { readContent } from './files.ts';
import { readPictures } from './media/pictures.ts';
import { proseProblems } from './prose/check-prose.ts';
import { locateProblems } from './reading/positions.ts';
import { withAreaCodes } from './text/area-codes.ts';
import { hasGlyph } from './text/font-coverage.ts';

export interface ContentCheck {
  /** What may be built, provided that no problem is an error. */
  readonly content: SiteContent;
  readonly problems: readonly LocatedProblem[];
  /** How many files were looked at. */
  readonly checked: number;
}

/** Reads the content folder and applies every rule; all problems at once, in the order of files and lines. */
export async function checkContent(root: string): Promise<ContentCheck> {
  const { content, known, partial, problems, files, prose, positions } = await readContent(root);
  const pictures = await readPictures(files);
  const decoded = files.map((each) => {
    const picture = pictures.facts.get(each.file);
    return picture ? { ...each, picture } : each;
  });
  const context = { rulesets: known.rulesets, files: decoded, partial: new Set(partial.keys()), hasGlyph };
  const held = checkCampaigns(known, context).map((problem) => {
    const path = partial.get(problem.file)?.(problem.path);
    return path ? { ...problem, path } : problem;
  });
  const found = [
    ...problems,
    ...pictures.problems,
    ...unexplained(held, problems),
    ...proseProblems(prose, files, content.campaigns),
  ];
  return { content, problems: locateProblems(withAreaCodes(found, content), positions), checked: files.length };
}

/** A field that does not fit has its problem already: one cause, one problem. */
function unexplained(held: readonly Problem[], problems: readonly Problem[]): readonly Problem[] {
  const place = ({ file, path }: Problem) => JSON.stringify([file, path]);
  const explained = new Set(problems.filter(isError).map(place));
  return held.filter((problem) => problem.path.length === 0 || !explained.has(place(problem)));
}
