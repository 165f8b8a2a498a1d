import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, type PageKind } from '#layouts/content-security-policy.ts';
import { elderStartHash } from '#layouts/elder-start.ts';
import { registerWorkerHash } from '#layouts/register-worker.ts';

const directives = (kind: PageKind) =>
  new Map(
    contentSecurityPolicy(kind)
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );

describe.each(['page', 'search'] as const)('the policy of a %s', (kind) => {
  it('lets nothing come from elsewhere, and no script stand in the page', () => {
    const policy = directives(kind);
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).not.toContain("'unsafe-inline'");
    expect(policy.get('script-src')).not.toContain("'unsafe-eval'");
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(contentSecurityPolicy(kind)).not.toMatch(/https?:|\*/u);
  });

  it('says nothing that browsers pass over in a meta element', () => {
    const policy = directives(kind);
    expect(['frame-ancestors', 'report-uri', 'sandbox'].filter((directive) => policy.has(directive))).toEqual([]);
  });
});

it('WebAssembly may be compiled where one searches, and nowhere else', () => {
  expect(directives('search').get('script-src')).toContain("'wasm-unsafe-eval'");
  expect(directives('page').get('script-src')).toEqual(["'self'", `'${elderStartHash}'`, `'${registerWorkerHash}'`]);
});
