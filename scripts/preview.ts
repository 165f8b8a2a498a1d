import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { useDeployment } from './site/use-deployment.ts';

const usage = `用法：npm run preview -- [选项]
  --port 端口   默认 4321
  --host        同一个网络里的手机也能打开
看已经生成的网站（OUT_DIR 或 dist），按 Ctrl+C 结束。
`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values.port !== undefined && !/^\d{1,5}$/u.test(values.port) ? undefined : values;
  } catch {
    return undefined;
  }
}

/** `npm run preview`: serves the built site. */
async function serve(port: string | undefined, host: boolean): Promise<void> {
  await useDeployment();
  const outDir = process.env['OUT_DIR'] || 'dist';
  if (existsSync(outDir)) {
    await preview({ outDir, server: { host, ...(port === undefined ? {} : { port: Number(port) }) } });
    return;
  }
  process.stderr.write(`✗ 还没有生成网站：没有 ${outDir}。\n  → 先运行 npm run build。\n`);
  process.exitCode = 1;
}

const options = readOptions();
if (!options || options.help) {
  (options ? process.stdout : process.stderr).write(usage);
  process.exitCode = options ? 0 : 2;
} else await serve(options.port, options.host);
