import { existsSync } from 'node:fs';
import process from 'node:process';
import { preview } from 'astro';
import { type ServerOptions, serverOptions, serverUsage } from './site/server-options.ts';
import { useDeployment } from './site/use-deployment.ts';

/** `npm run preview`: serves the built site. */
async function serve(server: ServerOptions): Promise<void> {
  await useDeployment();
  const outDir = process.env['OUT_DIR'] || 'dist';
  if (existsSync(outDir)) {
    await preview({ outDir, server });
    return;
  }
  process.stderr.write(`✗ 还没有生成网站：没有 ${outDir}。\n  → 先运行 npm run build。\n`);
  process.exitCode = 1;
}

const options = serverOptions(serverUsage('preview', '看已经生成的网站（OUT_DIR 或 dist）'));
if (typeof options === 'number') process.exitCode = options;
else await serve(options);
