import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

/** A disk of its own, seen only by the commands that are started through `launcher`. */
export interface SmallDisk {
  /** Command and arguments that start another command, in `cwd`, where the disk is mounted. */
  readonly launcher: readonly string[];
  /** Runs a shell command on the disk; its output. @throws Error when it fails. */
  readonly run: (command: string) => string;
  /** Where the tests themselves can see a file of the disk. */
  readonly seen: (name: string) => string;
  readonly close: () => void;
}

/**
 * Mounts a tmpfs on an empty folder, in name spaces of its own, so that nothing is left mounted, whatever happens.
 * @throws Error with a sentence when the system does not allow it.
 */
export async function mountSmallDisk(folder: string, size: string, cwd: string): Promise<SmallDisk> {
  const script = 'mount -t tmpfs -o size="$2" tmpfs "$1" && echo mounted && exec cat >/dev/null';
  const holder = spawn('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', folder, size]);
  const isMounted = await new Promise<boolean>((resolve) => {
    holder.stdout.once('data', () => resolve(true));
    holder.once('error', () => resolve(false));
    holder.once('close', () => resolve(false));
  });
  if (!isMounted) throw new Error('These tests need unshare, nsenter and user name spaces (Linux) to mount a disk.');
  const enter = ['nsenter', '--target', `${holder.pid}`, '--user', '--mount', '--preserve-credentials'];
  const launcher = [...enter, 'sh', '-c', 'cd "$0" && exec "$@"', cwd];
  return {
    launcher,
    run: (command) => {
      const [first = '', ...args] = [...launcher, 'sh', '-c', `cd "$0" && ${command}`, folder];
      const { status, stdout, stderr } = spawnSync(first, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${command}: ${stderr}`);
      return stdout;
    },
    seen: (name) => path.join(`/proc/${holder.pid}/root`, folder, name),
    close: () => void holder.stdin.end(),
  };
}
