import process from 'node:process';
import { readContent } from '#sources/files.ts';
import { wordsOf } from '#sources/words.ts';
import { siteConfig } from '../src/site.config.ts';
import { assembleSite } from './parts/assemble-site.ts';
import { currentKeys } from './parts/current-keys.ts';
import { buildForToday } from './parts/today.ts';
import { readArguments } from './read-arguments.ts';
import { makeSite } from './site/make-site.ts';
import { siteOptions } from './site/site-options.ts';

const usage = `用法：npm run assemble -- [选项]
  把 .cache/parts 里每个活动站和总站合成一个网站。各部分先用 npm run build -- --part 生成；选项和环境变量要一样。
  --strict         内容的提醒也算错误；没有真的网址也算
  --today          按今天（北京时间）生成，而不是最后一次提交的那天
  --allow-shrink   比原来的网站少三成以上页面也发布
  --force          没有变化，也重新合成
`;

function readOptions() {
  return readArguments({ options: siteOptions })?.values;
}

/** `npm run assemble`: puts the parts together, with the same bytes as `npm run build`. */
async function assemble(folder: string): Promise<void> {
  const { contentDir, address, chosen } = siteConfig();
  const keys = currentKeys();
  const { content } = await readContent(contentDir, () => false);
  const campaigns = (content.others ?? []).filter(({ id }) => chosen?.includes(id) ?? true);
  await assembleSite(folder, keys, { address, campaigns, words: wordsOf(content).search });
}

const options = readOptions();
if (!options || options.help) {
  (options ? process.stdout : process.stderr).write(usage);
  process.exitCode = options ? 0 : 2;
} else {
  process.env['NODE_ENV'] ??= 'production';
  if (options.today) buildForToday();
  if (options.strict) process.env['CONTENT_STRICT'] = '1';
  await makeSite(options, ({ folder }) => assemble(folder));
}
