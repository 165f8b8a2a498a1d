import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * Arguments for ssh that never ask. PUBLISH_SSH_KEY and PUBLISH_KNOWN_HOSTS (the content of the files) replace the
 * user's own; they lie in a folder that only this user can read until the process ends.
 */
export function sshOptions(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  const options = ['BatchMode=yes', 'ConnectTimeout=15', 'ServerAliveInterval=10', 'ServerAliveCountMax=3'];
  const [key, hosts] = [env['PUBLISH_SSH_KEY'], env['PUBLISH_KNOWN_HOSTS']];
  if (key || hosts) {
    const folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    if (key) options.push(`IdentityFile=${secretFile(folder, 'key', key)}`, 'IdentitiesOnly=yes');
    if (hosts) options.push(`UserKnownHostsFile=${secretFile(folder, 'known_hosts', hosts)}`);
  }
  return options.flatMap((option) => ['-o', option]);
}

function secretFile(folder: string, name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${text.trim().replaceAll('\r', '')}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return file;
}

/** A word of a POSIX shell's command line. */
export const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
