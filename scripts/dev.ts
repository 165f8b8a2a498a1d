import process from 'node:process';
import { dev } from 'astro';
import { serverOptions, serverUsage } from './site/server-options.ts';
import { useDeployment } from './site/use-deployment.ts';

/** `npm run dev`: prints the content problems, serves the site and watches for changes. */
const options = serverOptions(serverUsage('dev', '一边改内容一边看网站，存盘就更新，错处写在页面上'));
if (typeof options === 'number') process.exitCode = options;
else {
  await useDeployment();
  await dev({ server: options });
}
