import { expect, test } from 'vitest';
import type { Problem } from '#domain/checks/problem.ts';
import { unexplained } from '#domain/checks/unexplained.ts';

const problem = (code: Problem['code'], file: string, ...path: readonly string[]): Problem => ({
  code,
  file,
  path,
  message: '',
  fix: '',
});

test('a rule says nothing of a field that could not be read', () => {
  const broken = [problem('schema-type', 'a.json', 'ages', 'to'), problem('schema-type', 'a.json')];
  const others = [
    problem('age-range', 'a.json', 'ages', 'from'),
    problem('age-range', 'b.json', 'ages', 'to'),
    problem('point-far', 'a.json'),
  ];
  expect(unexplained([problem('age-range', 'a.json', 'ages', 'to'), ...others], broken)).toEqual(others);
});

test('a rule speaks of a field of which only a warning is known', () => {
  const held = [problem('age-range', 'a.json', 'ages', 'to')];
  expect(unexplained(held, [problem('point-far', 'a.json', 'ages', 'to')])).toEqual(held);
});
