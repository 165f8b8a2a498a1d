import { expect, it } from 'vitest';
import { brokenPathsIn, isWellFormed } from './svg-facts.ts';

it('a path with a missing number, an unknown command or no start is broken', () => {
  expect(brokenPathsIn('<path d="M0 0L10"/>')).toEqual(['M0 0L10']);
  expect(brokenPathsIn('<path d="M0 0NaN"/>')).toEqual(['M0 0NaN']);
  expect(brokenPathsIn('<path d="h10"/>')).toEqual(['h10']);
  expect(brokenPathsIn('<path d="M0 0a1.2 1.2 0 0 1-2.4.5h.1-.2z"/>')).toEqual([]);
});

it('an element that is left open is not well formed', () => {
  expect(isWellFormed('<svg><g><path d="M0 0"/></svg>')).toBe(false);
  expect(isWellFormed('<svg><g><path d="M0 0"/></g></svg>')).toBe(true);
});
