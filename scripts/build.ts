import path from 'node:path';
import process from 'node:process';
import { makePart } from './parts/make-part.ts';
import { siteOfPart } from './parts/part-folder.ts';
import { readArguments } from './read-arguments.ts';
import { buildInTurn } from './site/build-in-turn.ts';
import { costSince, exitCodeOf, makeSite } from './site/make-site.ts';
import { openPageCache, sealPageCache } from './site/page-cache.ts';
import type { NewSite } from './site/publish-site.ts';
import { siteOptions, useSiteOptions } from './site/site-options.ts';
import { useDeployment } from './site/use-deployment.ts';

const usage = `用法：npm run build -- [选项]
  --strict         内容的提醒也算错误；没有真的网址也算
  --today          按今天（北京时间）生成，而不是最后一次提交的那天：每天夜里自动生成时用
  --allow-shrink   比原来的网站少三成以上页面也发布
  --force          内容、程序和日期都没有变，也重新生成
  --part 活动站     只生成网站的这一部分，或者总站（hub），放在 .cache/parts 里，由 npm run assemble 合成
`;

/** Checks the content, builds the site and verifies it. */
async function buildWhole({ folder, link }: NewSite): Promise<void> {
  const pages = await openPageCache(link);
  await buildInTurn(folder, pages);
  await sealPageCache(link, pages);
}

/** Builds a part. Returns the exit code. */
const buildPart = (part: string, force: boolean): Promise<number> =>
  exitCodeOf(async () => {
    const started = performance.now();
    await useDeployment();
    const isMade = await makePart(part, { force });
    const place = path.resolve(siteOfPart(part));
    process.stdout.write(
      isMade ? `✓ ${part} 已生成：${place}（${costSince(started)}）\n` : `✓ 没有变化，${part} 不用重新生成：${place}\n`,
    );
  });

/** `npm run build`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(usage, { args, options: { ...siteOptions, part: { type: 'string' } } });
  if (typeof read === 'number') return read;
  const { part, ...options } = read.values;
  useSiteOptions(options);
  return part === undefined ? makeSite(options, buildWhole) : buildPart(part, options.force);
}
