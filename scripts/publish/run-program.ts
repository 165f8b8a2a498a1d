import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { programFailed, programMissing } from './failures.ts';

export interface ProgramOptions {
  readonly input?: string;
  /** Added to the environment of this process; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Exit codes besides 0 that are an answer. */
  readonly answers?: readonly number[];
}

const running = new Set<ChildProcess>();

/** On a signal: ends the programs that run, says so and exits. The public side stays whole at any moment. */
export function stopOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      process.stderr.write('✗ 发布中止了；公众看到的网站仍然完整。\n  → 再运行一次：会接着传。\n');
      process.exit(130);
    });
  }
}

/**
 * Runs a program and returns its output as text. Its messages are in English, whatever the user's language.
 * @throws PublishFailed when it is missing or fails, with the meaning of its messages and the cure.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { input = '', env = {}, answers = [] }: ProgramOptions = {},
): Promise<string> {
  const child = spawn(program, args, { env: { ...process.env, LC_ALL: 'C', ...env }, stdio: 'pipe' });
  running.add(child);
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  // A program that ends early does not read its input: its exit code tells why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => reject('code' in error && error.code === 'ENOENT' ? programMissing(program) : error));
    child.on('close', resolve);
  }).finally(() => running.delete(child));
  if (code === 0 || (code !== null && answers.includes(code))) return output;
  throw programFailed(program, `${errors}${output}`);
}
