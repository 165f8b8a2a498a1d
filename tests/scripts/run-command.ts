import process from 'node:process';
import { vi } from 'vitest';
import { runCommand } from '../../scripts/run-command.ts';

/** What a command wrote, and its exit code. */
export interface Ended {
  readonly status: Awaited<ReturnType<typeof runCommand>>;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command in this process, where its modules are loaded once: a start takes a second or two.
 * tests/scripts/run.test.ts starts commands as `npm run` does.
 * @param run of the module in scripts/
 * @param settings environment variables
 */
export async function ended(
  run: (args: readonly string[]) => Promise<number>,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    }),
  );
  try {
    return { status: await runCommand(() => Promise.resolve({ run }), args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
