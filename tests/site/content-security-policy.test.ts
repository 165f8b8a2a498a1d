import { describe, expect, it } from 'vitest';
import { formPolicy } from '#integrations/admin/form-page.ts';
import { contentSecurityPolicy } from '#layouts/content-security-policy.ts';
import { elderStart } from '#layouts/elder-start.ts';
import { registerWorker } from '#layouts/register-worker.ts';
import type { BuiltPage } from './built-site.ts';
import { everySite } from './every-site.ts';

/** That of global-setup.ts. */
const repository = { host: 'github', name: 'kepu/content', branch: 'main' } as const;

const startTags = /<[a-z][^\s/>]*(?:[^>"']|"[^"]*"|'[^']*')*>/giu;
/** What a policy has a say in, and what only a policy may come before. */
const governed = /<(?:script|style|link|base|img|iframe|object|embed|body)\b|http-equiv="(?!content-security-policy)/iu;
const policyMeta = /<meta http-equiv="content-security-policy" content="([^"]*)">/giu;

const policiesOf = ({ source }: BuiltPage): readonly RegExpExecArray[] => [...source.matchAll(policyMeta)];
const decoded = (text: string | undefined) => text?.replaceAll('&#39;', "'");
const pathsOf = (pages: readonly BuiltPage[]) => pages.map((page) => page.path);

describe.each(everySite())('in %s', (_, { pages }) => {
  it('every page has one policy: that of its kind', () => {
    const wantedFor = ({ path: address }: BuiltPage) =>
      address.endsWith('/admin/') ? formPolicy(repository) : contentSecurityPolicy(kindOf(address));
    const others = pages.filter((page) => {
      const [policy, second] = policiesOf(page);
      return second !== undefined || decoded(policy?.[1]) !== wantedFor(page);
    });
    expect(pages.length).toBeGreaterThan(0);
    expect(pathsOf(others)).toEqual([]);
  });

  it('the policy stands before all that it governs, and after the charset alone', () => {
    const late = pages.filter((page) => {
      const before = page.source.slice(0, policiesOf(page)[0]?.index);
      return governed.test(before) || before.match(/<meta\b[^>]*>/gu)?.join() !== '<meta charset="utf-8">';
    });
    expect(pathsOf(late)).toEqual([]);
  });

  it('no script but data and those that it lets run stands in a page, and no element has a handler or a javascript: address', () => {
    const found = pages.flatMap(({ path, source }) =>
      [...ownScripts.reduce<string>((html, script) => html.replace(script, ''), source).matchAll(startTags)].flatMap(
        ([tag]) => (runsInline(tag) ? [`${path}: ${tag.slice(0, 120)}`] : []),
      ),
    );
    expect(found).toEqual([]);
  });
});

/** The scripts that stand in the pages themselves, with their end tags. */
const ownScripts: readonly (string | RegExp)[] = [
  `<script>${elderStart}</script>`,
  new RegExp(`<script data-worker="[^"]*">${RegExp.escape(registerWorker)}</script>`, 'u'),
];

/** What browsers keep and never run (HTML, 4.12.1: a data block); another type could be that of a script. */
const dataBlock = /^<script type="application\/ld\+json">$/u;

/** Values are taken out first: a text may well read `onclick=`. */
function runsInline(tag: string): boolean {
  const bare = tag.replace(/"[^"]*"|'[^']*'/gu, '""');
  if (/^<script\b/iu.test(tag) && !/\ssrc=/iu.test(bare)) return !dataBlock.test(tag);
  return /\son[a-z]+\s*=/iu.test(bare) || /=\s*["']?\s*javascript:/iu.test(tag);
}

/** Pages with a policy of their own are called like it; organizers have one about the passport. */
function kindOf(address: string): 'page' | 'search' | 'passport' {
  if (address.endsWith('/search/')) return 'search';
  return address.endsWith('/passport/') && !address.includes('/organize/') ? 'passport' : 'page';
}
