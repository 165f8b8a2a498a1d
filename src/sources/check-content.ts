import type { SiteContent } from '#domain/campaign/content.ts';
import { checkCampaigns } from '#domain/checks/all.ts';
import { isError } from '#domain/checks/codes.ts';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { unexplained } from '#domain/checks/unexplained.ts';
import { type BuildPart, makesCampaign, readsWhole } from '#domain/site/build-part.ts';
import { readContent } from './files.ts';
import { documentProblems } from './media/documents.ts';
import { readPictures } from './media/pictures.ts';
import { unusedPictures } from './media/unused-pictures.ts';
import { places } from './places/places.ts';
import { proseProblems, readProse } from './prose/check-prose.ts';
import { locateProblems } from './reading/positions.ts';
import { withAreaCodes } from './text/area-codes.ts';
import { hasGlyph } from './text/font-coverage.ts';

export interface ContentCheck {
  /** The entries without errors in their own file. Publishable as a whole only if no problem is an error. */
  readonly content: SiteContent;
  readonly problems: readonly LocatedProblem[];
  /** Number of files checked. */
  readonly checked: number;
}

/**
 * Reads the content folder and applies every rule. Returns all problems, sorted by file and position.
 * @param part of a site: then no rule is applied to the entries of campaigns whose pages it has not
 */
export async function checkContent(root: string, part?: BuildPart): Promise<ContentCheck> {
  const reading = await readContent(root, (campaign) => readsWhole(part, campaign));
  const { content, partial, problems, positions } = reading;
  const isOwn = ({ campaign }: { readonly campaign: string }) => campaign === '' || makesCampaign(part, campaign);
  const [files, prose] = [reading.files.filter(isOwn), reading.prose.filter(isOwn)];
  const known = { ...reading.known, campaigns: reading.known.campaigns.filter(({ id }) => makesCampaign(part, id)) };
  const pictures = await readPictures(files);
  const decoded = files.map((each) => {
    const picture = pictures.facts.get(each.file);
    return picture ? { ...each, picture } : each;
  });
  const context = { rulesets: known.rulesets, files: decoded, partial: new Set(partial.keys()), hasGlyph, places };
  const held = checkCampaigns(known, context).map((problem) => {
    const path = partial.get(problem.file)?.(problem.path);
    return path ? { ...problem, path } : problem;
  });
  const pieces = readProse(prose);
  const broken = new Set([...problems, ...pictures.problems].filter(isError).map(({ file }) => file));
  const found = [
    ...problems,
    ...pictures.problems,
    ...(await documentProblems(files)),
    ...unexplained(held, problems),
    ...proseProblems(pieces, files, content.campaigns),
    ...unusedPictures(content.campaigns, files, pieces, broken),
  ];
  return { content, problems: locateProblems(withAreaCodes(found, content), positions), checked: files.length };
}
