import { addressOf } from '#domain/site/site-files.ts';
import { planOf } from './plan.ts';
import type { Published } from './published.ts';

/** At most so many of each kind are listed. */
const most = 200;

const isPage = (file: string): boolean => file.endsWith('.html');
const isPoster = (file: string): boolean => /(?:^|\/)poster\.png$/u.test(file);

/**
 * Markdown for reviewers: the pages and posters that `site` would add, change and remove on the public side, with links to
 * what the public sees now. Styles, feeds and other files are counted.
 */
export function changesText(former: Published | undefined, site: Published, url: string): string {
  if (former === undefined) {
    const pages = Object.keys(site.files).filter(isPage).length;
    return `## 没有公众看到的网站可以比\n\n${url} 还没有用 npm run publish 发布过，或者打不开。这里有 ${pages} 个页面。\n`;
  }
  const { phases, removals } = planOf(new Map(Object.entries(former.files)), site);
  const changed = phases.flat().sort();
  const isNew = (file: string) => former.files[file] === undefined;
  const groups = [
    ['新的页面', changed.filter((file) => isPage(file) && isNew(file)), false],
    ['改了的页面', changed.filter((file) => isPage(file) && !isNew(file)), true],
    ['新的海报', changed.filter((file) => isPoster(file) && isNew(file)), false],
    ['改了的海报', changed.filter((file) => isPoster(file) && !isNew(file)), true],
    ['去掉的页面', removals.filter(isPage), true],
  ] as const;
  const lists = groups.flatMap(([title, files, isPublic]) => listText(title, files, isPublic ? url : undefined));
  const others = changed.filter((file) => !isPage(file) && !isPoster(file)).length;
  return `${['## 和公众看到的网站相比', ...lists, `别的文件：${others} 个新的或改了的。`].join('\n\n')}\n`;
}

/** @param url where the public sees the files now */
function listText(title: string, files: readonly string[], url: string | undefined): readonly string[] {
  if (files.length === 0) return [];
  const line = (file: string) => {
    const address = addressOf(file);
    return url === undefined ? `- \`/${address}\`` : `- [\`/${address}\`](${url}${encodeURI(address)})`;
  };
  const rest = files.length > most ? [`- ……一共 ${files.length} 个`] : [];
  return [`### ${title}（${files.length}）`, [...files.slice(0, most).map(line), ...rest].join('\n')];
}
