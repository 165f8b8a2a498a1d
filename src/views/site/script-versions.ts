import { absolute, traditionalPath } from './links.ts';
import type { ViewContext } from './view-context.ts';

/** A page in one of the Chinese scripts. */
export interface ScriptVersion {
  readonly lang: 'zh-Hans' | 'zh-Hant';
  readonly label: string;
  readonly href: string;
  readonly url: string;
}

/** The page at a path in all its scripts, itself included; empty when it has only one. */
export function scriptVersions({ site, address, links }: ViewContext, path: string): readonly ScriptVersion[] {
  const traditional = site.campaign.locales.includes('zh-Hant') ? traditionalPath(links, path) : undefined;
  if (traditional === undefined) return [];
  return [
    { lang: 'zh-Hans', label: '简体', href: path, url: absolute(address, path) },
    { lang: 'zh-Hant', label: '繁體', href: traditional, url: absolute(address, traditional) },
  ];
}
