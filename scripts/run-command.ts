import process from 'node:process';

/** What a command in scripts/ exports, unless its work is done when it is loaded. Takes the options, returns the exit code. */
export interface Command {
  readonly run?: (args: readonly string[]) => Promise<number>;
}

/**
 * Runs a command. An error is printed in Chinese.
 * @returns the exit code; what the command set itself when it exports nothing to run.
 */
export async function runCommand(load: () => Promise<Command>, args: readonly string[]) {
  try {
    const { run } = await load();
    return run ? await run(args) : process.exitCode;
  } catch (error) {
    const { failureText } = await import('#reporting/failure-text.ts');
    process.stderr.write(failureText(error, '没有做完'));
    return 2;
  }
}

/** Prints how a command is used: as an error unless it was asked for. Returns the exit code. */
export function showUsage(usage: string, isAsked = false): number {
  (isAsked ? process.stdout : process.stderr).write(usage);
  return isAsked ? 0 : 2;
}
