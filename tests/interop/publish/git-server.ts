import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll } from 'vitest';
import { project, smallSite } from '../../site/running-build.ts';
import type { ServedSite } from '../../static-server.ts';
import { ask } from '../ask.ts';
import { serveWithNginx } from '../nginx-server.ts';

/** What a command did. */
interface Done {
  readonly status: number | null;
  readonly said: string;
}

/** An office's own server: nginx, and a bare repository with the hooks of scripts/deploy/bare-git. */
export interface GitServer {
  /** The origin of the public site. */
  readonly origin: () => string;
  /** The folder of a clerk's clone, with the content of the small site and no commit yet. */
  readonly clerk: () => string;
  /** Commits all in a clone and pushes it to a branch. */
  readonly push: (branch?: string, clone?: string) => Done;
  readonly git: (args: readonly string[], clone?: string) => Done;
  /** Path of the bare repository. */
  readonly repository: () => string;
  /** The operator's command, on a day. */
  readonly kepuSite: (args: readonly string[], day?: string) => Done;
  /** The page at a path of the public site. */
  readonly page: (address: string) => Promise<string>;
}

/** Starts one for the tests of a file. */
export function aGitServer(): GitServer {
  let home = '';
  let nginx: ServedSite;
  const clerk = () => path.join(home, 'clerk');
  const repository = () => path.join(home, 'content.git');
  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'kepu-'));
    nginx = await serveWithNginx(path.join(home, 'www', 'dist'));
    symlinkSync(project, path.join(home, 'program'));
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', repository()]);
    for (const hook of ['pre-receive', 'post-receive']) {
      const file = path.join(home, 'program', 'scripts', 'deploy', 'bare-git', hook);
      symlinkSync(file, path.join(repository(), 'hooks', hook));
    }
    const server = { kind: 'server', url: `${nginx.origin}/`, folder: path.join(home, 'www') };
    writeFileSync(path.join(home, 'deploy.json'), JSON.stringify({ targets: { server } }));
    writeFileSync(path.join(home, 'settings'), `SITE_ORIGIN=${nginx.origin}\n`);
    mkdirSync(clerk());
    cpSync(smallSite, path.join(clerk(), 'content'), { recursive: true });
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', clerk()]);
  });
  afterAll(async () => {
    await nginx?.close();
    rmSync(home, { recursive: true, force: true });
  });
  const git = (args: readonly string[], clone = clerk()) => run('git', args, clone);
  return {
    origin: () => nginx.origin,
    clerk,
    repository,
    git,
    push: (branch = 'main', clone = clerk()) => {
      git(['add', '--all'], clone);
      git(['-c', 'user.name=clerk', '-c', 'user.email=clerk@localhost', 'commit', '--quiet', '-m', 'edit'], clone);
      return git(['push', repository(), `HEAD:${branch}`], clone);
    },
    kepuSite: (args, day) =>
      run(path.join(home, 'program', 'scripts', 'deploy', 'bare-git', 'kepu-site'), args, home, day),
    page: async (address) => (await ask(nginx.origin + address)).body.toString(),
  };
}

/** Seconds since 1970 of a morning in China. */
const morningOf = (day: string) => `${Date.parse(`${day}T00:00+08:00`) / 1000}`;

/** Runs a command as the clerk or the server's timer does, on a day. */
function run(command: string, args: readonly string[], cwd: string, day = '2023-09-10'): Done {
  const env: NodeJS.ProcessEnv = { ...process.env, SOURCE_DATE_EPOCH: morningOf(day) };
  delete env['NODE_ENV'];
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}
