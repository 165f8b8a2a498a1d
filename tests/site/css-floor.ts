import browserslist from 'browserslist';
import DoIUse from 'doiuse';
import postcss, { type Node } from 'postcss';

/** Something in a built file that a browser of `.browserslistrc` does not know. */
export interface FloorFault {
  readonly code: 'css-floor' | 'js-floor';
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/**
 * What may stand in the styles though some browser does not know it, because there it changes nothing that carries
 * meaning. A rule whose selector is not understood is dropped whole, so that it may only add.
 */
const allowed: readonly (readonly [feature: string, text: RegExp, why: string])[] = [
  [
    'css-matches-pseudo',
    /^(?:abbr|input|\[hidden\]):where\(/u,
    "Tailwind's reset: dotted underlines, buttons, until-found",
  ],
  ['css-not-sel-list', /^\[hidden\]:where\(/u, 'as above: hidden stays hidden by the sheet of the browser'],
  [
    'css-focus-visible',
    /:focus:not\(:focus-visible\)$/u,
    'takes the ring away only where it is known that no key was used',
  ],
  ['css-math-functions', /^(?!.*\b(?:min|max|clamp)\()/u, 'minmax() of grids, which is taken for max()'],
  ['css-content-visibility', /./u, 'an optimisation'],
  ['css-resize', /^resize:/u, 'a handle'],
  ['css-snappoints', /^scroll-(?:padding|margin)/u, 'a better place to scroll to'],
  ['css3-tabsize', /./u, "Tailwind's reset; no page has tabs"],
  ['text-size-adjust', /./u, 'has its -webkit- form beside it'],
  ['extended-system-fonts', /./u, 'the first of several fonts'],
  ['prefers-color-scheme', /^@media/u, 'without it the light scheme stands'],
  ['prefers-reduced-motion', /^@media/u, 'an extra for those who have set it'],
  ['multicolumn', /^(?:break-|page-break-)/u, 'a better break on paper'],
  ['css-page-break', /./u, 'a better break on paper'],
  ['css-paged-media', /./u, 'a better page on paper'],
];

/** What doiuse does not look for. */
const unwatched =
  /color-mix\(|light-dark\(|@starting-style|@property|@scope|(?<!-)\binset(?:-inline|-block)?:|\b(?:width|height)\s*[<>]=?/u;

const browsers = browserslist();

/** What of a style sheet some browser does not know, but for what stands in @supports or is allowed. */
export function cssFaults(css: string, file: string): readonly FloorFault[] {
  const faults: FloorFault[] = [];
  const note = (usage: Node, what: string) => {
    if (!isGuarded(usage)) faults.push({ code: 'css-floor', file, line: usage.source?.start?.line ?? 1, what });
  };
  const doiuse = new DoIUse({
    browsers,
    onFeatureUsage: ({ feature, featureData, usage }) => {
      const text = textOf(usage);
      const isAllowed = allowed.some(([name, pattern]) => name === feature && pattern.test(text));
      // -webkit-any() counts as a part of :is() and :where(), though neither is understood.
      const isUnknown = Boolean(featureData?.missing) || feature === 'css-matches-pseudo';
      if (isUnknown && !isAllowed) note(usage, `${feature}: ${text}`);
    },
  });
  const { root } = postcss([doiuse]).process(css, { from: file });
  root.walk((node) => {
    const text = textOf(node);
    if (unwatched.test(text)) note(node, text);
  });
  return faults;
}

function textOf(node: Node): string {
  if ('selector' in node) return String(node.selector);
  if ('prop' in node && 'value' in node) return `${node.prop}:${node.value}`;
  return 'params' in node && 'name' in node ? `@${node.name} ${node.params}` : '';
}

function isGuarded(node: Node): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if ('name' in parent && parent.name === 'supports') return true;
  }
  return false;
}
