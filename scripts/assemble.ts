import { readContent } from '#sources/files.ts';
import { wordsOf } from '#sources/words.ts';
import { siteConfig } from '../src/site.config.ts';
import { assembleSite } from './parts/assemble-site.ts';
import { currentKeys } from './parts/current-keys.ts';
import { readArguments } from './read-arguments.ts';
import { makeSite } from './site/make-site.ts';
import { siteOptions, useSiteOptions } from './site/site-options.ts';

const usage = `用法：npm run assemble -- [选项]
  把 .cache/parts 里每个活动站和总站合成一个网站。各部分先用 npm run build -- --part 生成；选项和环境变量要一样。
  --strict         内容的提醒也算错误；没有真的网址也算
  --today          按今天（北京时间）生成，而不是最后一次提交的那天
  --allow-shrink   比原来的网站少三成以上页面也发布
  --force          没有变化，也重新合成
`;

/** Puts the parts together, with the same bytes as `npm run build`. */
async function assemble(folder: string): Promise<void> {
  const { contentDir, address, chosen } = siteConfig();
  const keys = currentKeys();
  const { content } = await readContent(contentDir, () => false);
  const campaigns = (content.others ?? []).filter(({ id }) => chosen?.includes(id) ?? true);
  await assembleSite(folder, keys, { address, campaigns, words: wordsOf(content).search });
}

/** `npm run assemble`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(usage, { args, options: siteOptions });
  if (typeof read === 'number') return read;
  useSiteOptions(read.values);
  return makeSite(read.values, ({ folder }) => assemble(folder));
}
