import type { RowOutcome } from '#domain/import/outcome.ts';
import type { Field } from '#domain/import/table/column-titles.ts';
import { type ContentReading, readContent } from '#sources/files.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { element } from '../../site-builders.ts';
import { aContentFolder } from '../content-folder.ts';
import { clerkCampaign } from './clerk-campaign.ts';
import { aClerkWorkbook, type ClerkSheet } from './clerk-workbook.ts';
import { aTableFile } from './table-file.ts';

let read: Promise<Pick<ContentReading, 'content' | 'files'>> | undefined;

/** The made-up campaign as it is read: once, because no import changes it. */
export const clerkContent = () => (read ??= readContent(aContentFolder(clerkCampaign)));

/** What the import makes of a table for the made-up campaign. */
export async function imported(table: string | readonly ClerkSheet[], creates = false, name?: string) {
  const { content, files } = await clerkContent();
  const campaign = element(content.campaigns);
  const file = aTableFile(typeof table === 'string' ? table : aClerkWorkbook(table), name);
  const fill = new Map<Field, string>([['programmes', '联合行动']]);
  const found = await importTable(file, { content, campaign, files, fill }, { today: '2023-09-01', creates });
  if ('fault' in found) throw new Error(found.fault.message);
  return found;
}

/** The rows of a table that become activities, as they would be written. */
export const rowsOf = async (table: string | readonly ClerkSheet[]) =>
  (await imported(table)).sheets.flatMap(({ outcomes, told }) => outcomes.flatMap((outcome) => shown(outcome, told)));

/** @param told what is told of the whole table */
const shown = (outcome: RowOutcome, told: readonly string[]) =>
  outcome.kind === 'new' || outcome.kind === 'draft'
    ? [
        {
          ...outcome.activity,
          asked: 'questions' in outcome ? outcome.questions.map(({ message }) => message) : [],
          notes: [...told, ...outcome.notes],
          kept: outcome.untaken.map(({ text }) => text),
        },
      ]
    : [];

export const usual = {
  活动名称: '义诊',
  一句话介绍: '量血压',
  活动类型: '义诊',
  主办单位: '市科协',
  活动时间: '9月20日9:00-11:00',
  活动地点: '五马街广场',
};

/** A table of one row from what differs. */
export async function rowWith(cells: Readonly<Record<string, string>>) {
  const row = { ...usual, ...cells };
  const line = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(',');
  return element(await rowsOf(`${line(Object.keys(row))}\n${line(Object.values(row))}\n`));
}
