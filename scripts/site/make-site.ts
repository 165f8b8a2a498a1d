import { constants, homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { exampleOriginText, isExampleOrigin } from '#domain/site/example-origin.ts';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import { failureText } from '#reporting/failure-text.ts';
import { currentInputs } from '#sources/current-inputs.ts';
import { siteConfig } from '../../src/site.config.ts';
import { contentFolder } from '../read-arguments.ts';
import { contentRead, currentContent } from './built-content.ts';
import { outDirOf } from './out-dir.ts';
import { linkedSite, refuseForeign } from './own-sites.ts';
import { abandonSite, clearLock, type NewSite, type PublishOptions, publishSite, startSite } from './publish-site.ts';
import { isUpToDate, recordContent } from './site-pages.ts';
import { useDeployment } from './use-deployment.ts';

/** Exit code EX_TEMPFAIL (sysexits.h): another build is running, try again later. */
const busy = 75;

export interface SiteOptions {
  readonly strict: boolean;
  readonly force: boolean;
  readonly 'allow-shrink': boolean;
}

/**
 * Makes a site in a new folder, then switches the link OUT_DIR (dist) to it. Does nothing when the site there was made from the
 * same inputs. Warns last when nobody can open the site's address. On any failure, keeps the previous site and removes the
 * unfinished one.
 * @param make fills and verifies the folder
 * @returns the exit code
 */
export function makeSite(
  { strict, force, 'allow-shrink': allowShrink }: SiteOptions,
  make: (site: NewSite) => Promise<void>,
): Promise<number> {
  return exitCodeOf(async () => {
    const link = outDir();
    refuseForeign(link);
    await useDeployment();
    const { origin, alone } = siteConfig().address;
    const unreachable = isExampleOrigin(origin) ? exampleOriginText(origin, alone) : undefined;
    if (strict && unreachable) throw new SettingRefused(unreachable);
    const inputs = currentInputs().all;
    const former = linkedSite(link) ?? link;
    const isSame = !force && (await isUpToDate(former, inputs));
    if (isSame) {
      clearLock(link);
      // It may have been committed since, or its folder moved.
      await recordContent(former, currentContent(siteConfig()));
      process.stdout.write(`✓ 没有变化，网站不用重新生成：${link}\n`);
    } else await publishNew(link, { allowShrink, inputs }, make);
    if (unreachable) process.stderr.write(`! ${unreachable}\n`);
  });
}

/** Runs `work`, and prints the reason when it fails. Returns the exit code. */
export async function exitCodeOf(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    process.stderr.write(failureText(error, '没有生成网站；原来的网站不变'));
    return error instanceof Error && error.name === 'SiteBusy' ? busy : 1;
  }
}

/** Time since the start, and the peak of memory. */
export function costSince(started: number): string {
  const seconds = (performance.now() - started) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024 ** 2;
  return `${seconds.toFixed(1)} 秒，内存最多 ${memory.toFixed(1)} GB`;
}

/** A site whose content was edited meanwhile has no record of its inputs: the next build makes it again. */
async function publishNew(
  link: string,
  { allowShrink, inputs }: Required<Pick<PublishOptions, 'allowShrink' | 'inputs'>>,
  make: (site: NewSite) => Promise<void>,
): Promise<void> {
  const started = performance.now();
  const site = await startSite(link);
  try {
    const { isEdited, content } = await contentRead(siteConfig(), () => abandonedOnSignal(site, make(site)));
    await publishSite(site, isEdited ? { allowShrink } : { allowShrink, inputs, content });
    if (isEdited) process.stderr.write(edited);
  } catch (error) {
    // When the disk is full, pending page writes reject as well: ignore them and clean up.
    process.on('unhandledRejection', () => undefined);
    abandonSite(site);
    throw error;
  }
  process.stdout.write(`✓ 网站已生成：${link}（${costSince(started)}）\n`);
}

const edited = `! 生成网站的时候有人改了内容，网站里可能只有一部分是改过的。\n  → 再运行一次 npm run build，再发布。\n`;

/** Absolute path of the link to the site. @throws OutDirRefused when OUT_DIR is not allowed. */
const outDir = (): string =>
  outDirOf(process.env['OUT_DIR'] || 'dist', {
    project: process.cwd(),
    content: path.resolve(contentFolder()),
    posters: path.resolve(process.env['POSTER_CACHE'] || path.join('.cache', 'posters')),
    home: homedir(),
  });

/** Cleans up on a signal while `work` runs. Publishing needs no handler: it can be interrupted at any point. */
async function abandonedOnSignal(site: NewSite, work: Promise<void>): Promise<void> {
  const abandon = (signal: NodeJS.Signals) => {
    process.stderr.write(`✗ 构建中止了（${signal}），没有生成网站；原来的网站不变。\n`);
    abandonSite(site);
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, abandon);
  await work;
  for (const signal of signals) process.off(signal, abandon);
}
