import { posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry, SiteContent } from '#domain/campaign/content.ts';
import { readContent } from './files.ts';
import type { Kind } from './layout.ts';

/**
 * Fills one Astro collection from the content folder by our own reader, so that Astro sees what the content check saw.
 * An entry's id is `<campaign>/<id>`, a campaign's its folder, a ruleset's its year.
 */
export function contentLoader(kind: Kind, contentDir: string): Loader {
  return {
    name: `content-${kind}`,
    load: async (context) => {
      await fill(context, kind, contentDir);
      context.watcher?.add(contentDir);
      const refill = (path: string) => {
        if (!path.startsWith(contentDir + sep)) return;
        readings.delete(contentDir);
        void fill(context, kind, contentDir);
      };
      for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, refill);
    },
  };
}

/** One reading serves all collections of a build. */
const readings = new Map<string, Promise<SiteContent>>();

function readingOf(contentDir: string): Promise<SiteContent> {
  const known = readings.get(contentDir);
  if (known) return known;
  const reading = readContent(contentDir).then(({ content }) => content);
  readings.set(contentDir, reading);
  return reading;
}

async function fill({ store, config, generateDigest }: LoaderContext, kind: Kind, contentDir: string): Promise<void> {
  const entries = entriesOf(await readingOf(contentDir), kind);
  const root = fileURLToPath(config.root);
  store.clear();
  for (const { id, entry } of entries) {
    const filePath = relative(root, resolve(entry.file)).split(sep).join(posix.sep);
    const data = entry.data as Record<string, unknown>;
    const digest = generateDigest(JSON.stringify([data, entry.body]));
    const mdx = entry.body === undefined ? {} : { body: entry.body, deferredRender: true };
    store.set({ id, data, filePath, digest, ...mdx });
  }
}

interface NamedEntry {
  readonly id: string;
  readonly entry: Entry<unknown>;
}

function entriesOf({ rulesets, campaigns }: SiteContent, kind: Kind): readonly NamedEntry[] {
  if (kind === 'ruleset') return rulesets.map((entry) => ({ id: entry.id, entry }));
  if (kind === 'campaign') return campaigns.map(({ id, campaign }) => ({ id, entry: campaign }));
  return campaigns.flatMap((content) => content[kind].map((entry) => ({ id: `${content.id}/${entry.id}`, entry })));
}
