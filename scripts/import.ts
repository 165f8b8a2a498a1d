import { writeFileSync } from 'node:fs';
import type { Field } from '#domain/import/table/column-titles.ts';
import { columnMeaning, titlesLike } from '#domain/import/table/columns.ts';
import { dayOf } from '#domain/time/instant.ts';
import { diffHtml } from '#exports/tables/diff-html.ts';
import { palettes } from '#pictures/palettes.ts';
import { themeCss } from '#pictures/tokens.ts';
import { buildInstant, isPreview } from '#sources/clock.ts';
import { readContent } from '#sources/files.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { importedFiles } from '#sources/tables/imported-files.ts';
import { tryToWrite } from '#sources/writing/new-files.ts';
import { type ImportMode, importCounts, isAsking } from '#views/import/import-counts.ts';
import { importReport } from '#views/import/import-report.ts';
import { chosenCampaign } from './chosen-campaign.ts';
import { contentFolder, readArguments, refuseArguments } from './read-arguments.ts';

const usage = `用法：npm run import -- 表格.xlsx --campaign 城市-年份 [选项]
  --campaign 编号     放进哪个城市，例如 weinan-2023
  --fill 列=内容      表里没有的列、空着的格子都填这个，可以写几次；例如 --fill 活动类型=科普宣传
  --create            表里有、内容里还没有的单位和场馆，也写成文件，标着【待补】
  --dry-run           只看读得懂多少、和文件有什么不同，不写文件
  --update            已有的活动和表里不同的，照表里改；不加就不改
  --html 文件.html    把不同的地方写成一页，用浏览器看
  --content 目录      内容文件夹（默认 CONTENT_DIR 或 content）
读 .xlsx、.ods、.csv，填好的申报表（.xlsx、.docx），装了 LibreOffice 的也读 .xls、.et、.doc。读不准的行写成草稿，问题写在里面。第一行说各有多少。
退出代码：0 都是活动或已有，1 有要问清楚的行、和文件不同而没有写入的行，或写不进去（那就一行也没有写），2 用法不对。
`;

interface Settings {
  readonly mode: ImportMode;
  readonly creates: boolean;
  /** File for the changes as a page. */
  readonly html: string | undefined;
}

const options = {
  campaign: { type: 'string' },
  fill: { type: 'string', multiple: true },
  create: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  update: { type: 'boolean', default: false },
  html: { type: 'string' },
  content: { type: 'string' },
} as const;

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

async function importInto(
  file: string,
  campaignId: string,
  root: string,
  fill: ReadonlyMap<Field, string>,
  settings: Settings,
) {
  const { content, files } = await readContent(root);
  const campaign = chosenCampaign(content, campaignId);
  if (!campaign) return 2;
  const { mode, creates } = settings;
  const table = await importTable(
    file,
    { content, campaign, files, fill },
    { creates, today: dayOf(isPreview() ? buildInstant() : Date.now()) },
  );
  if (settings.html !== undefined) {
    writeFileSync(settings.html, diffHtml(file, table, themeCss('site', palettes.hub)));
  }
  if (mode !== 'dry-run') {
    const fault = tryToWrite(root, importedFiles(campaign, table, settings));
    if (fault !== undefined) {
      process.stderr.write(fault);
      return 1;
    }
  }
  process.stdout.write(importReport(file, table, mode, creates));
  return 'fault' in table || isAsking(importCounts(table), mode) ? 1 : 0;
}

/** `npm run import`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(usage, { args, allowPositionals: true, options });
  if (typeof read === 'number') return read;
  const { campaign, 'dry-run': isDry, update, create, html, content } = read.values;
  const [file, ...others] = read.positionals;
  if (file === undefined || others.length > 0 || campaign === undefined) return refuseArguments(usage);
  const fill = readFill(read.values.fill ?? []);
  if (typeof fill === 'string') {
    process.stderr.write(`✗ ${fill}\n`);
    return 2;
  }
  const mode = isDry ? 'dry-run' : update ? 'update' : 'new-only';
  return importInto(file, campaign, contentFolder(content), fill, { mode, creates: create, html });
}
