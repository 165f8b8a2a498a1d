import { readdirSync, readFileSync } from 'node:fs';

const campaigns = new URL('../../content/campaigns/', import.meta.url);

/**
 * The words of chinese-words.txt, which are those of another dictionary that ICU's lacks, and the short names of the content: places,
 * units, venues.
 */
export function chineseWords(): readonly string[] {
  const words = readFileSync(new URL('chinese-words.txt', import.meta.url), 'utf8').split(/\s+/u);
  return [...new Set([...words, ...names()])].filter((word) => word.length > 1);
}

function names(): readonly string[] {
  const texts = readdirSync(campaigns, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:campaign|(?:organizations|venues)[\\/][^\\/]+)\.json$/u.test(file))
    .map((file) => readFileSync(new URL(file, campaigns), 'utf8'));
  return texts
    .flatMap((text) => [...text.matchAll(/"(?:name|shortName)": "(\p{Script=Han}{2,6})"/gu)])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('市'));
}
