import { readArguments, refuseArguments } from '../read-arguments.ts';

/** Where a site is served on this machine, as Astro takes it. */
export interface ServerOptions {
  readonly host: boolean;
  readonly port?: number;
}

/** @returns the usage of `npm run dev` or `npm run preview`, which take the same options. */
export const serverUsage = (command: 'dev' | 'preview', purpose: string): string => `用法：npm run ${command} -- [选项]
  --port 端口   默认 4321
  --host        同一个网络里的手机也能打开
${purpose}，按 Ctrl+C 结束。
`;

/**
 * Reads the options of `npm run dev` and `npm run preview`.
 * @returns the exit code when there is nothing to serve: the usage was asked for, or an option is wrong.
 */
export function serverOptions(usage: string, args: readonly string[]): ServerOptions | number {
  const read = readArguments(usage, {
    args,
    options: { port: { type: 'string' }, host: { type: 'boolean', default: false } },
  });
  if (typeof read === 'number') return read;
  const { port, host } = read.values;
  if (port === undefined) return { host };
  if (/^\d{1,5}$/u.test(port) && Number(port) < 65_536) return { host, port: Number(port) };
  return refuseArguments(usage, `--port 后面写 65535 以内的整数，写了“${port}”。`);
}
