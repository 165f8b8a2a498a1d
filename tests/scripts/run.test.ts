import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';

const command = ['scripts/run.mjs', 'content-check', '--help'];
/** Lets a script take Node for one of this version. */
const as = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`,
];

test('a Node that cannot read TypeScript is told what to do in one line', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...as('20.20.2'), ...command], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: '✗ 需要 Node 24，现在是 20.20.2：先运行 npm ci，再用 npm run content-check 启动。\n',
  });
});

test('nothing of a build is reported to the makers of Astro', () => {
  const atExit = "process.on('exit',()=>console.log(process.env.ASTRO_TELEMETRY_DISABLED))";
  const { ASTRO_TELEMETRY_DISABLED: _own, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, ['--import', `data:text/javascript,${atExit}`, ...command], {
    env,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/\n1\n$/u);
});

test('a command gets its options', () => {
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('--strict') });
});

test('a command ends with the code that it returns', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'import'], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^用法：/u) });
});
