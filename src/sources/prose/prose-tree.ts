import type { Heading, Nodes } from 'mdast';
import { addressFault } from '#schemas/address/public-address.ts';
import { htmlFault } from './html-names.ts';
import { linkKindOf } from './link-url.ts';
import { looseMarkFaults } from './loose-marks.ts';
import { headingFaults, type ProseFault, type ProseReading, placeOf } from './prose-fault.ts';
import { textBlocksOf } from './text-blocks.ts';

/** All nodes of a tree in pre-order. */
export function nodesOf(tree: Nodes): readonly Nodes[] {
  const nodes: Nodes[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return nodes;
}

/**
 * The faults of Markdown nodes, also inside MDX. Codes: md-raw-html, url-scheme, md-alt-empty, md-image-reference,
 * url-remote-asset, md-footnote, md-task-list, md-heading-order; md-emphasis and md-star (warnings). `source` is the
 * text that the nodes were parsed from.
 */
export function treeFaults(nodes: readonly Nodes[], source: string): readonly ProseFault[] {
  const headings = nodes.filter((node): node is Heading => node.type === 'heading');
  return [
    ...nodes.flatMap((node) => nodeFaults(node).map((fault) => ({ ...fault, place: placeOf(node) }))),
    ...nodes
      .slice(0, 1)
      .flatMap(textBlocksOf)
      .flatMap((block) => looseMarkFaults(block, source)),
    ...headingFaults(headings.map((heading) => ({ depth: heading.depth, place: placeOf(heading) }))),
  ];
}

/** Links and definitions that point to this site, by the form of their URL. Does not check that the page exists. */
export const siteLinksOf = (nodes: readonly Nodes[]): ProseReading['links'] =>
  nodes.flatMap((node) =>
    (node.type === 'link' || node.type === 'definition') && linkKindOf(node.url) === 'site'
      ? [{ url: node.url, place: placeOf(node) }]
      : [],
  );

type NodeFault = Omit<ProseFault, 'place'>;

/** One message for all tags: those of one text stand at one place. */
const htmlIn = (tag: string): NodeFault => ({
  code: 'md-raw-html',
  message: '文字里不能写 HTML。',
  fix: htmlFault(/^<\/?(\w+)/u.exec(tag)?.[1] ?? '')?.fix ?? '改用 Markdown；小于号写“小于”或 &lt;。',
});

function nodeFaults(node: Nodes): readonly NodeFault[] {
  switch (node.type) {
    case 'html':
      return [htmlIn(node.value)];
    case 'link':
      return [...addressFaults(node.url), ...(hasWords(node) ? [] : [wordless])];
    case 'definition':
      return addressFaults(node.url);
    case 'image':
      return [...imageFaults(node.url), ...(node.alt?.trim() ? [] : [emptyAlt])];
    case 'imageReference':
      return [referredImage];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [{ code: 'md-footnote', message: '不能写脚注。', fix: '把脚注写进正文的括号里。' }];
    case 'listItem':
      if (typeof node.checked !== 'boolean') return [];
      return [{ code: 'md-task-list', message: '不能写勾选框。', fix: '改成普通的列表，删去 [ ] 或 [x]。' }];
    default:
      return [];
  }
}

function imageFaults(url: string): readonly NodeFault[] {
  if (/^\s*https?:/iu.test(url)) {
    const message = '图片不能用别的网站的地址。';
    return [{ code: 'url-remote-asset', message, fix: '把图片放进 media 文件夹，这里写文件名。' }];
  }
  return linkKindOf(url) === 'site' ? [] : [badLink];
}

const referredImage: NodeFault = {
  code: 'md-image-reference',
  message: '图片的地址要写在图片这里，不能另外写在别处。',
  fix: '写成 ![说明](文件名)；MDX 里写 <Figure file="文件名" alt="说明" />。',
};
const addressFaults = (url: string): readonly NodeFault[] => (linkKindOf(url) === 'forbidden' ? [linkFault(url)] : []);

/** True for a node that shows letters, digits or signs, or a picture with a description. */
const hasWords = (node: Nodes): boolean => {
  if (node.type === 'image') return Boolean(node.alt?.trim());
  if (node.type === 'mdxJsxTextElement') return true;
  if ('value' in node) return /[^\p{Z}\p{C}]/u.test(node.value);
  return 'children' in node && node.children.some(hasWords);
};

const wordless: NodeFault = {
  code: 'md-link-empty',
  message: '链接没有文字，读者看不见，也点不到。',
  fix: '在 [ ] 里写上链到哪里；不要了就整个删去。',
};

/** The specific fault of a web address, or the generic fault of a forbidden URL. */
function linkFault(url: string): NodeFault {
  const fault = addressFault(url);
  return fault && ['url-host', 'url-two', 'url-punctuation'].includes(fault.code) ? fault : badLink;
}

const badLink: NodeFault = {
  code: 'url-scheme',
  message: '这个链接不能用。',
  fix: '写 https:// 开头、域名完整的网址、本站的路径（/ 开头）、mailto:邮箱 或 tel:电话。',
};
export const emptyAlt: NodeFault = {
  code: 'md-alt-empty',
  message: '图片没有说明。',
  fix: '写一句话说明图里是什么，给看不见图的人听。',
};
