import type { StageFigures, TimedBuild } from './timed-build.ts';

/** Formats the figures of builds as a terminal table: seconds with two decimals, megabytes of 2^20 bytes. */
export function benchTable(builds: readonly TimedBuild[]): string {
  const rows = builds.flatMap(({ name, stages, total }) => [...stages, total].map((stage) => rowOf(name, stage)));
  const all = [['build', 'stage', 'CPU s', 'wall s', 'peak MB'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return `${all.map(line).join('\n')}\n`;
}

const rowOf = (build: string, { stage, cpuMs, wallMs, peakRssBytes }: StageFigures): readonly string[] => [
  build,
  stage,
  (cpuMs / 1000).toFixed(2),
  (wallMs / 1000).toFixed(2),
  (peakRssBytes / 2 ** 20).toFixed(0),
];
