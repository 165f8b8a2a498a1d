import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
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

describe.each(readdirSync(folder))('%s', (name) => {
  test('can only read the repository, and knows no secret', () => {
    const { on, permissions, jobs } = workflow(name);
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
    expect(textOf(name)).not.toMatch(/secrets\s*[.[]|github\.token|GITHUB_TOKEN/u);
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

describe('content.yml', () => {
  const steps = stepsOf('content.yml');
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));

  test('runs the code of the base branch, and takes only content/ of the pull request, after npm ci', () => {
    expect(checkouts.map((step) => step.with)).toEqual([
      { ref: expression('github.event.pull_request.base.sha'), 'persist-credentials': false },
      { ref: expression('github.sha'), path: 'proposed', 'sparse-checkout': 'content', 'persist-credentials': false },
    ]);
    const commands = steps.flatMap(({ run, uses }) => run ?? (uses?.startsWith('actions/checkout@') ? 'checkout' : []));
    expect(commands).toEqual([
      'checkout',
      'npm ci',
      'checkout',
      'rm -rf content && mv proposed/content content',
      'npm run --silent content:check -- --github',
    ]);
  });

  test('takes no cache that a pull request could fill', () => {
    expect(steps.filter((step) => step.with?.['cache'] !== undefined)).toEqual([]);
  });
});
