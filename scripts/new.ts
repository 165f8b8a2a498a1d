import path from 'node:path';
import { platformName } from '#domain/campaign/campaign-names.ts';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { RowOutcome } from '#domain/import/outcome.ts';
import { readGroup } from '#domain/import/row/row.ts';
import { rowContext } from '#domain/import/row/row-context.ts';
import type { CellFault } from '#domain/import/sheet.ts';
import type { Field } from '#domain/import/table/column-titles.ts';
import { titleOf } from '#domain/import/table/columns.ts';
import { tablesOf } from '#domain/import/table/table.ts';
import { noFacts } from '#domain/import/table/table-facts.ts';
import { activityTypes, audiences } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { readContent } from '#sources/files.ts';
import { holidayOf } from '#sources/holidays.ts';
import { hasGlyph } from '#sources/text/font-coverage.ts';
import { wordsOf } from '#sources/words.ts';
import { type ImportTarget, newActivities } from '#sources/writing/new-activities.ts';
import { activityFile } from '#sources/writing/new-file.ts';
import { tryToWrite } from '#sources/writing/new-files.ts';
import { chosenCampaign } from './chosen-campaign.ts';
import { type Lines, withLines } from './new/answer-lines.ts';
import { newCampaign } from './new/new-campaign.ts';
import { contentFolder, readArguments, refuseArguments } from './read-arguments.ts';

const usage = `用法：npm run new -- campaign      开一个新网站（npm run new -- campaign --help）
      npm run new -- <活动站>     写一项新活动，例如 wenzhou-2024
  --content 目录   内容文件夹（默认 CONTENT_DIR 或 content）
一问一答写一项新活动。答得不对会说为什么，再问一次；Ctrl+C 随时停下，什么也不写。
退出代码：0 写好了，1 没有问完，或写不进去，2 用法不对。
`;

interface Question {
  readonly field: Field;
  /** Title of the column unless set. */
  readonly label?: string;
  readonly hint: string;
}

/** None for a place without regions. */
function regionQuestion(campaign: Campaign): readonly Question[] {
  if (campaign.regions.length === 0) return [];
  const { region, whole } = placeWords(campaign);
  const names = campaign.regions.map(({ name }) => name).join('、');
  return [{ field: 'region', label: region, hint: `${names}；${whole}的不填` }];
}

/** The questions: most important fields first. */
const questionsFor = ({ campaign: { data } }: CampaignContent): readonly Question[] => [
  { field: 'name', hint: `和${platformName(data)}上填的一样` },
  { field: 'summary', hint: '一句话，放在名称下面；不写就先存成草稿' },
  { field: 'times', hint: '例如 9月17日9:00-11:30、9月17-23日、9月中旬；几场用分号隔开' },
  { field: 'venue', hint: '场馆全称；没有登记过的照写' },
  ...regionQuestion(data),
  { field: 'hosts', hint: '单位全称，和公章一样；几家用顿号隔开' },
  { field: 'organizers', hint: '没有就不填' },
  { field: 'type', hint: activityTypes.join('、') },
  { field: 'audiences', hint: audiences.join('、') },
  { field: 'programmes', hint: `${data.programmes.map(({ name }) => name).join('、')}；不知道的不填` },
  { field: 'bookingNeeded', hint: '是、否；不填就是不用' },
  { field: 'bookingUrl', hint: 'https 开头；没有就不填' },
  { field: 'id', hint: '文件名，小写英文、数字和短横线；不填就用拼音' },
];

/** Reads the answers like a table row and returns the import outcome. */
function reading(answers: ReadonlyMap<Field, string>, target: ImportTarget): RowOutcome | undefined {
  const fields = [...answers.keys()];
  const rows = [fields.map(titleOf), fields.map((field) => answers.get(field) ?? '')] as const;
  const [table] = tablesOf({ rows });
  const [group] = table?.groups ?? [];
  if (!table || !group) return undefined;
  const context = rowContext(target.campaign, wordsOf(target.content), target.fill, holidayOf);
  const row = readGroup({ rows }, group, { ...table.heading, facts: noFacts }, context);
  return newActivities(target)([row], table.heading)[0];
}

const print = (text: string) => process.stdout.write(text);

/** Repeats the questions with faults until the row is accepted. Undefined when stdin ends first. */
async function ask(
  questions: readonly Question[],
  target: ImportTarget,
  lines: Lines,
): Promise<RowOutcome | undefined> {
  const answers = new Map<Field, string>(questions.map(({ field }) => [field, '']));
  let open = questions;
  while (await answered(open, answers, lines)) {
    const outcome = reading(answers, target);
    const asked = outcome ? questionsOf(outcome, questions) : [nothing];
    if (asked.length === 0) return outcome;
    for (const { message, fix } of asked) print(`✗ ${message}\n  → ${fix}\n`);
    const columns = new Set(asked.map(({ column }) => column));
    const wrong = questions.filter((_, index) => columns.has(index));
    open = wrong.length > 0 ? wrong : questions;
    print('再答一次：\n');
  }
  return undefined;
}

const nothing: CellFault = { code: 'import-missing', column: 0, message: '没有“活动名称”。', fix: '填上。' };

/** What must be asked again. A summary may come later: the activity is a draft until then. */
function questionsOf(outcome: RowOutcome, questions: readonly Question[]): readonly CellFault[] {
  if (outcome.kind === 'differs') return [outcome.fault];
  const summary = questions.findIndex(({ field }) => field === 'summary');
  const asked = outcome.kind === 'draft' ? outcome.questions : [];
  return asked.filter(({ code, column }) => code !== 'import-missing' || column !== summary);
}

/** Reads one line per question. False when stdin ends first. */
async function answered(open: readonly Question[], answers: Map<Field, string>, lines: Lines): Promise<boolean> {
  for (const { field, label = titleOf(field), hint } of open) {
    print(`${label}（${hint}）：`);
    const { value, done } = await lines.next();
    if (done) return false;
    answers.set(field, value.trim());
  }
  return true;
}

async function newActivity(campaignId: string, root: string, input: NodeJS.ReadableStream): Promise<number> {
  const { content, files } = await readContent(root);
  const campaign = chosenCampaign(content, campaignId);
  if (!campaign) return 2;
  const target = { content, campaign, files, fill: new Map(), hasGlyph };
  const outcome = await withLines(input, (lines) => ask(questionsFor(campaign), target, lines));
  if (outcome?.kind === 'present') {
    print(`✗ 这项活动已经有了：activities/${outcome.id}。没有再写。\n`);
    return 1;
  }
  if (outcome?.kind !== 'new' && outcome?.kind !== 'draft') {
    process.stderr.write('\n✗ 没有问完，什么也没有写。\n');
    return 1;
  }
  const file = activityFile(campaignId, outcome.id, outcome.activity);
  const fault = tryToWrite(root, [file]);
  if (fault !== undefined) {
    process.stderr.write(`\n${fault}`);
    return 1;
  }
  for (const note of outcome.notes) print(`! ${note}\n`);
  print(`✓ 写好了：${path.join(root, file.path)}\n`);
  return 0;
}

/**
 * `npm run new`. Returns the exit code.
 * @param input has the answers, one a line
 */
export async function run(
  [first, ...rest]: readonly string[],
  input: NodeJS.ReadableStream = process.stdin,
): Promise<number> {
  if (first === 'campaign') return newCampaign(rest, input);
  const args = first === undefined ? rest : [first, ...rest];
  const read = readArguments(usage, { args, allowPositionals: true, options: { content: { type: 'string' } } });
  if (typeof read === 'number') return read;
  const [campaign, ...others] = read.positionals;
  if (campaign === undefined || others.length > 0) return refuseArguments(usage);
  return newActivity(campaign, contentFolder(read.values.content), input);
}
