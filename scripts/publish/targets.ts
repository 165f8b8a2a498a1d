import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { failed } from './failures.ts';

const url = z
  .url({ protocol: /^https?$/u, error: '要写成 https://域名/ 或 https://域名/栏目/' })
  .transform((text) => (text.endsWith('/') ? text : `${text}/`));

/** Of settings that belong into the environment. */
const secret = /pass|secret|token|key_id|access_key/iu;

/** Seconds until the public must see what was published. */
const wait = z.int().min(0);

const server = z.strictObject({
  kind: z.literal('server'),
  url,
  /** Absolute path on the server; the web server serves `dist` in it. */
  folder: z.string().regex(/^\/[\w./-]*[\w-]$/u, '要写成 /srv/kepu 这样的绝对路径'),
  /** `user@host`; without it, the folder is on this machine. */
  host: z
    .string()
    .regex(/^[\w.-]+@[\w.:-]+$/u, '要写成 用户@服务器')
    .optional(),
  port: z.int().min(1).max(65_535).default(22),
  /** How many sites stay on the server, the served one included. */
  keep: z.int().min(2).default(5),
  wait: wait.default(5),
});

const storage = z.strictObject({
  kind: z.literal('storage'),
  url,
  /** Settings of an rclone backend (`type` and others), without secrets. */
  settings: z
    .record(z.string().regex(/^[a-z\d_]+$/u), z.string())
    .refine((settings) => settings['type'] !== undefined, '要有 type，例如 s3、ftp、sftp、webdav')
    .refine((settings) => !Object.keys(settings).some((name) => secret.test(name)), '密钥和密码只写在环境变量里'),
  /** Path on the other side: `bucket/path`, or a folder. */
  folder: z.string().regex(/^[^\s-].*$|^$/u),
  keep: z.int().min(2).default(3),
  wait: wait.default(15),
});

const branch = z.strictObject({
  kind: z.literal('branch'),
  url,
  repository: z.string().regex(/^[^\s-]\S*$/u),
  branch: z.string().regex(/^\w[\w./-]*$/u),
  wait: wait.default(180),
});

const target = z.discriminatedUnion('kind', [server, storage, branch]);
export type Target = z.infer<typeof target>;
export type ServerTarget = z.infer<typeof server>;
export type StorageTarget = z.infer<typeof storage>;
export type BranchTarget = z.infer<typeof branch>;

/**
 * The target of that name in deploy.json.
 * @throws PublishFailed with a Chinese sentence when the file or the target is missing or malformed.
 */
export function readTarget(name: string, file: string): Target {
  const written = targetsIn(file);
  const found = Object.hasOwn(written, name) ? written[name] : undefined;
  if (found === undefined) {
    throw failed(
      `${file} 里没有叫 ${name} 的目标，没有发布`,
      `可以用的：${Object.keys(written).join('、') || '还没有'}。`,
    );
  }
  const { data, error } = target.safeParse(found);
  if (data) return data;
  const faults = error.issues.map(({ path, message }) => `${[name, ...path].join('.')}：${message}`);
  throw failed(`${file} 的写法不对，没有发布（${faults.join('；')}）`, '照 scripts/deploy/ 里那一种目标的说明改。');
}

function targetsIn(file: string): Readonly<Record<string, unknown>> {
  const { data } = z.object({ targets: z.record(z.string(), z.unknown()) }).safeParse(readJson(file));
  if (data) return data.targets;
  throw failed(`${file} 不是 {"targets": {…}} 这样的 JSON，没有发布`, '照 scripts/deploy/deploy.example.json 写。');
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    const cure = '把 scripts/deploy/deploy.example.json 复制成 deploy.json，改成自己的。';
    throw failed(`没有 ${file}：不知道往哪里发布`, cure);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
