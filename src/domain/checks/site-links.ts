import type { CampaignPages } from '../campaign/pages.ts';
import { decoded } from '../site/site-files.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

type LinkFault = Pick<Problem, 'code' | 'message' | 'fix'>;

/**
 * Checks a link to a page of the same campaign. Returns link-broken, link-bad-hash or undefined. `page` is the text's
 * own page, the target of `#…`; undefined for a Markdown field, whose headings have no ids.
 */
export function linkFault(url: string, page: string | undefined, pages: CampaignPages): LinkFault | undefined {
  const [, written = '', hash = ''] = /^([^?#]*)[^#]*#?(.*)$/su.exec(url) ?? [];
  const address = written === '' && url.startsWith('#') ? page : decoded(written);
  if (address === undefined) return noHeading(url, decoded(hash), []);
  if (!pages.paths.has(address)) return noPage(url, address, pages);
  const anchors = pages.anchorsOf(address);
  const anchor = decoded(hash);
  return anchor === '' || !anchors || anchors.includes(anchor) ? undefined : noHeading(url, anchor, anchors);
}

function noPage(url: string, address: string, { paths, drafts }: CampaignPages): LinkFault {
  const code = 'link-broken';
  if (drafts.has(address)) {
    return { code, message: `链接${quote(url)}指向的是草稿，网站上没有。`, fix: '删去链接，等它发布了再加。' };
  }
  const near = nearestPage(address, [...paths]);
  const form =
    '写 / 开头的路径：/notices/编号/、/activities/编号/、/venues/编号/，不带城市文件夹的名字，最后有一个 /。';
  return {
    code,
    message: `链接${quote(url)}指向的页面不存在。`,
    fix: near.length > 0 ? `是不是${near.map(quote).join('或')}？` : form,
  };
}

/**
 * Compares ids within the folder first. A candidate needs a small distance relative to its length, so `/notices/n-404/`
 * and `/notices/n-40/` compare differently from `n-404` and `n-40`.
 */
function nearestPage(address: string, paths: readonly string[]): readonly string[] {
  const [, folder, id = ''] = /^\/([^/]+)\/([^/]+)\/?$/u.exec(address) ?? [];
  const inFolder = paths.filter((path) => folder !== undefined && path.startsWith(`/${folder}/`) && path.endsWith('/'));
  const ids = inFolder.map((path) => path.slice(`/${folder}/`.length, -1)).filter(Boolean);
  const near = nearest(id, ids, 2).map((each) => `/${folder}/${each}/`);
  if (near.length > 0) return near;
  const whole = paths.filter((path) => path.length > 1 && address.endsWith(path)).sort((a, b) => b.length - a.length);
  return whole.length > 0 ? whole.slice(0, 1) : nearest(address, paths, 2);
}

function noHeading(url: string, anchor: string, anchors: readonly string[]): LinkFault {
  const near = nearest(anchor, anchors, 2);
  const known = `这一页可以写的有：${anchors.slice(0, 5).map(quote).join('、')}。`;
  const none = '那里没有可以链接的小标题：删去 # 和后面的字。';
  const hint = near.length > 0 ? `# 后面是不是${near.map(quote).join('或')}？` : known;
  return {
    code: 'link-bad-hash',
    message: `链接${quote(url)}指向的小标题${quote(anchor)}不存在。`,
    fix: anchors.length > 0 ? hint : none,
  };
}
