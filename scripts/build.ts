import process from 'node:process';
import { build } from 'astro';
import { publishSite, startSite } from './publish-site.ts';
import { useDeployment } from './use-deployment.ts';

/** `npm run build`: checks the content, builds the site into a folder of its own, then lets OUT_DIR (dist) point to it. */
const started = performance.now();
process.env['NODE_ENV'] ??= 'production';
try {
  await useDeployment();
  const site = await startSite(process.env['OUT_DIR'] || 'dist');
  await build({ outDir: site.folder, logLevel: 'warn' });
  await publishSite(site);
  process.stdout.write(`✓ 网站已生成：${site.link}（${((performance.now() - started) / 1000).toFixed(1)} 秒）\n`);
} catch (error) {
  const known = error instanceof Error && error.name === 'ContentRejected';
  process.stderr.write(`✗ ${known ? error.message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
