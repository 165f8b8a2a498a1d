import type { Link, Nodes, Root, Text } from 'mdast';

/**
 * Ends GFM autolinks at the first non-ASCII character, in place. GFM extends them to the next space, so
 * “（www.kepuri.cn）登录” became one link. Autolinks that start with `www.` get https instead of GFM's http.
 */
export function normalizeAutolinks(tree: Root): void {
  mend(tree);
}

function mend(node: Nodes): void {
  if (!('children' in node)) return;
  const children = node.children.flatMap((child) => {
    mend(child);
    return child.type === 'link' && isBare(child) ? shorten(child) : [child];
  });
  node.children = children as typeof node.children;
}

function isBare({ url, children: [label, ...others] }: Link): boolean {
  return label?.type === 'text' && others.length === 0 && (label.value === url || `http://${label.value}` === url);
}

function shorten(link: Link): (Link | Text)[] {
  const label = link.children[0]?.type === 'text' ? link.children[0].value : '';
  const address = /^[\u0021-\u007e]*/u.exec(label)?.[0].replace(/[.,:;!?'")\]]+$/u, '') ?? '';
  if (!/^(?:https?:\/\/|www\.)[^./]/iu.test(address)) return [link];
  const rest = label.slice(address.length);
  const url = /^www\./iu.test(address) ? `https://${address}` : address;
  const shortened: Link = { ...link, url, children: [{ type: 'text', value: address }] };
  return rest === '' ? [shortened] : [shortened, { type: 'text', value: rest }];
}
