import { inject } from 'vitest';
import { type BuiltPage, readSite } from '../site/built-site.ts';

/**
 * A page of every template, the longest one: it has the most that can go wrong. A template is told by where it
 * stands: in the hub or a campaign, in which script, in which section, how deep.
 */
export function longestOfEachTemplate(): readonly (readonly [string, string])[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of readSite(inject('site')).pages) {
    const template = templateOf(page.path);
    if (page.source.length > (longest.get(template)?.source.length ?? 0)) longest.set(template, page);
  }
  return [...longest].map(([template, page]) => [template, page.path]);
}

function templateOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  const isCampaign = /-\d{4}$/u.test(first);
  const script = rest[0] === 'zh-hant' ? rest.splice(0, 1) : [];
  const [section = '', ...below] = isCampaign ? rest : first ? [first, ...rest] : [];
  return [isCampaign ? 'campaign' : 'hub', ...script, section, ...below.map(() => '*')].filter(Boolean).join('/');
}
