import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import type { ServedSite } from '../static-server.ts';

const configuration = new URL('../../scripts/deploy/nginx.conf', import.meta.url);

/**
 * Serves a built site with a real nginx on a free port, with the configuration that operators get: only its lines
 * marked "here" are changed, as they are told to.
 * @param brotli the path of the module that sends files packed with brotli, where it is used
 * @throws Error when there is no nginx, with what to install, or when nginx refuses the configuration.
 */
export async function serveWithNginx(site: string, base = '/', brotli?: string): Promise<ServedSite> {
  const nginx = findNginx();
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const own = siteConfiguration(port, rootFor(site, base, folder), base);
  writeFileSync(path.join(folder, 'site.conf'), brotli ? own.replace('# brotli_static on;', 'brotli_static on;') : own);
  const main = path.join(folder, 'nginx.conf');
  writeFileSync(main, `${brotli ? `load_module "${brotli}";` : ''}${mainConfiguration(folder)}`);
  const args = ['-p', folder, '-c', main];
  try {
    execFileSync(nginx, ['-t', '-q', ...args], { stdio: 'pipe' });
    const server = spawn(nginx, args, { stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
    const close = async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    };
    await untilAnswers(origin, () => server.exitCode === null).catch(async (error) => {
      await close();
      throw error;
    });
    return { origin, close };
  } catch (cause) {
    const log = path.join(folder, 'error.log');
    throw new Error(`nginx does not start: ${existsSync(log) ? readFileSync(log, 'utf8') : cause}`, { cause });
  }
}

/** Debian keeps nginx in /usr/sbin, which is not on everybody's PATH. */
function findNginx(): string {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders
    .filter(Boolean)
    .map((folder) => path.join(folder, 'nginx'))
    .find((file) => existsSync(file));
  if (found) return found;
  throw new Error(
    'No nginx for the tests. Install it (Debian, Ubuntu: apt-get install nginx-light; macOS: brew install nginx) ' +
      'or put it on PATH.',
  );
}

/** Under a base the folder holds a link of that name, as the configuration says. */
function rootFor(site: string, base: string, folder: string): string {
  if (base === '/') return site;
  symlinkSync(site, path.join(folder, base.replaceAll('/', '')));
  return folder;
}

function siteConfiguration(port: number, root: string, base: string): string {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/^ *listen .*$/gmu, `listen 127.0.0.1:${port};`],
    [/^ *root .*$/gmu, `root "${root}";`],
    [/^ *error_page 404 .*$/gmu, `error_page 404 ${base}404.html;`],
    [/^ *error_page 403 .*$/gmu, `error_page 403 =404 ${base}404.html;`],
  ];
  return changes.reduce(
    (text, [line, replacement]) => {
      const found = text.match(line) ?? [];
      if (found.length !== 1 || !found[0]?.includes('# here')) throw new Error(`Not one line marked "here": ${line}`);
      return text.replace(line, () => replacement);
    },
    readFileSync(configuration, 'utf8'),
  );
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

const mainConfiguration = (folder: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid "${folder}/nginx.pid";
error_log "${folder}/error.log";
events { worker_connections 4096; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path "${folder}/${name}";`).join('\n  ')}
  include "${folder}/site.conf";
}
`;

async function untilAnswers(origin: string, isRunning: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && isRunning(); tries += 1) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await delay(50);
  }
  throw new Error('It does not answer.');
}
