import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock, type Lock } from '../../scripts/complete-lock.ts';

const pagefind = (optionalDependencies: Record<string, string>, rest = {}): Lock => ({
  packages: {
    '': { optionalDependencies: { fsevents: '2.3.3' } },
    'node_modules/pagefind': { optionalDependencies, ...rest },
  },
});

describe('completing the lock', () => {
  it('adds a platform package that was dropped, with what it runs on', () => {
    const { lock, added } = completeLock(
      pagefind({
        '@pagefind/darwin-arm64': '1.6.0',
        '@pagefind/windows-x64': '^1.6.0',
        'sharp-linux-x64-musl': '~0.35.5',
      }),
    );
    expect(added).toEqual([
      'node_modules/@pagefind/darwin-arm64',
      'node_modules/@pagefind/windows-x64',
      'node_modules/sharp-linux-x64-musl',
    ]);
    expect(lock.packages).toMatchObject({
      'node_modules/@pagefind/darwin-arm64': { version: '1.6.0', os: ['darwin'], cpu: ['arm64'], optional: true },
      'node_modules/@pagefind/windows-x64': { version: '1.6.0', os: ['win32'], cpu: ['x64'], optional: true },
      'node_modules/sharp-linux-x64-musl': { version: '0.35.5', os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    });
  });

  it('keeps what is there, also above the package that asks', () => {
    const nested = { 'node_modules/a/node_modules/b': { optionalDependencies: { 'b-linux-x64': '1.0.0' } } };
    const lock: Lock = { packages: { ...nested, 'node_modules/a/node_modules/b-linux-x64': { version: '1.0.0' } } };
    expect(completeLock(lock)).toEqual({ lock, added: [] });
  });

  it('nests a package beside another version of it', () => {
    const { added } = completeLock({
      packages: {
        'node_modules/b': { optionalDependencies: { 'b-linux-x64': '2.0.0' } },
        'node_modules/b-linux-x64': { version: '1.0.0' },
      },
    });
    expect(added).toEqual(['node_modules/b/node_modules/b-linux-x64']);
  });

  it('marks what only development needs, and leaves the project itself alone', () => {
    const { lock, added } = completeLock(pagefind({ '@pagefind/linux-x64': '1.6.0' }, { dev: true }));
    expect(added).toEqual(['node_modules/@pagefind/linux-x64']);
    expect(lock.packages['node_modules/@pagefind/linux-x64']?.dev).toBe(true);
  });

  it('sorts the packages as npm does and keeps every other field', () => {
    const before = { lockfileVersion: 3, packages: { 'node_modules/b': {}, 'node_modules/a': {}, '': {} } };
    const { lock } = completeLock(before);
    expect(JSON.stringify(lock)).toBe(
      '{"lockfileVersion":3,"packages":{"":{},"node_modules/a":{},"node_modules/b":{}}}',
    );
  });

  it('refuses a version that it cannot lock', () => {
    expect(() => completeLock(pagefind({ x: '>=1 <3' }))).toThrow('Cannot lock x: >=1 <3 is no version.');
  });
});

describe('the lock of this project', () => {
  it('is complete: run scripts/complete-lock.ts after a change of dependencies', () => {
    const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;
    expect(completeLock(lock).added).toEqual([]);
  });
});
