import process from 'node:process';
import { failureText } from '#reporting/failure-text.ts';
import { currentKeys, keysOfCommit } from './parts/current-keys.ts';
import { keyOfPart } from './parts/part-folder.ts';
import { buildForToday } from './parts/today.ts';
import { readArguments, refuseArguments } from './read-arguments.ts';

const usage = `用法：npm run --silent plan -- [选项]
  --since 提交     和那个提交比，而不是和 .cache/parts 里已经生成的比
  --today          按今天（北京时间），而不是最后一次提交的那天
  --jobs 数        把要生成的分成几份，每份给一台机器
`;

/**
 * Prints as JSON the parts of the site with their keys, which of them have to be built, and these shared
 * out among jobs. A part has to be built when it is not in `.cache/parts`, or with `--since` when it changed.
 */
function plan(since: string | undefined, jobs: number): void {
  const before = since === undefined ? undefined : keysOfCommit(since);
  const parts = [...currentKeys()].map(([part, key]) => ({
    part,
    key,
    build: (before ? before.get(part) : keyOfPart(part)) !== key,
  }));
  const toBuild = parts.filter(({ build }) => build).map(({ part }) => part);
  // The hub is last: it reads all content, and starts in the job with the fewest campaigns.
  const shares = Array.from({ length: Math.min(jobs, toBuild.length) }, (_, share) =>
    toBuild.filter((_part, index) => index % jobs === share).join(' '),
  );
  process.stdout.write(`${JSON.stringify({ parts, jobs: shares }, undefined, 1)}\n`);
}

/** `npm run plan`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(usage, {
    args,
    options: {
      since: { type: 'string' },
      today: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '1' },
    },
  });
  if (typeof read === 'number') return read;
  const { since, today, jobs } = read.values;
  if (!/^[1-9]\d{0,3}$/u.test(jobs)) return refuseArguments(usage, `--jobs 后面写 1 到 9999 的整数，写了“${jobs}”。`);
  if (today) buildForToday();
  try {
    plan(since, Number(jobs));
    return 0;
  } catch (error) {
    process.stderr.write(failureText(error, '没有列出来'));
    return 1;
  }
}
