import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { failureText } from '#reporting/failure-text.ts';
import { writeArchive } from './publish/archive.ts';
import { branchPublisher } from './publish/branch.ts';
import { builtFolder, builtHome } from './publish/built-site.ts';
import { changesText } from './publish/changes.ts';
import { planOf } from './publish/plan.ts';
import { hashesOf, type Published, publishedAfter } from './publish/published.ts';
import type { Publisher } from './publish/publisher.ts';
import { stopOnSignal } from './publish/run-program.ts';
import { serverPublisher } from './publish/server.ts';
import { storagePublisher } from './publish/storage.ts';
import { readTarget, type Target } from './publish/targets.ts';
import { publishedContent, refuseUnrecorded } from './publish/unrecorded.ts';
import { publicSite, verifyPublic } from './publish/verify-public.ts';
import { readArguments, refuseArguments, type ValuesOf } from './read-arguments.ts';
import { releaseLock, takeLock } from './site/site-lock.ts';
import { recordedContent, refuseShrunk } from './site/site-pages.ts';

const usage = `用法：npm run publish -- 目标 [选项]
      npm run publish -- --archive site.zip
      npm run publish -- --changes
  把生成好的网站（OUT_DIR 或 dist）发布到 deploy.json 里的那个目标；各种目标的做法在 scripts/deploy/
  --rollback       不发布，退回到前一个网站
  --allow-shrink   比公众看到的少三成以上页面也发布
  --allow-unrecorded  改了、去掉了公布过的活动、通知，没有变更记录、更正的，或者不能和公众看到的比的，也发布
  --no-verify      不从公众的网址取回来核对（这台电脑上不了那个网址时）
  --config 文件    别的 deploy.json
  --archive 文件   不发布，把网站做成一个 zip
  --changes        不发布，列出和公众看到的相比，新的、改了的、去掉的页面和海报（Markdown）
`;

const options = {
  rollback: { type: 'boolean', default: false },
  'allow-shrink': { type: 'boolean', default: false },
  'allow-unrecorded': { type: 'boolean', default: false },
  'no-verify': { type: 'boolean', default: false },
  config: { type: 'string', default: 'deploy.json' },
  archive: { type: 'string' },
  changes: { type: 'boolean', default: false },
} as const;

type Options = ValuesOf<typeof options>;

async function publisherOf(target: Target, cache: string, wasKilled: boolean): Promise<Publisher> {
  switch (target.kind) {
    case 'server':
      return serverPublisher(target, cache);
    case 'storage':
      return storagePublisher(target, cache);
    case 'branch':
      return branchPublisher(target, cache, wasKilled);
    default:
      return target satisfies never;
  }
}

/** Publishes the built site to a target, or brings back the one before, and looks at it as the public does. */
async function publishTo(name: string, values: Options): Promise<void> {
  const started = performance.now();
  const target = readTarget(name, values.config);
  // Offices that share one copy of the program may call their targets alike.
  const address = createHash('sha256').update(target.url).digest('hex').slice(0, 8);
  const cache = path.resolve('.cache', 'publish', `${name}-${address}`);
  mkdirSync(cache, { recursive: true });
  const lock = path.join(cache, 'lock');
  const wasKilled = takeLock(lock);
  try {
    const publisher = await publisherOf(target, cache, wasKilled);
    const done = values.rollback ? await rollBack(publisher) : await publish(publisher, target, values);
    if (!values['no-verify']) await verifyPublic(target, done.site, done.changed);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`✓ ${done.text}：${target.url}（${done.site.id}，${seconds} 秒）\n`);
  } finally {
    releaseLock(lock);
  }
}

const outDir = (): string => process.env['OUT_DIR'] || 'dist';

interface Done {
  readonly site: Published;
  readonly changed: readonly string[];
  readonly text: string;
}

async function publish(publisher: Publisher, target: Target, values: Options): Promise<Done> {
  const folder = builtFolder(outDir(), target.url);
  const former = await publisher.current();
  const built = recordedContent(folder);
  const site = publishedAfter(former, await hashesOf(folder), Date.now(), built && publishedContent(built));
  if (!values['allow-shrink']) refuseShrunk(pagesOf(former), pagesOf(site), 'npm run publish -- 目标 --allow-shrink');
  await refuseUnrecorded(former, site, built, values['allow-unrecorded']);
  const { phases, removals } = planOf(new Map(Object.entries(former?.files ?? {})), site);
  const changed = phases.flat();
  await publisher.publish({ folder, published: site });
  const isSame = changed.length + removals.length === 0;
  return {
    site,
    changed,
    text: isSame
      ? '已发布过，没有变的文件（改了内容的，先 npm run build，没有错误才会生成）'
      : `已发布，新的和改了的 ${changed.length} 个文件，去掉 ${removals.length} 个`,
  };
}

async function rollBack(publisher: Publisher): Promise<Done> {
  const site = await publisher.rollBack();
  return { site, changed: [], text: '已退回到前一个网站' };
}

const pagesOf = (site: Published | undefined): readonly string[] =>
  Object.keys(site?.files ?? {}).filter((file) => file.endsWith('.html'));

/** `--archive`: the site as one file. */
async function archive(to: string): Promise<void> {
  const { folder } = builtHome(outDir());
  const files = await hashesOf(folder);
  const size = await writeArchive(folder, files, to);
  process.stdout.write(`✓ ${to}：${Object.keys(files).length} 个文件，${(size / 1e6).toFixed(1)} MB\n`);
}

/** `--changes`: what publishing would change for the public, at the address that the site was built for. */
async function listChanges(): Promise<void> {
  const { folder, address } = builtHome(outDir());
  const former = address === undefined ? undefined : await publicSite(address);
  const site = publishedAfter(former, await hashesOf(folder), Date.now());
  process.stdout.write(changesText(former, site, address ?? '/'));
}

/** The action that the options ask for; undefined when they make no sense. */
function chosen([name, ...more]: readonly string[], values: Options): (() => Promise<void>) | undefined {
  const { archive: file, changes } = values;
  const actions = [
    ...(name === undefined ? [] : [() => publishTo(name, values)]),
    ...(file === undefined ? [] : [() => archive(file)]),
    ...(changes ? [listChanges] : []),
  ];
  return actions.length === 1 && more.length === 0 ? actions[0] : undefined;
}

/** `npm run publish`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(usage, { args, allowPositionals: true, options });
  if (typeof read === 'number') return read;
  const action = chosen(read.positionals, read.values);
  if (action === undefined) return refuseArguments(usage, '目标、--archive、--changes 写一样，只写一样。');
  stopOnSignal();
  try {
    await action();
    return 0;
  } catch (error) {
    process.stderr.write(failureText(error, '没有发布完；公众看到的网站不变'));
    return error instanceof Error && error.name === 'SiteBusy' ? 75 : 1;
  }
}
