import { posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry, SiteContent } from '#domain/campaign/content.ts';
import { type CheckedContent, type ContentFolder, checkedContent, followContent } from './checked-content.ts';
import type { Kind } from './layout.ts';

/**
 * Fills one Astro collection from the content check. Skips entries with errors and entries that refer to them. The id
 * is `<campaign>/<id>` for an entry, the folder for a campaign, the file name for a ruleset.
 * @public The collections load it with require.
 */
export const contentLoader = (kind: Kind, folder: ContentFolder): Loader =>
  loader(kind, folder, ({ store, config, generateDigest }, { content }) => {
    const root = fileURLToPath(config.root);
    store.clear();
    for (const { id, entry } of entriesOf(content, kind)) {
      const filePath = relative(root, resolve(entry.file)).split(sep).join(posix.sep);
      const data = entry.data as Record<string, unknown>;
      const digest = generateDigest(JSON.stringify([data, entry.body]));
      const mdx = entry.body === undefined ? {} : { body: entry.body, deferredRender: true };
      store.set({ id, data, filePath, digest, ...mdx });
    }
  });

/**
 * Fills a collection with the problems of the content check, for pages in development. Empty in a build.
 * @public The collections load it with require.
 */
export const problemLoader = (folder: ContentFolder): Loader =>
  loader('problems', folder, ({ store, watcher }, { problems, withheld }) => {
    store.clear();
    if (!watcher) return;
    for (const [index, problem] of [...problems, ...withheld].entries()) {
      store.set({ id: String(index).padStart(6, '0'), data: { ...problem } });
    }
  });

function loader(
  name: string,
  folder: ContentFolder,
  fill: (context: LoaderContext, checked: CheckedContent) => void,
): Loader {
  return {
    name: `content-${name}`,
    load: async (context) => {
      fill(context, await checkedContent(folder));
      if (context.watcher) followContent(folder, name, (checked) => fill(context, checked));
    },
  };
}

interface NamedEntry {
  readonly id: string;
  readonly entry: Entry<unknown>;
}

function entriesOf({ hub, rulesets, campaigns }: SiteContent, kind: Kind): readonly NamedEntry[] {
  if (kind === 'hub') return hub ? [{ id: hub.id, entry: hub }] : [];
  if (kind === 'words') return [];
  if (kind === 'ruleset') return rulesets.map((entry) => ({ id: entry.id, entry }));
  if (kind === 'campaign') return campaigns.map(({ id, campaign }) => ({ id, entry: campaign }));
  return campaigns.flatMap((content) => content[kind].map((entry) => ({ id: `${content.id}/${entry.id}`, entry })));
}
