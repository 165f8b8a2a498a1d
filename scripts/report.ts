import { resolveCampaign } from '#domain/campaign/site.ts';
import { countProblems } from '#reporting/counts.ts';
import { noCampaign } from '#reporting/no-campaign.ts';
import { checkContent } from '#sources/check-content.ts';
import { buildInstant } from '#sources/clock.ts';
import { targetText } from '#views/organize/targets/target-text.ts';
import { readArguments } from './read-arguments.ts';
import { showUsage } from './run-command.ts';

const usage = `用法：npm run report -- [城市-年份 …] [选项]
  --content 目录   内容文件夹（默认 CONTENT_DIR 或 content）
  --strict         不知道完成没有，也算没有完成
结束时的代码：0 没有差的；1 有任务还差（--strict：或还不知道）；2 用法不对、没有这个活动站，或内容有错误
`;

function readOptions(args: readonly string[]) {
  return readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
}

function fail(text: string): number {
  process.stderr.write(text);
  return 2;
}

/** Compares the targets of campaigns with their content. Returns the exit code. */
async function report(chosen: readonly string[], root: string, strict: boolean): Promise<number> {
  const { content, problems } = await checkContent(root);
  if (countProblems(problems).errors > 0) return fail('✗ 内容有错误：先运行 npm run content:check，改好再看进度。\n');
  const ids = content.campaigns.map(({ id }) => id);
  const unknown = chosen.find((id) => !ids.includes(id));
  if (unknown !== undefined) return fail(noCampaign(unknown, ids));
  const now = buildInstant();
  const reports = content.campaigns
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .map((campaign) => targetText(resolveCampaign(campaign, content.rulesets), now));
  process.stdout.write(reports.map(({ text }) => text).join('\n'));
  return reports.some((report) => report.short || (strict && report.unknown)) ? 1 : 0;
}

/** `npm run report`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args);
  if (!read || read.values.help) return showUsage(usage, read !== undefined);
  const { content = process.env['CONTENT_DIR'] || 'content', strict } = read.values;
  return report(read.positionals, content, strict);
}
