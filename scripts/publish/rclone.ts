import { devNull } from 'node:os';
import process from 'node:process';
import { runProgram } from './run-program.ts';
import type { StorageTarget } from './targets.ts';

/** Backends that replace a file in one step. The others get files beside the site first, then rename them. */
const atomic = new Set(['s3', 'swift', 'qingstor', 'googlecloudstorage', 'azureblob', 'b2']);

export interface Rclone {
  readonly run: (args: readonly string[], input?: string, answers?: readonly number[]) => Promise<string>;
  /** A path on the other side as rclone takes it. */
  readonly remote: (path?: string) => string;
  /** The same place under another name: rclone renames within one place only between two names. */
  readonly twin: (path: string) => string;
  readonly isAtomic: boolean;
  /** Whether the backend stores headers with a file. */
  readonly keepsHeaders: boolean;
}

/** rclone with the settings of a target, and the secrets PUBLISH_KEY_ID, PUBLISH_KEY_SECRET or PUBLISH_PASSWORD. */
export async function rcloneFor({ settings, folder }: StorageTarget): Promise<Rclone> {
  const all = { ...settings, ...(await secretsFor(settings['type'] ?? '')) };
  const env = Object.fromEntries(
    ['KEPU', 'TWIN'].flatMap((name) =>
      Object.entries(all).map(([key, value]) => [`RCLONE_CONFIG_${name}_${key.toUpperCase()}`, value]),
    ),
  );
  // rclone 1.60 (Debian 12) fails where AWS_CA_BUNDLE is set.
  const bundle = process.env['AWS_CA_BUNDLE'];
  const calm = ['--retries=3', '--low-level-retries=5', '--contimeout=15s', '--timeout=60s'];
  // A MOVE that may replace what is there (RFC 4918, 10.6). rclone forbids it, and would delete the page first by itself.
  const replacing = settings['type'] === 'webdav' ? ['--header=Overwrite: T'] : [];
  const common = [...calm, ...replacing, ...(bundle ? [`--ca-cert=${bundle}`] : [])];
  const options = { env: { ...env, RCLONE_CONFIG: devNull, AWS_CA_BUNDLE: undefined } };
  const at = (name: string, path: string) => `${name}:${[folder, path].filter(Boolean).join('/')}`;
  return {
    run: (args, input, answers = []) =>
      runProgram('rclone', [...args, ...common], { ...options, ...(input === undefined ? {} : { input }), answers }),
    remote: (path = '') => at('kepu', path),
    twin: (path) => at('twin', path),
    isAtomic: atomic.has(settings['type'] ?? ''),
    keepsHeaders: settings['type'] === 's3',
  };
}

async function secretsFor(type: string): Promise<Readonly<Record<string, string>>> {
  const { PUBLISH_KEY_ID, PUBLISH_KEY_SECRET, PUBLISH_PASSWORD } = process.env;
  if (type === 's3') {
    // Keys for one folder may not look for the bucket.
    return {
      access_key_id: PUBLISH_KEY_ID?.trim() ?? '',
      secret_access_key: PUBLISH_KEY_SECRET?.trim() ?? '',
      no_check_bucket: 'true',
    };
  }
  if (!PUBLISH_PASSWORD) return {};
  return { pass: (await runProgram('rclone', ['obscure', '-'], { input: PUBLISH_PASSWORD })).trim() };
}
