import { resolveCampaign } from '#domain/campaign/site.ts';
import { countProblems } from '#reporting/counts.ts';
import { checkContent } from '#sources/check-content.ts';
import { buildInstant } from '#sources/clock.ts';
import { targetText } from '#views/organize/targets/target-text.ts';
import { chosenCampaigns } from './chosen-campaign.ts';
import { contentFolder, readArguments } from './read-arguments.ts';

const usage = `用法：npm run report -- [城市-年份 …] [选项]
  --content 目录   内容文件夹（默认 CONTENT_DIR 或 content）
  --strict         不知道完成没有，也算没有完成
结束时的代码：0 没有差的；1 有任务还差（--strict：或还不知道）；2 用法不对、没有这个活动站，或内容有错误
`;

/** Compares the targets of campaigns with their content. Returns the exit code. */
async function report(ids: readonly string[], root: string, strict: boolean): Promise<number> {
  const { content, problems } = await checkContent(root);
  if (countProblems(problems).errors > 0) {
    process.stderr.write('✗ 内容有错误：先运行 npm run content:check，改好再看进度。\n');
    return 2;
  }
  const campaigns = chosenCampaigns(content, ids);
  if (!campaigns) return 2;
  const now = buildInstant();
  const reports = campaigns.map((campaign) => targetText(resolveCampaign(campaign, content.rulesets), now));
  process.stdout.write(reports.map(({ text }) => text).join('\n'));
  return reports.some(({ short, unknown }) => short || (strict && unknown)) ? 1 : 0;
}

/** `npm run report`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(usage, {
    args,
    allowPositionals: true,
    options: { content: { type: 'string' }, strict: { type: 'boolean', default: false } },
  });
  if (typeof read === 'number') return read;
  return report(read.positionals, contentFolder(read.values.content), read.values.strict);
}
