import process from 'node:process';

/** What a command in scripts/ exports. */
export interface Command {
  /** Takes the arguments, returns the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** Runs a command. An error is printed in Chinese. @returns the exit code */
export async function runCommand(load: () => Promise<Command>, args: readonly string[]): Promise<number> {
  try {
    const { run } = await load();
    return await run(args);
  } catch (error) {
    const { failureText } = await import('#reporting/failure-text.ts');
    process.stderr.write(failureText(error, '没有做完'));
    return 2;
  }
}
