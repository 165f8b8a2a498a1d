import { existsSync } from 'node:fs';
import process from 'node:process';
import { preview } from 'astro';
import { serverOptions, serverUsage } from './site/server-options.ts';
import { useDeployment } from './site/use-deployment.ts';

const usage = serverUsage('preview', '看已经生成的网站（OUT_DIR 或 dist）');

/** `npm run preview`: serves the built site. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const server = serverOptions(usage, args);
  if (typeof server === 'number') return server;
  await useDeployment();
  const outDir = process.env['OUT_DIR'] || 'dist';
  if (!existsSync(outDir)) {
    process.stderr.write(`✗ 还没有生成网站：没有 ${outDir}。\n  → 先运行 npm run build。\n`);
    return 1;
  }
  await preview({ outDir, server });
  return 0;
}
