import { dev } from 'astro';
import { serverOptions, serverUsage } from './site/server-options.ts';
import { useDeployment } from './site/use-deployment.ts';

const usage = serverUsage('dev', '一边改内容一边看网站，存盘就更新，错处写在页面上');

/** `npm run dev`: prints the content problems, serves the site and watches for changes. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const server = serverOptions(usage, args);
  if (typeof server === 'number') return server;
  await useDeployment();
  await dev({ server });
  return 0;
}
