import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWithNginx } from '../interop/nginx-server.ts';
import { outsideVitest } from '../site/build-site.ts';
import { project } from '../site/running-build.ts';
import type { ServedSite } from '../static-server.ts';

const programs = path.join(project, '.cache/programs/node_modules');
const runner = path.join(programs, 'gitlab-ci-local/dist/index.js');

/** In place of programs that only fetch what the tests have. */
const npm = String(execFileSync('sh', ['-c', 'command -v npm'])).trim();
const packages = path.join(project, 'node_modules');
const shims = {
  npm: `#!/bin/sh\nif [ "$1" = ci ]; then exec ln -s "${packages}" node_modules; fi\nexec "${npm}" "$@"\n`,
  'apt-get': '#!/bin/sh\nexit 0\n',
};

let home = '';
let clone = '';
let nginx: ServedSite;
beforeAll(async () => {
  if (!existsSync(runner)) throw new Error('No gitlab-ci-local for the tests: run .ci/install-programs.');
  home = mkdtempSync(path.join(tmpdir(), 'gitlab-'));
  clone = path.join(home, 'clone');
  nginx = await serveWithNginx(path.join(home, 'www', 'dist'));
  mkdirSync(path.join(home, 'bin'));
  for (const [name, text] of Object.entries(shims)) writeFileSync(path.join(home, 'bin', name), text, { mode: 0o755 });
  copyTracked();
  const server = { kind: 'server', url: `${nginx.origin}/`, folder: path.join(home, 'www') };
  writeFileSync(path.join(clone, 'deploy.json'), JSON.stringify({ targets: { server } }));
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'git@gitlab.example.cn:kepu/site.git');
  commit('a site');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
});
afterAll(async () => {
  await nginx?.close();
  rmSync(home, { recursive: true, force: true });
});

/** The project as git has it, with two small campaigns. */
function copyTracked(): void {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: project });
  for (const file of String(list).split('\0')) {
    if (/^(?:content|tests)\/|^$/u.test(file) || !existsSync(path.join(project, file))) continue;
    cpSync(path.join(project, file), path.join(clone, file));
  }
  cpSync(path.join(project, 'tests/fixtures/new-campaigns'), path.join(clone, 'content'), { recursive: true });
  for (const name of ['dingxi-2027', 'pudong-science-week-2027']) {
    rmSync(path.join(clone, 'content/campaigns', name), { recursive: true });
  }
}

const git = (...args: readonly string[]) =>
  String(execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], { cwd: clone })).trim();

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

/** Runs a pipeline, two jobs at a time; how it ended, and all that was said. */
function pipeline(file: string, variables: Readonly<Record<string, string>>) {
  const args = [
    ...[runner, '--file', file, '--concurrency', '2', '--force-shell-executor', '--shell-isolation'],
    ...['--state-dir', '../state', '--no-color', '--no-artifacts-to-source'],
    ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: clone,
    env: { ...outsideVitest(), PATH: `${path.join(home, 'bin')}:${process.env['PATH']}`, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, said: `${stdout}${stderr}` };
}

const day = { CAMPAIGN_NOW: '2027-09-12' };

/** The parts that the job `plan` found to build, by what it printed. */
function planned(said: string): readonly string[] {
  const lines = [...said.matchAll(/^.*\bplan +> (.*)$/gmu)].map(([, line = '']) => line);
  const { parts } = JSON.parse(lines.slice(lines.indexOf('{')).join('\n')) as {
    readonly parts: readonly { readonly part: string; readonly build: boolean }[];
  };
  return parts.filter(({ build }) => build).map(({ part }) => part);
}

test.each([...globSync('.github/workflows/*.yml', { cwd: project }), 'scripts/deploy/parts/github.yml'])(
  '%s has the form of a workflow by the schema of GitHub',
  async (file) => {
    const { validateWorkflow } = await import(path.join(programs, '@action-validator/core/action_validator.js'));
    expect(validateWorkflow(readFileSync(path.join(project, file), 'utf8'))).toMatchObject({ errors: [] });
  },
);

test('jobs build the parts side by side, hand them over, and the last one publishes them', () => {
  const { status, said } = pipeline('scripts/deploy/parts/gitlab-ci.yml', {
    ...{ ...day, SITE_ORIGIN: nginx.origin, PUBLISH_TARGET: 'server' },
  });
  expect(status, said.slice(-3000)).toBe(0);
  expect(said).toContain('✓ 已发布');
  expect(planned(said)).toEqual(['pengyang-2027', 'xiji-2027', 'hub']);
}, 900_000);

test('a proposal with a fault: the line is in the report of the merge request, and the job fails', () => {
  const base = git('rev-parse', 'HEAD');
  const file = path.join(clone, 'content/campaigns/xiji-2027/campaign.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"year": 2027', '"year": "2027"'));
  commit('a proposal');
  const { status, said } = pipeline('.gitlab-ci.yml', {
    ...{ ...day, CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_DIFF_BASE_SHA: base },
  });
  expect(status).not.toBe(0);
  expect(said).toMatch(/xiji-2027\/campaign\.json:\d+:\d+/u);
}, 300_000);
