import type { ProblemCode } from '#domain/checks/codes.ts';
import { decoded } from '#domain/site/site-files.ts';
import type { BuiltFolder } from './built-folder.ts';

/** A link navigates; an asset is loaded with the page. */
export type ReferenceKind = 'link' | 'asset';

export interface ReferenceFault {
  readonly code: Extract<ProblemCode, 'link-broken' | 'anchor-missing' | 'asset-missing' | 'asset-foreign'>;
  readonly message: string;
  readonly fix: string;
}

/**
 * Returns a function that checks a reference on a page. Undefined for a valid reference and for links to other hosts,
 * which are not followed. Results for root-relative URLs, which most pages share, are cached.
 * @param isElsewhere whether a path that is not in the folder is left to the assembly of the parts
 */
export function referenceFaults(built: BuiltFolder, origin: string, isElsewhere = (_path: string) => false) {
  const linkFault = linkFaults(built, origin);
  const judge = (from: string, target: string, kind: ReferenceKind) => {
    const path = pathIn(target, from, origin);
    if (path !== undefined && !built.paths.has(path) && isElsewhere(path)) return undefined;
    return kind === 'link' ? linkFault(from, target) : assetFault(from, target, built, origin);
  };
  const known = new Map<string, ReferenceFault | undefined>();
  return (from: string, target: string, kind: ReferenceKind): ReferenceFault | undefined => {
    if (!target.startsWith('/')) return judge(from, target, kind);
    const key = `${kind} ${target}`;
    if (!known.has(key)) known.set(key, judge(from, target, kind));
    return known.get(key);
  };
}

/** A reference to a file that another part has. */
export interface OuterReference {
  /** Path of the first page with it. */
  readonly from: string;
  readonly target: string;
  readonly kind: ReferenceKind;
}

/** The references of a part that only the assembly of all parts can check, each target once. */
export function outerReferences(
  { pages, styles, paths }: BuiltFolder,
  origin: string,
  isElsewhere: (path: string) => boolean,
): readonly OuterReference[] {
  const found = new Map<string, OuterReference>();
  for (const { path: from, links, assets } of [...pages, ...styles]) {
    const all = [
      ...[...links].map((target) => ({ target, kind: 'link' as const })),
      ...[...assets].map((target) => ({ target, kind: 'asset' as const })),
    ];
    for (const { target, kind } of all) {
      const path = pathIn(target, from, origin);
      if (path === undefined || paths.has(path) || !isElsewhere(path)) continue;
      const key = `${kind} ${new URL(target, origin + from).href}`;
      if (!found.has(key)) found.set(key, { from, target, kind });
    }
  }
  return [...found.values()];
}

/** The decoded path of a reference to the site's own host; undefined for others. */
export function pathIn(target: string, from: string, origin: string): string | undefined {
  const url = resolved(target, `${origin}${from}`);
  return url?.origin === origin ? decoded(url.pathname) : undefined;
}

function linkFaults({ pages, paths }: BuiltFolder, origin: string) {
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  return (from: string, target: string): ReferenceFault | undefined => {
    const url = resolved(target, `${origin}${from}`);
    if (!url) return { code: 'link-broken', message: `链接 ${target} 写得不对。`, fix: '核对这个网址。' };
    if (url.origin !== origin) return undefined;
    const [address, anchor] = [decoded(url.pathname), decoded(url.hash.slice(1))];
    if (!paths.has(address)) return missingPage(target);
    const isThere = anchor === '' || (ids.get(address)?.has(anchor) ?? true);
    return isThere ? undefined : missingAnchor(target, anchor);
  };
}

/** Absolute asset URLs are foreign even with the site's own origin: a preview runs on another host. */
const hasHost = /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu;

function assetFault(from: string, target: string, { paths }: BuiltFolder, origin: string): ReferenceFault | undefined {
  if (/^data:/iu.test(target)) return undefined;
  if (hasHost.test(target)) return foreignAsset(target);
  const url = resolved(target, `${origin}${from}`);
  return url && paths.has(decoded(url.pathname)) ? undefined : missingAsset(target);
}

const missingPage = (target: string): ReferenceFault => ({
  code: 'link-broken',
  message: `链接 ${target} 指向的页面不存在。`,
  fix: '正文里的链接请核对网址；其他的是程序的问题，把这条信息发给维护网站的人。',
});

const missingAnchor = (target: string, anchor: string): ReferenceFault => ({
  code: 'anchor-missing',
  message: `链接 ${target} 指向的页面里没有“${anchor}”这个位置。`,
  fix: '核对 # 后面的字，或把 # 和后面的字删去。',
});

const missingAsset = (target: string): ReferenceFault => ({
  code: 'asset-missing',
  message: `要用的文件 ${target} 不存在。`,
  fix: '这是程序的问题：把这条信息发给维护网站的人。',
});

const foreignAsset = (target: string): ReferenceFault => ({
  code: 'asset-foreign',
  message: `从别的网站加载了 ${target}。`,
  fix: '下载下来（确认有权使用），放进 media/。',
});

const resolved = (target: string, here: string): URL | undefined =>
  URL.canParse(target, here) ? new URL(target, here) : undefined;
