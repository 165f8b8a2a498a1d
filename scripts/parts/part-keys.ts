import { createHash } from 'node:crypto';
import process from 'node:process';
import type { OtherCampaign, SiteContent } from '#domain/campaign/content.ts';
import { surroundingsOf } from '#domain/campaign/surroundings.ts';
import { type BuildPart, hubPart } from '#domain/site/build-part.ts';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import { buildInstant, isPreview } from '#sources/clock.ts';
import { settingsRead } from '#sources/inputs.ts';
import { isCampaignFolder, type Kind, schemaOf } from '#sources/layout.ts';
import { contentOf } from '#sources/reading/content-of.ts';
import { campaignLinks } from '#views/site/links.ts';
import { siteConfig } from '../../src/site.config.ts';
import type { FileTree } from './file-tree.ts';

/** What parts are built from. */
export interface PartSources {
  /** The code, see codeRead of sources/inputs.ts. */
  readonly code: FileTree;
  readonly content: FileTree;
}

/**
 * The key of each part of a site: a digest of all that its build reads. Parts of the same key have the same bytes. A
 * campaign reads the code, its own folder, the files that belong to no campaign, the settings, the day, and what its pages
 * tell of other campaigns; the hub reads everything.
 * @throws SettingRefused when a setting is malformed, or a campaign is built alone
 */
export function partKeys({ code, content }: PartSources, env = process.env): ReadonlyMap<BuildPart, string> {
  const heads = headsIn(content);
  const settings = withDeployment(env, heads);
  const { address, chosen } = siteConfig(settings);
  if (address.alone) throw new SettingRefused('CAMPAIGN 单独生成一个活动站，不分成几部分。去掉 CAMPAIGN 再运行。');
  const now = buildInstant(settings);
  const around = surroundingsOf(heads, { address, chosen, now, homeOf: (id) => campaignLinks(address, id).home });
  const byCampaign = Map.groupBy(content.digests.keys(), (file) => /^campaigns\/([^/]+)\//u.exec(file)?.[1] ?? '');
  const digests = (folder: string) =>
    (byCampaign.get(folder) ?? []).map((file) => `${file} ${content.digests.get(file)}`);
  const shared = digestOf([
    [process.version, process.platform, process.arch, now, isPreview(settings)].join(' '),
    ...settingsRead.map((name) => settings[name] ?? ''),
    ...[...code.digests].flat(),
    ...digests(''),
    // Only warnings mention the places of other campaigns; they matter when warnings are errors.
    ...(settings['CONTENT_STRICT'] === '1' ? heads.campaigns.map(({ campaign }) => campaign.data.city.name) : []),
  ]);
  const campaigns = [...byCampaign.keys()]
    .filter((id) => isCampaignFolder(id) && (chosen === undefined || chosen.includes(id)))
    .sort();
  const keys = campaigns.map((id): readonly [BuildPart, string] => [
    id,
    digestOf([shared, JSON.stringify(around.campaigns.get(id)) ?? '', ...digests(id)]),
  ]);
  return new Map([...keys, [hubPart, digestOf([shared, ...keys.flat(), ...campaigns.flatMap(digests)])]]);
}

/** The settings of a build, with the address that hub.json states unless they state one. */
function withDeployment(env: NodeJS.ProcessEnv, { hub }: Pick<SiteContent, 'hub'>): NodeJS.ProcessEnv {
  const { origin, base } = hub?.data.deployment ?? {};
  return { ...env, SITE_ORIGIN: env['SITE_ORIGIN'] || origin, SITE_BASE: env['SITE_BASE'] || base };
}

/** hub.json and the campaign.json of each campaign, without those that cannot be read. */
function headsIn({
  digests,
  texts,
}: FileTree): Pick<SiteContent, 'hub'> & { readonly campaigns: readonly OtherCampaign[] } {
  const files = [...digests.keys()].filter((file) => /^(?:campaigns\/[^/]+\/campaign|hub)\.json$/u.test(file));
  const read = texts(files).flatMap((text, index) => {
    const file = files[index] ?? '';
    const campaign = file.split('/')[1];
    const kind: Kind = campaign === undefined ? 'hub' : 'campaign';
    const found = { kind, campaign: campaign ?? '', id: kind, path: file, file, misnamed: false };
    const data = parsed(kind, text);
    return data === undefined ? [] : [{ found, entry: { id: kind, file, data } }];
  });
  const { hub, campaigns } = contentOf(read);
  return { ...(hub ? { hub } : {}), campaigns };
}

/** Invalid data is undefined: the build's content check reports it. */
function parsed(kind: Kind, text: string): unknown {
  try {
    return schemaOf[kind].safeParse(JSON.parse(text.replace(/^\uFEFF/u, ''))).data;
  } catch {
    return undefined;
  }
}

/** Texts are separated by a character that none holds. */
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\0`);
  return hash.digest('hex').slice(0, 32);
}
