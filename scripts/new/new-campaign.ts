import path from 'node:path';
import { checkContent } from '#sources/check-content.ts';
import { readContent } from '#sources/files.ts';
import { type CampaignAnswers, newCampaignFiles } from '#sources/new-campaign/campaign-files.ts';
import type { Draft, Question, Surroundings } from '#sources/new-campaign/question.ts';
import { campaignQuestions, completeAnswers } from '#sources/new-campaign/questions.ts';
import { tryToWrite } from '#sources/writing/new-files.ts';
import { contentFolder, readArguments } from '../read-arguments.ts';
import { type Lines, withLines } from './answer-lines.ts';

const usage = `用法：npm run new -- campaign [选项]
${campaignQuestions.map(({ option, label }) => `  --${option} …`.padEnd(22) + label).join('\n')}
  --yes                没有给的，用建议的答案，不再问
  --content 目录       内容文件夹（默认 CONTENT_DIR 或 content）
一问一答开一个新网站：给了的选项不再问，方括号里是建议的答案，按回车就用它。Ctrl+C 随时停下，什么也不写。
退出代码：0 写好了，1 没有问完，或写不进去，2 用法不对。
`;

const print = (text: string) => process.stdout.write(text);

/** The options as they were written; the exit code when there is nothing to do. */
function readOptions(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> | number {
  const texts = Object.fromEntries(
    ['content', ...campaignQuestions.map(({ option }) => option)].map((name) => [name, { type: 'string' as const }]),
  );
  const read = readArguments(usage, { args, options: { ...texts, yes: { type: 'boolean', default: false } } });
  return typeof read === 'number' ? read : read.values;
}

/** Reads the answer to one question; asks again until it is understood. Undefined when there is none. */
async function answer(question: Question, draft: Draft, around: Surroundings, given: string | undefined, lines: Lines) {
  const preset = question.preset(draft, around);
  for (let text = given; ; text = undefined) {
    const read = text ?? (await nextLine(question, draft, around, preset, lines));
    if (read === undefined) return undefined;
    const result = question.read(read.trim() === '' ? (preset ?? '') : read.trim(), draft, around);
    if (result.kind === 'understood') return result.draft;
    const complaint = `✗ ${question.label}：${result.message}\n  → ${result.fix}\n`;
    if (given !== undefined) {
      process.stderr.write(complaint);
      return undefined;
    }
    print(complaint);
  }
}

async function nextLine(
  question: Question,
  draft: Draft,
  around: Surroundings,
  preset: string | undefined,
  lines: Lines,
) {
  print(`${question.label}（${question.hint(draft, around)}）${preset === undefined ? '' : ` [${preset}]`}：`);
  const { value, done } = await lines.next();
  return done ? undefined : value;
}

/** Asks the questions in turn. Undefined when an option is wrong or the answers end. */
async function ask(
  options: Readonly<Record<string, string | boolean | undefined>>,
  around: Surroundings,
  lines: Lines,
) {
  let draft: Draft = {};
  for (const question of campaignQuestions) {
    if (question.applies?.(draft) === false) continue;
    const written = options[question.option];
    const given =
      typeof written === 'string' ? written : options['yes'] === true ? question.preset(draft, around) : undefined;
    const part = await answer(question, draft, around, given, lines);
    if (!part) return undefined;
    draft = { ...draft, ...part };
  }
  return completeAnswers(draft, around);
}

/** Prints the warnings of the check, what to review, and the next three steps. */
async function report(root: string, { id, carried }: CampaignAnswers): Promise<void> {
  const { problems } = await checkContent(root);
  const own = problems.filter(({ file }) => file.includes(`/campaigns/${id}/`));
  print(`✓ 写好了：${path.join(root, 'campaigns', id)}/\n`);
  if (own.length > 0) print(`\n还要补 ${own.length} 处，运行 npm run content:check 看在哪里：\n`);
  for (const { file, message } of own) print(`  · ${file.slice(file.indexOf(id) + id.length + 1)}：${message}\n`);
  if (carried)
    print(`\n从 ${carried.id} 带来的，请再看一遍：\n${carried.review.map((each) => `  · ${each}\n`).join('')}`);
  print(`
接下来：
  1. 照通知补上 campaigns/${id}/notices/city-notice.mdx；通知分了活动板块的，写进 campaign.json。
  2. 加活动：npm run import -- 汇总表.xlsx --campaign ${id} --dry-run，或 npm run new -- ${id}。
  3. 看样子：npm run dev，打开 http://localhost:4321/${id}/ 。
     只要这一个网站，没有总站的首页：CAMPAIGN=${id} npm run dev，CAMPAIGN=${id} npm run build；Windows 先 set CAMPAIGN=${id}。
`);
}

/**
 * `npm run new -- campaign`: makes the folder of a new campaign from answers, and tells what comes next.
 * @param argv the options, without `campaign`
 * @param input has the answers, one a line
 * @returns the exit code: 0 written, 1 not finished, 2 wrong usage.
 */
export async function newCampaign(argv: readonly string[], input: NodeJS.ReadableStream): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === 'number') return options;
  const { content: given } = options;
  const root = contentFolder(typeof given === 'string' ? given : undefined);
  const { content, files } = await readContent(root);
  const answers = await withLines(input, (lines) => ask(options, { content, files }, lines));
  if (!answers) {
    process.stderr.write('\n✗ 没有问完，什么也没有写。\n');
    return 1;
  }
  const fault = tryToWrite(root, newCampaignFiles(answers));
  if (fault !== undefined) {
    process.stderr.write(`\n${fault}`);
    return 1;
  }
  await report(root, answers);
  return 0;
}
