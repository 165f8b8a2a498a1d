import { type Options, Parser } from 'acorn';
import type { FloorFault } from './css-floor.ts';

/**
 * Methods and objects that came after Chrome 64, Edge 79, Firefox 67 or Safari 12; nothing is polyfilled. Those of
 * arrays and strings are told by their names alone.
 */
const tooNew =
  /\.(?:at|flat|flatMap|matchAll|replaceAll|trimStart|trimEnd|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceChildren)\(|\b(?:Object\.(?:fromEntries|hasOwn|groupBy)|Map\.groupBy|Promise\.(?:allSettled|any|withResolvers)|structuredClone|globalThis|queueMicrotask|BigInt|WeakRef|Intl\.(?:Segmenter|RelativeTimeFormat|ListFormat))\b/u;

/**
 * What of a script a browser at the floor does not know: syntax after ECMAScript 2018, regular expressions that
 * Firefox 67 and Safari 12 refuse (look-behind, named groups, `\p`, the flag s), and newer methods.
 */
export function jsFaults(code: string, file: string): readonly FloorFault[] {
  const faults: FloorFault[] = [];
  const at = (line: number, what: string) => faults.push({ code: 'js-floor', file, line, what });
  const onToken: Options['onToken'] = ({ type, start, end, loc }) => {
    if (type.label !== 'regexp') return;
    const expression = code.slice(start, end);
    if (/\(\?<|\\p\{|\/[a-z]*[sdv][a-z]*$/iu.test(expression)) at(loc?.start.line ?? 1, expression);
  };
  // Dynamic import and import.meta are older in browsers (Chrome 64, Firefox 67, Safari 12) than in the standard.
  const readable = code.replaceAll(/\bimport(?=\s*\(|\.meta\b)/gu, 'Import');
  try {
    Parser.parse(readable, { ecmaVersion: 2018, sourceType: 'module', locations: true, onToken });
  } catch (error) {
    if (!(error instanceof SyntaxError && 'loc' in error)) throw error;
    at((error.loc as { readonly line: number }).line, error.message);
  }
  for (const [index, line] of code.split('\n').entries()) {
    const found = tooNew.exec(line);
    if (found) at(index + 1, found[0]);
  }
  return faults;
}
