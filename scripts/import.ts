import { parseArgs } from 'node:util';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { columnMeaning, type Field, titlesLike } from '#domain/import/columns.ts';
import type { TableImport } from '#domain/import/outcome.ts';
import { noCampaign } from '#reporting/no-campaign.ts';
import { readContent } from '#sources/files.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { activityFile, type NewFile, tryToWrite } from '#sources/writing/new-files.ts';
import { proposedFiles } from '#sources/writing/proposed-entries.ts';
import { importCounts, isAsking } from '#views/import/import-counts.ts';
import { importReport } from '#views/import/import-report.ts';

const usage = `用法：npm run import -- 表格.xlsx --campaign 城市-年份 [选项]
  --campaign 编号     放进哪个城市，例如 weinan-2023
  --fill 列=内容      表里没有的列、空着的格子都填这个，可以写几次；例如 --fill 活动类型=科普宣传
  --create            表里有、内容里还没有的单位和场馆，也写成文件，标着【待补】
  --dry-run           只看读得懂多少，不写文件
  --content 目录      内容文件夹（默认 CONTENT_DIR 或 content）
读 .xlsx 和 .csv。读不准的行写成草稿，问题写在里面。第一行说各有多少。
退出代码：0 都是活动或已有，1 有要问清楚的草稿、和文件不同的行，或写不进去（那就一行也没有写），2 用法不对。
`;

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        campaign: { type: 'string' },
        fill: { type: 'string', multiple: true, default: [] },
        create: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    return others.length > 0 ? undefined : { ...values, file };
  } catch {
    return undefined;
  }
}

/** The defaults by column, or the error message for the first unknown column. */
function readFill(options: readonly string[]): ReadonlyMap<Field, string> | string {
  const fill = new Map<Field, string>();
  for (const option of options) {
    const [title = '', ...rest] = option.split('=');
    const meaning = columnMeaning(title);
    const [near] = titlesLike(title);
    if (meaning.kind !== 'field')
      return `--fill ${title}：没有这一列。${near === undefined ? '' : `是不是“${near}”？`}`;
    fill.set(meaning.field, rest.join('=').trim());
  }
  return fill;
}

function newFiles(campaign: CampaignContent, table: TableImport, creates: boolean): readonly NewFile[] {
  if ('fault' in table) return [];
  const activities = table.sheets
    .flatMap(({ outcomes }) => outcomes)
    .filter((outcome) => outcome.kind === 'new' || outcome.kind === 'draft')
    .map(({ id, activity }) => activityFile(campaign.id, id, activity));
  return [...(creates ? proposedFiles(campaign, table.proposals) : []), ...activities];
}

async function run(
  file: string,
  campaignId: string,
  root: string,
  fill: ReadonlyMap<Field, string>,
  { isDryRun, creates }: { readonly isDryRun: boolean; readonly creates: boolean },
) {
  const { content, files } = await readContent(root);
  const campaign = content.campaigns.find(({ id }) => id === campaignId);
  if (!campaign) {
    const ids = content.campaigns.map(({ id }) => id);
    process.stderr.write(noCampaign(campaignId, ids));
    return 2;
  }
  const table = await importTable(file, { content, campaign, files, fill }, creates);
  if (!isDryRun) {
    const fault = tryToWrite(root, newFiles(campaign, table, creates));
    if (fault !== undefined) {
      process.stderr.write(fault);
      return 1;
    }
  }
  process.stdout.write(importReport(file, table, isDryRun, creates));
  return 'fault' in table || isAsking(importCounts(table)) ? 1 : 0;
}

const options = readOptions();
const fill = readFill(options?.fill ?? []);
if (!options || options.help || options.file === undefined || options.campaign === undefined) {
  (options?.help ? process.stdout : process.stderr).write(usage);
  process.exitCode = options?.help ? 0 : 2;
} else if (typeof fill === 'string') {
  process.stderr.write(`✗ ${fill}\n`);
  process.exitCode = 2;
} else {
  const root = options.content ?? (process.env['CONTENT_DIR'] || 'content');
  process.exitCode = await run(options.file, options.campaign, root, fill, {
    isDryRun: options['dry-run'],
    creates: options.create,
  });
}
