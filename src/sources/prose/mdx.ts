import type { Nodes, Root } from 'mdast';
import { nearest } from '#domain/checks/nearest.ts';
import { quote, visible } from '#domain/checks/quote.ts';
import { mdxComponents } from '#schemas/mdx.ts';
import { headingIds } from './heading-ids.ts';
import { htmlFault } from './html-names.ts';
import { syntaxFault } from './mdx-syntax.ts';
import { mendProse, parseProse } from './parse-prose.ts';
import {
  complexityFaults,
  headingSpaceFaults,
  onlyFaults,
  type ProseFault,
  type ProseReading,
  placeOf,
} from './prose-fault.ts';
import { sizeFaults } from './prose-size.ts';
import { emptyAlt, nodesOf, siteLinksOf, treeFaults } from './prose-tree.ts';
import { seenTexts, unreadTexts } from './seen-prose.ts';

/**
 * Reads MDX as data: Markdown and the allowed components with literal attributes. Executes no code. Codes in addition
 * to those of Markdown: mdx-esm, mdx-expression, mdx-attr-expr, mdx-component, mdx-attribute, mdx-image, mdx-syntax.
 */
export function readMdx(text: string): ProseReading {
  const complex = complexityFaults(text);
  if (complex.length > 0) return onlyFaults(complex, unreadTexts(text));
  let tree: Root;
  try {
    tree = parseProse(text, 'mdx');
  } catch (error) {
    return onlyFaults([syntaxFault(error, text)], unreadTexts(text));
  }
  const tooLarge = sizeFaults(tree);
  if (tooLarge.length > 0) return onlyFaults(tooLarge, unreadTexts(text));
  mendProse(tree, text);
  const nodes = nodesOf(tree);
  return {
    faults: [...mdxTreeFaults(nodes, text), ...headingSpaceFaults(text)],
    media: nodes.flatMap(mediaOf),
    links: siteLinksOf(nodes),
    headings: headingIds(tree),
    seen: seenTexts(tree, text),
  };
}

/** The faults of parsed MDX nodes: the Markdown faults, and everything that readMdx() does not allow. */
export const mdxTreeFaults = (nodes: readonly Nodes[], source: string): readonly ProseFault[] => [
  ...treeFaults(nodes, source),
  ...nodes.flatMap(mdxFaults),
];

type Component = Extract<Nodes, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function mdxFaults(node: Nodes): readonly ProseFault[] {
  const place = placeOf(node);
  switch (node.type) {
    case 'mdxjsEsm': {
      const fix = '删去它；以 import、export 开头的英文句子，前面加上中文。';
      return [{ place, code: 'mdx-esm', message: '正文里不能写 import 或 export。', fix }];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const fix = '删去它；只是要写大括号，用全角的｛｝。';
      return [{ place, code: 'mdx-expression', message: '大括号 { } 里的内容会被当成代码。', fix }];
    }
    case 'image':
      return [
        {
          place,
          code: 'mdx-image',
          message: '这里的图片要用 Figure。',
          fix: '写成 <Figure file="文件名" alt="说明" />。',
        },
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentFaults(node).map((found) => ({ place, ...found }));
    default:
      return [];
  }
}

type Found = Omit<ProseFault, 'place'>;

function componentFaults({ name, attributes }: Component): readonly Found[] {
  const allowed = name !== null && Object.hasOwn(mdxComponents, name) ? mdxComponents[name] : undefined;
  if (!allowed) return [htmlFault(name ?? '') ?? unknownComponent(name ?? '')];
  const alt = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt');
  const lacksAlt = allowed.includes('alt') && !(typeof alt?.value === 'string' ? alt.value.trim() : alt?.value);
  return [
    ...attributes.flatMap((attribute) => attributeFaults(name ?? '', allowed, attribute)),
    ...repeatedAttributes(attributes),
    ...(lacksAlt ? [emptyAlt] : []),
  ];
}

/** MDX uses the last of repeated attributes, but the checks read the first. */
function repeatedAttributes(attributes: Component['attributes']): readonly Found[] {
  const names = attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []));
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [...repeated].map((name) => ({
    code: 'mdx-attribute',
    message: `属性${quote(name)}写了两次。`,
    fix: '只留一个。',
  }));
}

function unknownComponent(name: string): Found {
  const names = Object.keys(mdxComponents);
  const [near] = nearest(name, names);
  return {
    code: 'mdx-component',
    message: `不能用 <${visible(name).slice(0, 40)}>。`,
    fix: `${near ? `是不是 <${near}>？` : ''}可以用的有：${names.join('、')}；其他的改用 Markdown。`,
  };
}

function attributeFaults(
  component: string,
  allowed: readonly string[],
  attribute: Component['attributes'][number],
): readonly Found[] {
  if (attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value)) {
    const message = `<${component}> 的属性只能写文字，不能用大括号。`;
    return [{ code: 'mdx-attr-expr', message, fix: '写成 属性="文字"。' }];
  }
  if (allowed.includes(attribute.name) && typeof attribute.value === 'string') return [];
  const list = `可以写的有：${allowed.join('、')}。`;
  if (allowed.includes(attribute.name)) {
    return [
      {
        code: 'mdx-attribute',
        message: `属性${quote(attribute.name)}没有值。`,
        fix: `写成 ${attribute.name}="文字"。`,
      },
    ];
  }
  const [near] = nearest(attribute.name, allowed);
  const message = `<${component}> 没有属性${quote(attribute.name)}。`;
  return [{ code: 'mdx-attribute', message, fix: near ? `是不是“${near}”？` : list }];
}

function mediaOf(node: Nodes): ProseReading['media'] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const name = literal(node, 'file');
  return name === ''
    ? []
    : [{ name, text: `${literal(node, 'alt')} ${literal(node, 'caption')}`, place: placeOf(node) }];
}

function literal({ attributes }: Component, name: string): string {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
