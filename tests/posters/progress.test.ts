import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progress } from '#posters/progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a long build is told every five seconds how far it is', () => {
  const lines: string[] = [];
  const report = progress((line) => lines.push(line));
  report.expect(3);
  report.begin();
  report.end();
  report.begin();
  vi.advanceTimersByTime(4999);
  expect(lines).toEqual([]);
  vi.advanceTimersByTime(5001);
  expect(lines).toEqual(['海报 1/3', '海报 1/3']);
});

test('when all are made nothing more is told, and the next build counts anew', () => {
  const lines: string[] = [];
  const report = progress((line) => lines.push(line));
  report.begin();
  report.end();
  vi.advanceTimersByTime(10_000);
  expect(lines).toEqual([]);
  report.begin();
  vi.advanceTimersByTime(5000);
  expect(lines).toEqual(['海报 0/1']);
});
