import { spawn } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteContent } from '#domain/campaign/content.ts';
import { posterSizeFiles } from '#domain/campaign/poster-sizes.ts';
import { nearest } from '#domain/checks/nearest.ts';
import { visible } from '#domain/checks/quote.ts';
import { posterFromPicture } from '#posters/poster-from-picture.ts';
import { posterJpeg } from '#posters/poster-jpeg.ts';
import { renderPoster } from '#posters/render-poster.ts';
import { countProblems } from '#reporting/counts.ts';
import { failureText } from '#reporting/failure-text.ts';
import { noCampaign } from '#reporting/no-campaign.ts';
import { terminalReport } from '#reporting/terminal.ts';
import { type PosterSize, posterSizes } from '#schemas/poster.ts';
import { checkContent } from '#sources/check-content.ts';
import { buildInstant } from '#sources/clock.ts';
import { mediaPath } from '#sources/media/media.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { posterView } from '#views/poster/poster.ts';
import { siteOf } from '#views/site/site.ts';
import { siteConfig } from '../src/site.config.ts';
import { readArguments, refuseArguments } from './read-arguments.ts';

const usage = `用法：npm run poster -- <城市-年份> <活动编号> [选项]
  --size 尺寸      不写是平台用的 600×350；phone 手机竖版 1080×1920，square 方形 1080×1080，a4、a3 是打印用的 PDF
  --out 文件       写到哪里（默认 .cache/preview/<活动编号>.png）；图片以 .jpg 结尾就写成 JPEG
  --watch          内容一改就重画，直到按 Ctrl+C
  --no-open        画好了不打开
草稿也能画。
`;

interface Order {
  readonly campaign: string;
  readonly activity: string;
  readonly size: PosterSize | undefined;
  readonly out: string;
}

/** Thrown for an invalid order or content errors. The Chinese message is printed as is. */
class PosterRefused extends Error {
  override readonly name = 'PosterRefused';
}

function readOptions(args: readonly string[]) {
  const read = readArguments(usage, {
    args,
    allowPositionals: true,
    options: {
      size: { type: 'string' },
      out: { type: 'string' },
      watch: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
    },
  });
  if (typeof read === 'number') return read;
  const { values, positionals } = read;
  const [campaign = '', activity = '', ...others] = positionals;
  const size = posterSizes.find((each) => each === values.size);
  if (values.size !== size)
    return refuseArguments(usage, `--size 后面写 ${posterSizes.join('、')}，写了“${values.size}”。`);
  if (activity === '' || others.length > 0) return refuseArguments(usage);
  return { ...values, campaign, activity, size, out: values.out ?? previewOf(activity, size) };
}

const previewOf = (activity: string, size: PosterSize | undefined): string =>
  path.join('.cache', 'preview', size ? `${activity}-poster-${posterSizeFiles[size]}` : `${activity}.png`);

/**
 * The error message for an invalid --out. Other extensions are rejected, because they could overwrite content files.
 */
function outFault(out: string, size: PosterSize | undefined): string | undefined {
  const endings = size !== undefined && posterSizeFiles[size].endsWith('.pdf') ? ['.pdf'] : ['.png', '.jpg', '.jpeg'];
  if (endings.includes(path.extname(out).toLowerCase())) return undefined;
  return `✗ --out ${visible(out)}：文件名的结尾不对，没有画。\n  → 这个尺寸用 ${endings.join('、')}。\n`;
}

/** Renders the poster of an activity exactly as the site does, and writes it. */
async function drawPoster({ campaign, activity, size, out }: Order): Promise<void> {
  const { contentDir, address } = siteConfig();
  const { content, problems, checked } = await checkContent(contentDir);
  const own = problems.filter(({ file }) => file.includes(`/${campaign}/`));
  if (countProblems(own).errors > 0) throw new PosterRefused(terminalReport(own, { checked, colour: false }));
  const chosen = found(content, campaign, activity);
  const site = siteOf(chosen, { address, chosen: [campaign], now: buildInstant(), prose: renderMarkdown });
  const [context] = site.campaigns;
  const node = context?.site.activities.find(({ id }) => id === activity);
  if (!context || !node) throw new PosterRefused(`✗ 没有 ${activity} 这项活动。\n`);
  const picture = size === undefined ? node.activity.poster?.picture : undefined;
  const bytes = picture
    ? await posterFromPicture(mediaPath(contentDir, campaign, picture))
    : await renderPoster(posterView(node, context), size);
  mkdirSync(path.dirname(out), { recursive: true });
  const isPicture = size === undefined || posterSizeFiles[size].endsWith('.png');
  writeFileSync(out, isPicture && /\.jpe?g$/iu.test(out) ? await posterJpeg(bytes) : bytes);
  process.stdout.write(`✓ ${out}\n`);
}

/**
 * The content with the drafts of the campaign published.
 * @throws PosterRefused when the campaign or the activity does not exist.
 */
function found(content: SiteContent, campaign: string, activity: string): SiteContent {
  const ids = content.campaigns.map(({ id }) => id);
  const site = content.campaigns.find(({ id }) => id === campaign);
  if (!site) throw new PosterRefused(noCampaign(campaign, ids));
  if (!site.activities.some(({ id }) => id === activity)) {
    const near = nearest(
      activity,
      site.activities.map(({ id }) => id),
      2,
    );
    const hint = near.length > 0 ? `是不是 ${near.join(' 或 ')}？` : `活动编号是 activities 里的文件名，不带扩展名。`;
    throw new PosterRefused(`✗ ${campaign} 没有 ${activity} 这项活动。${hint}\n`);
  }
  const activities = site.activities.map((entry) => ({ ...entry, data: { ...entry.data, draft: false } }));
  return { ...content, campaigns: content.campaigns.map((each) => (each === site ? { ...site, activities } : each)) };
}

/** Opens a file with the default program of the system. Failures are ignored: the path is already printed. */
function open(file: string): void {
  const [program, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const viewer = spawn(program ?? '', [...args, path.resolve(file)], { stdio: 'ignore', detached: true });
  viewer.on('error', () => undefined);
  viewer.unref();
}

/** Draws the poster and prints any error. @returns whether it was drawn */
async function tryToDraw(order: Order): Promise<boolean> {
  try {
    await drawPoster(order);
    return true;
  } catch (error) {
    process.stderr.write(error instanceof PosterRefused ? error.message : failureText(error, '没有画成'));
    return false;
  }
}

/** Redraws when the content folder changes. Debounced, because editors write a file in several steps. */
function drawOnChange(order: Order, folder: string): void {
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => tryToDraw(order), 200);
  });
  process.stdout.write('在等内容改动，按 Ctrl+C 结束。\n');
}

/** `npm run poster`. Returns the exit code; with --watch the process goes on. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'number') return options;
  const fault = outFault(options.out, options.size);
  if (fault) {
    process.stderr.write(fault);
    return 2;
  }
  const isDrawn = await tryToDraw(options);
  if (isDrawn && !options['no-open']) open(options.out);
  if (!options.watch) return isDrawn ? 0 : 1;
  drawOnChange(options, siteConfig().contentDir);
  return 0;
}
