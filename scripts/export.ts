import { writeFileSync } from 'node:fs';
import { exchangeTable } from '#domain/exchange/exchange-table.ts';
import { exchangeNames } from '#domain/exchange/names.ts';
import { rowContext } from '#domain/import/row/row-context.ts';
import { exchangeXlsx } from '#exports/tables/exchange-xlsx.ts';
import { readContent } from '#sources/files.ts';
import { wordsOf } from '#sources/words.ts';
import { brokenActivities, filedActivities } from '#sources/writing/filed-entries.ts';
import { chosenCampaign } from './chosen-campaign.ts';
import { contentFolder, readArguments, refuseArguments } from './read-arguments.ts';

const usage = `用法：npm run export -- --campaign 城市-年份 [选项]
  --campaign 编号     哪个活动站，例如 weinan-2023
  --out 文件.xlsx     写到哪里（默认 城市-年份-活动.xlsx）
  --content 目录      内容文件夹（默认 CONTENT_DIR 或 content）
一个活动一行，草稿也在，每个字段一列。改好用 npm run import -- 文件.xlsx --campaign 城市-年份 --dry-run 看改动，加 --update 写回去。
退出代码：0 都导出了，1 有文件有错误，没有导出，2 用法不对，或写不进去。
`;

/** Writes the table of a campaign's activities. Returns the exit code. */
async function exportFrom(campaignId: string, out: string, root: string): Promise<number> {
  const { content, files } = await readContent(root);
  const campaign = chosenCampaign(content, campaignId);
  if (!campaign) return 2;
  const names = exchangeNames(campaign, rowContext(campaign, wordsOf(content), new Map()));
  const entries = filedActivities(campaign, files);
  const table = exchangeTable(
    entries.map(({ id, fields }) => ({ id, fields })),
    names,
  );
  writeFileSync(out, await exchangeXlsx(table));
  process.stdout.write(`${out}：${entries.length} 个活动。\n`);
  const broken = brokenActivities(campaign, files);
  for (const { file } of broken)
    process.stdout.write(`✗ ${file} 有错误，没有导出：先运行 npm run content:check，改好。\n`);
  return broken.length > 0 ? 1 : 0;
}

/** `npm run export`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(usage, {
    args,
    options: { campaign: { type: 'string' }, out: { type: 'string' }, content: { type: 'string' } },
  });
  if (typeof read === 'number') return read;
  const { campaign, out = `${campaign}-活动.xlsx`, content } = read.values;
  return campaign ? exportFrom(campaign, out, contentFolder(content)) : refuseArguments(usage);
}
