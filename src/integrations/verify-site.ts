import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteContent } from '#domain/campaign/content.ts';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { hubPart, makesCampaign, makesHub } from '#domain/site/build-part.ts';
import { terminalReport } from '#reporting/terminal.ts';
import { checkedContent } from '#sources/checked-content.ts';
import { type Address, campaignLinks, licencesPath, tableReaderPath, workerPath } from '#views/site/links.ts';
import type { SiteConfig } from '../site.config.ts';
import { ownCache } from './cache/own-cache.ts';
import { partFile } from './part/part-files.ts';
import { inStage } from './stage.ts';
import { type BuiltFile, type BuiltFolder, readBuilt, readPages } from './verify/built-folder.ts';
import { type ExpectedSite, expectedForms, expectedHub, expectedSite } from './verify/expected-files.ts';
import { outerReferences } from './verify/references.ts';
import { siteProblems } from './verify/rules.ts';

/** Thrown when a built site must not be published, after the reasons are printed. */
export class SiteRejected extends Error {
  override name = 'SiteRejected';
}

/**
 * Verifies the built folder after all files are written: expected files, drafts, posters, links, assets, fonts.
 *
 * @returns two integrations, of which the first reads the pages while Pagefind makes the search indexes
 */
export function verifySite(config: SiteConfig): readonly [read: AstroIntegration, verify: AstroIntegration] {
  const cache = ownCache('verify');
  const { base, origin } = config.address;
  let pages: ReadonlyMap<string, BuiltFile> = new Map();
  const read: AstroIntegration = {
    name: 'read-pages',
    hooks: {
      'astro:config:done': cache.place,
      'astro:build:done': async ({ dir }) => {
        pages = await inStage('read-pages', () => cache.use((made) => readPages(fileURLToPath(dir), base, made)));
      },
    },
  };
  const verify: AstroIntegration = {
    name: 'verify-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { content } = await checkedContent(config);
        const folder = fileURLToPath(dir);
        const built = await inStage('verify', async () => {
          const found = await readBuilt(folder, base, pages);
          refuseProblems(problemsOf(found, content, config));
          return found;
        });
        if (config.part === undefined) return;
        const references = outerReferences(built, origin, isElsewhere(config));
        await writeFile(partFile(folder, 'references'), JSON.stringify(references));
      },
    },
  };
  return [read, verify];
}

/** @throws SiteRejected after the problems are printed, when there is one */
export function refuseProblems(problems: readonly LocatedProblem[]): void {
  if (problems.length === 0) return;
  process.stderr.write(terminalReport(problems, { checked: problems.length, colour: process.stderr.isTTY }));
  throw new SiteRejected(`生成的网站有 ${problems.length} 处不对，没有发布；原来的网站不变。`);
}

/** Whether a path belongs to another part than the one that is built. */
function isElsewhere({ address: { base }, part }: Pick<SiteConfig, 'address' | 'part'>): (path: string) => boolean {
  if (part === undefined) return () => false;
  const isOfCampaign = (path: string) => /^[^/]+-\d{4}\//u.test(path.slice(base.length));
  return part === hubPart ? isOfCampaign : (path) => !path.startsWith(`${base}${part}/`);
}

/** The problems of a site in `folder` that was built from `content`. Empty for a publishable site. */
export async function builtProblems(
  folder: string,
  content: SiteContent,
  config: VerifiedConfig,
): Promise<readonly LocatedProblem[]> {
  const { base } = config.address;
  return problemsOf(await readBuilt(folder, base, await readPages(folder, base)), content, config);
}

type VerifiedConfig = Pick<SiteConfig, 'address' | 'chosen' | 'repository'> & Partial<Pick<SiteConfig, 'part'>>;

function problemsOf(
  built: BuiltFolder,
  content: SiteContent,
  { address, chosen, repository, part }: VerifiedConfig,
): readonly LocatedProblem[] {
  const sites = content.campaigns
    .filter(({ id }) => makesCampaign(part, id) && (chosen === undefined || chosen.includes(id)))
    .map((campaign) => expectedSite(campaign, campaignLinks(address, campaign.id)));
  const expected: ExpectedSite = {
    files: [
      ...(part === undefined ? expectedOfWhole(address) : []),
      ...(makesHub(part) ? [{ path: tableReaderPath(address), what: '读表格的脚本', source: 'content' }] : []),
      ...(makesHub(part) && !address.alone ? expectedHub(address) : []),
      ...(makesHub(part) && repository ? expectedForms(address) : []),
      ...sites.flatMap(({ files }) => files),
    ],
    drafts: sites.flatMap(({ drafts }) => drafts),
  };
  return siteProblems({ built, expected, origin: address.origin, isElsewhere: isElsewhere({ address, part }) });
}

/** Files that are made once all pages are there. */
const expectedOfWhole = (address: Address): ExpectedSite['files'] => [
  { path: workerPath(address), what: '离线脚本', source: 'content' },
  { path: licencesPath(address), what: '许可证', source: 'content' },
];
