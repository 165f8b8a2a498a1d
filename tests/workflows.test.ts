import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}

const folder = '.github/workflows';
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const workflow = (name: string): Workflow => parse(textOf(name));
const expression = (name: string) => `\${{ ${name} }}`;
const stepsOf = (name: string) => Object.values(workflow(name).jobs).flatMap(({ steps }) => steps);

/** A workflow as text, without the step of publish.yml that publishes. */
const withoutPublishing = (name: string) =>
  name === 'publish.yml' ? (textOf(name).split(/^ +- name: Publish it$/mu)[0] ?? '') : textOf(name);

describe.each(readdirSync(folder))('%s', (name) => {
  test('can only read the repository, and knows no secret but in the step that publishes', () => {
    const { on, permissions, jobs } = workflow(name);
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
    expect(withoutPublishing(name)).not.toMatch(/secrets\s*[.[]|github\.token|GITHUB_TOKEN/u);
    // These two run with the rights of the base branch.
    expect(Object.keys(on)).not.toEqual(expect.arrayContaining(['pull_request_target']));
    expect(Object.keys(on)).not.toEqual(expect.arrayContaining(['workflow_run']));
  });

  test('takes actions of others by commit, with the version beside it', () => {
    const uses = textOf(name).match(/\buses: .*$/gmu) ?? [];
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((line) => !/^uses: actions\/[a-z-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  });

  test('puts no text of a pull request into a command', () => {
    expect(stepsOf(name).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

/** The commands of a workflow, each once, sorted. */
const commandsOf = (name: string) => [...new Set(stepsOf(name).flatMap(({ run }) => run ?? []))].sort();

test('ci.yml runs what .ci/run runs', () => {
  const script = readFileSync('.ci/run', 'utf8').split('\n');
  const commands = script
    .map((line) => line.replace(/^REUSE_TEST_SITES=1 /u, ''))
    .filter((line) => /^(?:npm |\.ci\/)/u.test(line));
  const forDisks = 'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0';
  expect(commands).toHaveLength(5);
  expect(commandsOf('ci.yml')).toEqual([...commands, forDisks].sort());
});

test('nightly.yml runs on a schedule what takes too long for every change', () => {
  expect(workflow('nightly.yml').on).toMatchObject({ schedule: [{ cron: expect.any(String) }] });
  expect(commandsOf('nightly.yml')).toEqual(['npm ci', 'npm run test:engines', 'npm run test:nightly']);
});

test('watch.yml keeps the exit code of what it puts into the summary', () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'summary-'));
  const summary = path.join(cwd, 'summary.md');
  const [command = ''] = stepsOf('watch.yml').flatMap(({ run }) =>
    run?.includes('npm run --silent watch') ? [run] : [],
  );
  const npm = 'npm() { echo "$@"; return 1; }; ';
  const { status } = spawnSync('bash', ['-e', '-c', npm + command], {
    cwd,
    env: { ...process.env, GITHUB_STEP_SUMMARY: summary },
  });
  expect([status, readFileSync(summary, 'utf8')]).toEqual([1, '```\nrun --silent watch\n```\n']);
  rmSync(cwd, { recursive: true });
});

describe('content.yml', () => {
  const steps = stepsOf('content.yml');
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));

  test('runs the code of the base branch, and takes only content/ of the pull request, after it is installed', () => {
    expect(checkouts.map((step) => step.with)).toEqual([
      { ref: expression('github.event.pull_request.base.sha'), 'persist-credentials': false },
      { ref: expression('github.sha'), path: 'proposed', 'sparse-checkout': 'content', 'persist-credentials': false },
    ]);
    const commands = steps.flatMap(({ run, uses }) => run ?? (uses?.startsWith('actions/checkout@') ? 'checkout' : []));
    expect(commands).toEqual([
      'checkout',
      'npm ci --omit=dev',
      'checkout',
      'rm -rf content && mv proposed/content content',
      'npm run --silent content:check -- --github --since HEAD',
      'npm run build -- --today',
      'npm run --silent publish -- --changes >> "$GITHUB_STEP_SUMMARY"',
      'npm run --silent publish -- --archive preview.zip',
    ]);
  });

  test('takes no cache that a pull request could fill', () => {
    expect(steps.filter((step) => step.with?.['cache'] !== undefined)).toEqual([]);
  });
});

describe('publish.yml', () => {
  const { on, jobs } = workflow('publish.yml');
  const steps = stepsOf('publish.yml');

  test('runs for main and every night, one after the other, and never for a proposal', () => {
    expect(Object.keys(on).sort()).toEqual(['push', 'schedule', 'workflow_dispatch']);
    expect(on['push']).toEqual({ branches: ['main'] });
    expect(parse(textOf('publish.yml')).concurrency).toEqual({ group: 'publish' });
    expect(Object.values(jobs)).toEqual([expect.objectContaining({ if: "vars.PUBLISH_TARGET != ''" })]);
  });

  test('builds for the day, and only the step that publishes has secrets: those that the program reads', () => {
    expect(steps.map(({ run }) => run).slice(-2)).toEqual([
      'npm run build -- --today',
      'npm run publish -- "$PUBLISH_TARGET"',
    ]);
    const { PUBLISH_TARGET, ...secrets } = steps.at(-1)?.env ?? {};
    expect(PUBLISH_TARGET).toBe(expression('vars.PUBLISH_TARGET'));
    expect(secrets).toEqual(Object.fromEntries(secretNames().map((name) => [name, expression(`secrets.${name}`)])));
    expect(steps.slice(0, -1).filter(({ env }) => env !== undefined)).toEqual([]);
  });
});

describe('scripts/deploy/parts, in place of the ones above', () => {
  const text = readFileSync('scripts/deploy/parts/github.yml', 'utf8');
  const github: Workflow = parse(text);
  const gitlab: Readonly<Record<string, GitlabJob>> = parse(
    readFileSync('scripts/deploy/parts/gitlab-ci.yml', 'utf8'),
    {
      merge: true,
    },
  );
  const stepsIn = (job: string) => github.jobs[job]?.steps ?? [];
  const commandsIn = (job: string) => stepsIn(job).flatMap(({ run }) => run ?? []);

  test('the workflow runs when publish.yml does, can only read, and takes actions by commit', () => {
    const publish = workflow('publish.yml');
    expect([github.on, github.permissions]).toEqual([publish.on, publish.permissions]);
    const uses = text.match(/\buses: .*$/gmu) ?? [];
    expect(uses.length).toBeGreaterThan(10);
    expect(uses.filter((line) => !/^uses: actions\/[a-z/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
    const all = Object.values(github.jobs).flatMap(({ steps }) => steps);
    expect(all.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('only the step that publishes has secrets', () => {
    expect(text.split(/^ +- name: Publish it$/mu)[0]).not.toMatch(/secrets\s*[.[]|github\.token|GITHUB_TOKEN/u);
    expect(stepsIn('publish').at(-1)?.env).toEqual(stepsOf('publish.yml').at(-1)?.env);
  });

  test.each<[string, (job: string) => readonly string[]]>([
    ['GitHub', commandsIn],
    ['GitLab', (job) => gitlab[job]?.script ?? []],
  ])('%s plans, builds the parts in parallel and puts them together, all for today', (_, commands) => {
    expect(commands('plan').join('\n')).toMatch(/npm run --silent plan -- --today --jobs \S+ > plan\.json/u);
    expect(commands('parts').join('\n')).toMatch(/for part in \$PARTS; do npm run build -- --today --part "\$part"/u);
    expect(commands('publish')).toContain('npm run assemble -- --today');
  });

  test('as many machines of GitLab build as the plan shares the parts out among', () => {
    const { parallel } = gitlab['parts'] as GitlabJob & { readonly parallel: number };
    expect(gitlab['plan']?.script[0]).toContain(`--jobs ${parallel} `);
  });
});

describe('.gitlab-ci.yml', () => {
  const gitlab: Readonly<Record<string, GitlabJob>> = parse(readFileSync('.gitlab-ci.yml', 'utf8'));
  const jobs = Object.entries(gitlab).filter(
    ([name]) => !['workflow', 'default', 'variables', 'stages'].includes(name),
  );

  test('publishes main, at every change and by its schedule, and nothing else', () => {
    const publishing = jobs.filter(([, { script }]) => script.some((line) => line.includes('npm run publish -- "')));
    expect(publishing.map(([name]) => name)).toEqual(['publish']);
    expect(gitlab['publish']).toMatchObject({ environment: 'public', resource_group: 'publish' });
    for (const name of ['publish', 'pages']) {
      expect(gitlab[name]?.rules?.map((rule) => rule.if)).toEqual([
        expect.stringMatching(/^\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH && \$PUBLISH_TARGET/u),
      ]);
      expect(gitlab[name]?.script).toContain('npm run build -- --today');
    }
  });

  test('shows a proposal with its faults and what would change', () => {
    expect(gitlab['preview']).toMatchObject({
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }],
      artifacts: { expose_as: 'preview', paths: ['preview/', 'changes.md'] },
    });
    expect(gitlab['preview']?.script).toEqual(
      expect.arrayContaining([
        'npm run content:check -- --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"',
        'npm run build -- --today',
      ]),
    );
    expect(gitlab['preview']).toMatchObject({ variables: { GIT_DEPTH: 0 } });
  });

  test('looks at links and certificates by its schedule, which holds nothing up', () => {
    expect(gitlab['watch']).toMatchObject({
      rules: [{ if: '$CI_PIPELINE_SOURCE == "schedule"' }],
      allow_failure: true,
      script: ['npm ci --omit=dev', 'npm run --silent watch'],
    });
  });

  test('names no secret: GitLab gives those of the environment to the job that publishes', () => {
    expect(readFileSync('.gitlab-ci.yml', 'utf8')).not.toMatch(/PUBLISH_(?!TARGET)/u);
  });
});

interface GitlabJob {
  readonly script: readonly string[];
  readonly rules?: readonly { readonly if: string }[];
}

/** The environment variables with secrets that npm run publish reads. */
function secretNames(): readonly string[] {
  const sources = readdirSync('scripts/publish').map((file) => readFileSync(`scripts/publish/${file}`, 'utf8'));
  const found = sources.flatMap((text) => text.match(/\bPUBLISH_[A-Z_]+\b/gu) ?? []);
  return [...new Set(found)].sort();
}
