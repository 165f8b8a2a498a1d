import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly needs?: string;
  readonly if?: string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const workflow = (name: string): Workflow => parse(textOf(name));
const expression = (name: string) => `\${{ ${name} }}`;
const stepsOf = (name: string) => Object.values(workflow(name).jobs).flatMap(({ steps }) => steps);

/** A workflow as text, without its last step where that publishes, or writes beneath a proposal. */
const withoutRights = (name: string) =>
  textOf(name).split(/^ +- name: (?:Publish it|Write it beneath the proposal)$/mu)[0] ?? '';

describe.each(readdirSync(folder))('%s', (name) => {
  test('can only read the repository, and knows no secret but in the step that publishes or comments', () => {
    const { on, permissions, jobs } = workflow(name);
    expect(permissions).toEqual({ contents: 'read' });
    const rights = Object.entries(jobs).flatMap(([job, own]) => (own.permissions ? [[job, own.permissions]] : []));
    expect(rights).toEqual(name === 'content.yml' ? [['comment', { contents: 'read', 'pull-requests': 'write' }]] : []);
    expect(withoutRights(name)).not.toMatch(/secrets\s*[.[]|github\.token|GITHUB_TOKEN/u);
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
  expect(commandsOf('nightly.yml')).toEqual([
    '.ci/install-programs',
    'npm ci',
    'npm run test:engines',
    'npm run test:nightly',
  ]);
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
  const { check, comment } = workflow('content.yml').jobs;
  const steps = check?.steps ?? [];
  const commands = steps.flatMap(({ run, uses }) => run ?? (uses?.startsWith('actions/checkout@') ? 'checkout' : []));
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));

  test('runs the code of the base branch, and takes only content/ of the pull request, after it is installed', () => {
    expect(checkouts.map((step) => step.with)).toEqual([
      { ref: expression('github.event.pull_request.base.sha'), 'persist-credentials': false },
      { ref: expression('github.sha'), path: 'proposed', 'sparse-checkout': 'content', 'persist-credentials': false },
    ]);
    expect(commands.slice(0, -1)).toEqual([
      'checkout',
      'npm ci --omit=dev',
      'checkout',
      'rm -rf content && mv proposed/content content',
      'npm run --silent content:check -- --github --since HEAD --summary comment.md',
      'npm run build -- --today',
      'npm run --silent publish -- --changes > changes.md\n' +
        'cat changes.md >> "$GITHUB_STEP_SUMMARY"\ncat changes.md >> comment.md\n',
      'npm run --silent publish -- --archive preview.zip',
    ]);
  });

  test('hands over what was found as one text that nothing in it can end, also when the check failed', () => {
    const cwd = mkdtempSync(path.join(tmpdir(), 'told-'));
    writeFileSync(path.join(cwd, 'comment.md'), '## 内容检查\nEOF\ncomment=x\n');
    const output = path.join(cwd, 'output');
    expect(steps.at(-1)).toMatchObject({ id: 'told', if: 'always()' });
    execFileSync('bash', ['-e', '-c', commands.at(-1) ?? ''], { cwd, env: { ...process.env, GITHUB_OUTPUT: output } });
    const [first = '', ...lines] = readFileSync(output, 'utf8').trimEnd().split('\n');
    const [, delimiter] = /^comment<<([\da-f-]{36})$/u.exec(first) ?? [];
    expect(lines).toEqual(['## 内容检查', 'EOF', 'comment=x', '', delimiter]);
    rmSync(cwd, { recursive: true });
  });

  test('writes it beneath a proposal from the repository itself, with code of the base branch alone', () => {
    const { if: when, needs, steps: own = [] } = comment ?? {};
    expect([needs, when]).toEqual([
      'check',
      "always() && needs.check.outputs.comment != '' && github.event.pull_request.head.repo.full_name == github.repository",
    ]);
    expect(own[0]?.with).toEqual({
      ref: expression('github.event.pull_request.base.sha'),
      'sparse-checkout': 'scripts',
      'persist-credentials': false,
    });
    expect(own.at(-1)).toMatchObject({
      run: `printf '%s' "$COMMENT" | node scripts/comment.ts`,
      env: { PROPOSAL: expression('github.event.pull_request.number'), COMMENT_TOKEN: expression('github.token') },
    });
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

test('what publishes has the whole history: what is public is compared with', () => {
  const publishing = [textOf('publish.yml'), readFileSync('scripts/deploy/parts/github.yml', 'utf8')].map((text) =>
    (parse(text) as Workflow).jobs['publish']?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@')),
  );
  expect(publishing.map((step) => step?.with?.['fetch-depth'])).toEqual([0, 0]);
  for (const file of ['.gitlab-ci.yml', 'scripts/deploy/parts/gitlab-ci.yml']) {
    expect(parse(readFileSync(file, 'utf8'), { merge: true }).publish.variables).toEqual({ GIT_DEPTH: 0 });
  }
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
      artifacts: {
        when: 'always',
        expose_as: 'preview',
        paths: ['preview/', 'changes.md', 'comment.md'],
        reports: { codequality: 'faults.json' },
      },
    });
    expect(gitlab['comment']).toMatchObject({
      needs: ['preview'],
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event" && $COMMENT_TOKEN', when: 'always' }],
      script: ['node scripts/comment.ts < comment.md'],
    });
    expect(gitlab['preview']?.script).toEqual(
      expect.arrayContaining([
        'npm run content:check -- --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --summary comment.md --gitlab faults.json',
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
