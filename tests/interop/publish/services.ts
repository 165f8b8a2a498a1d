import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../free-port.ts';

export interface Service {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface SshServer extends Service {
  /** `user@host` of who may log in with `key`. */
  readonly host: string;
  /** Contents of the files: the private key that may log in, and the line of known_hosts. */
  readonly key: string;
  readonly knownHosts: string;
}

/** Starts OpenSSH's server on loopback, for the user of the tests and one key. */
export async function startSshServer(): Promise<SshServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sshd-'));
  const port = await freePort();
  for (const name of ['host', 'user']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', path.join(folder, name)]);
  }
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  writeFileSync(path.join(folder, 'authorized_keys'), text('user.pub'));
  const settings = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${folder}/host`,
    `AuthorizedKeysFile ${folder}/authorized_keys`,
    `PidFile ${folder}/pid`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'MaxStartups 100',
  ];
  writeFileSync(path.join(folder, 'sshd_config'), `${settings.join('\n')}\n`);
  // Debian's sshd wants this folder, which its service makes.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const service = await startService('/usr/sbin/sshd', ['-D', '-e', '-f', `${folder}/sshd_config`], port, folder);
  const knownHosts = `[127.0.0.1]:${port} ${text('host.pub')}`;
  return { ...service, host: `${userInfo().username}@127.0.0.1`, key: text('user'), knownHosts };
}

/**
 * Starts a server that listens on a port of loopback; its folder is removed when it ends.
 * @throws Error with what the server said when it does not start.
 */
export async function startService(
  program: string,
  args: readonly string[],
  port: number,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Service> {
  if (program.startsWith('/') && !existsSync(program)) {
    throw new Error(`No ${program} for the tests: run .ci/install-programs.`);
  }
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = new Promise<void>((resolve) => {
    server.on('error', () => resolve());
    server.on('close', () => resolve());
  });
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200 && server.exitCode === null; tries += 1) {
    if (await answers(port)) return { port, close };
    await delay(50);
  }
  await close();
  throw new Error(`${program} does not start: ${said}`);
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
