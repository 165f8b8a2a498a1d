import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteContent } from '#domain/campaign/content.ts';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { terminalReport } from '#reporting/terminal.ts';
import { checkedContent } from '#sources/checked-content.ts';
import { campaignLinks, licencesPath, tableReaderPath, workerPath } from '#views/site/links.ts';
import type { SiteConfig } from '../site.config.ts';
import { type MadeBefore, madeAnew } from './cache/made-before.ts';
import { ownCache } from './cache/own-cache.ts';
import { inStage } from './stage.ts';
import { readBuilt } from './verify/built-folder.ts';
import { type ExpectedSite, expectedForms, expectedHub, expectedSite } from './verify/expected-files.ts';
import { siteProblems } from './verify/rules.ts';

/** Thrown when a built site must not be published, after the reasons are printed. */
export class SiteRejected extends Error {
  override name = 'SiteRejected';
}

/** Verifies the built folder after all files are written: expected files, drafts, posters, links, assets, fonts. */
export function verifySite(config: SiteConfig): AstroIntegration {
  const cache = ownCache('verify');
  return {
    name: 'verify-site',
    hooks: {
      'astro:config:done': cache.place,
      'astro:build:done': async ({ dir }) => {
        const { content } = await checkedContent(config.contentDir);
        const folder = fileURLToPath(dir);
        const problems = await inStage('verify', () =>
          cache.use((made) => builtProblems(folder, content, config, made)),
        );
        if (problems.length === 0) return;
        process.stderr.write(terminalReport(problems, { checked: problems.length, colour: process.stderr.isTTY }));
        throw new SiteRejected(`生成的网站有 ${problems.length} 处不对，没有发布；原来的网站不变。`);
      },
    },
  };
}

/** The problems of a site in `folder` that was built from `content`. Empty for a publishable site. */
export async function builtProblems(
  folder: string,
  content: SiteContent,
  { address, chosen, repository }: Pick<SiteConfig, 'address' | 'chosen' | 'repository'>,
  made: MadeBefore = madeAnew,
): Promise<readonly LocatedProblem[]> {
  const sites = content.campaigns
    .filter(({ id }) => chosen === undefined || chosen.includes(id))
    .map((campaign) => expectedSite(campaign, campaignLinks(address, campaign.id)));
  const expected: ExpectedSite = {
    files: [
      { path: workerPath(address), what: '离线脚本', source: 'content' },
      { path: tableReaderPath(address), what: '读表格的脚本', source: 'content' },
      { path: licencesPath(address), what: '许可证', source: 'content' },
      ...(address.alone ? [] : expectedHub(address)),
      ...(repository ? expectedForms(address) : []),
      ...sites.flatMap(({ files }) => files),
    ],
    drafts: sites.flatMap(({ drafts }) => drafts),
  };
  return siteProblems({ built: await readBuilt(folder, address.base, made), expected, origin: address.origin });
}
