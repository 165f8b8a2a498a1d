import { spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

/** A program that runs beside the tests. */
export interface Program {
  /** What it said when it was ready: the groups of the expression. */
  readonly said: RegExpExecArray;
  /** Ends it and the processes that it started. */
  stop(): Promise<void>;
}

/**
 * Starts a program and waits until it says that it is ready, on standard output or error; one that says nothing is ready
 * by an empty expression.
 * @throws Error with what it said when it ends before, or says nothing of the kind in 30 seconds.
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  // A visitor in China. Its own process group can be ended as a whole.
  const child = spawn(command, args, { env: { ...process.env, TZ: 'Asia/Shanghai', ...env }, detached: true });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  const stop = async () => {
    if (child.pid === undefined) return;
    signal(child.pid, 'SIGTERM');
    const slow = new AbortController();
    await Promise.race([ended, delay(3000, undefined, { signal: slow.signal }).catch(() => undefined)]);
    slow.abort();
    signal(child.pid, 'SIGKILL');
    await ended;
  };
  const said = await new Promise<RegExpExecArray | undefined>((resolve) => {
    const read = (chunk: Buffer | string) => {
      output += chunk;
      const found = ready.exec(output);
      if (found) resolve(found);
    };
    read('');
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => {
      output += error.message;
    });
    ended.then(() => resolve(undefined));
    setTimeout(() => resolve(undefined), 30_000).unref();
  });
  if (said) return { said, stop };
  await stop();
  throw new Error(`${command} does not start:\n${output}`);
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // It has ended.
  }
}
