import { constants, homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { exampleOriginText, isExampleOrigin } from '#domain/site/example-origin.ts';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import { dayOf, instantAt } from '#domain/time/instant.ts';
import { failureText } from '#reporting/failure-text.ts';
import { inputDigests } from '#sources/inputs.ts';
import { afterBundle } from '../src/integrations/bundles/after-bundle.ts';
import { refuseFaultyContent } from '../src/integrations/content-gate.ts';
import { stagesOfAstro } from '../src/integrations/stages-of-astro.ts';
import { siteConfig } from '../src/site.config.ts';
import { outDirOf } from './out-dir.ts';
import { linkedSite, refuseForeign } from './own-sites.ts';
import { openPageCache, sealPageCache } from './page-cache.ts';
import { abandonSite, clearLock, type NewSite, type PublishOptions, publishSite, startSite } from './publish-site.ts';
import { releaseLock, waitForLock } from './site-lock.ts';
import { isUpToDate } from './site-pages.ts';
import { useDeployment } from './use-deployment.ts';

const usage = `用法：npm run build -- [选项]
  --strict         内容的提醒也算错误；没有真的网址也算
  --today          按今天（北京时间）生成，而不是最后一次提交的那天：每天夜里自动生成时用
  --allow-shrink   比原来的网站少三成以上页面也发布
  --force          内容、程序和日期都没有变，也重新生成
`;

/** Exit code EX_TEMPFAIL (sysexits.h): another build is running, try again later. */
const busy = 75;

interface Options {
  readonly strict: boolean;
  readonly force: boolean;
  readonly 'allow-shrink': boolean;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        strict: { type: 'boolean', default: false },
        today: { type: 'boolean', default: false },
        'allow-shrink': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}

/**
 * `npm run build`: checks the content, builds the site into a new folder, verifies it, then switches the link OUT_DIR
 * (dist) to it. Does nothing when the site was built from the same inputs. Warns last when nobody can open the site's
 * address. On any failure, keeps the previous site and removes the unfinished one.
 */
async function run({ strict, force, 'allow-shrink': allowShrink }: Options): Promise<void> {
  try {
    const link = outDir();
    refuseForeign(link);
    await useDeployment();
    const { origin, alone } = siteConfig().address;
    const unreachable = isExampleOrigin(origin) ? exampleOriginText(origin, alone) : undefined;
    if (strict && unreachable) throw new SettingRefused(unreachable);
    const inputs = inputDigests(process.cwd(), siteConfig().contentDir).all;
    const isSame = !force && (await isUpToDate(linkedSite(link) ?? link, inputs));
    if (isSame) {
      clearLock(link);
      process.stdout.write(`✓ 没有变化，网站不用重新生成：${link}\n`);
    } else await buildAndPublish(link, { allowShrink, inputs });
    if (unreachable) process.stderr.write(`! ${unreachable}\n`);
  } catch (error) {
    process.stderr.write(failureText(error, '没有生成网站；原来的网站不变'));
    process.exitCode = error instanceof Error && error.name === 'SiteBusy' ? busy : 1;
  }
}

async function buildAndPublish(link: string, options: PublishOptions): Promise<void> {
  const started = performance.now();
  const site = await startSite(link);
  try {
    const pages = await openPageCache(link);
    await abandonedOnSignal(site, buildInTurn(site, pages));
    await sealPageCache(link, pages);
    await publishSite(site, options);
  } catch (error) {
    // When the disk is full, pending page writes reject as well: ignore them and clean up.
    process.on('unhandledRejection', () => undefined);
    abandonSite(site);
    throw error;
  }
  const seconds = (performance.now() - started) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024 ** 2;
  process.stdout.write(`✓ 网站已生成：${link}（${seconds.toFixed(1)} 秒，内存最多 ${memory.toFixed(1)} GB）\n`);
}

/**
 * Checks the content and runs Astro. Builds of one project wait for each other until the bundle is made: Astro keeps the list of MDX modules in
 * `.astro/`, which they share, and the pages of one would be looked up in the list of another.
 */
async function buildInTurn(site: NewSite, pages: string): Promise<void> {
  // Before Astro starts, which tells in English that a hook has failed.
  await refuseFaultyContent(siteConfig().contentDir);
  const turn = path.join('.cache', 'bundling');
  await waitForLock(turn, () => process.stderr.write('等同一个文件夹里的另一个构建先打包。\n'));
  const stages = stagesOfAstro();
  try {
    // Loaded when needed: it takes longer than to find that nothing has changed.
    const { build } = await import('astro');
    await build({
      outDir: site.folder,
      cacheDir: pages,
      logLevel: 'warn',
      integrations: [afterBundle(() => releaseLock(turn)), stages],
    });
  } finally {
    releaseLock(turn);
  }
}

/** Absolute path of the link to the site. @throws OutDirRefused when OUT_DIR is not allowed. */
const outDir = (): string =>
  outDirOf(process.env['OUT_DIR'] || 'dist', {
    project: process.cwd(),
    content: path.resolve(process.env['CONTENT_DIR'] || 'content'),
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

const options = readOptions();
if (!options || options.help) {
  (options ? process.stdout : process.stderr).write(usage);
  process.exitCode = options ? 0 : 2;
} else {
  process.env['NODE_ENV'] ??= 'production';
  if (options.today) process.env['SOURCE_DATE_EPOCH'] ||= `${instantAt(dayOf(Date.now())) / 1000}`;
  if (options.strict) process.env['CONTENT_STRICT'] = '1';
  await run(options);
}
