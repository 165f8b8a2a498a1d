import type { CampaignContent } from '../campaign/content.ts';
import type { Check, CheckContext } from './context.ts';
import { foreignTo } from './home-places.ts';
import type { Problem, ProblemPath } from './problem.ts';

interface Field {
  readonly file: string;
  readonly path: ProblemPath;
  readonly text: string;
  /** True for sentences, which call a city by its short name. */
  readonly isProse: boolean;
}

/**
 * Names of other places where the campaign's own belongs, left from a folder that was copied: in its introduction of
 * itself, its offices, its issuers' names, addresses of venues, titles of notices. Warning. Skips a campaign whose
 * campaign.json is partially parsed.
 */
export const leftoverPlaces: Check = (content, context) => {
  const { file, data } = content.campaign;
  if (context.partial?.has(file)) return [];
  const isForeign = foreignTo(content, context);
  const named = (text: string) => context.places.placesIn(text).find(({ places }) => places.every(isForeign))?.name;
  const spoken = shortNameFinder(context, isForeign);
  const problem = ({ file: at, path }: Field, name: string): Problem => ({
    code: 'leftover-place',
    file: at,
    path,
    message: `写的是${name}，这次活动在${data.city.name}。`,
    fix: '像是从旧文件带来的：改成这里的。确实是那里，可以不改。',
  });
  return placedTexts(content).flatMap((field) => {
    const name = named(field.text) ?? (field.isProse ? spoken(field.text) : undefined);
    return name === undefined ? [] : [problem(field, name)];
  });
};

/** Finds the short name of another campaign's place: short names of the whole code list are common words (东方, 安康). */
function shortNameFinder({ campaignPlaces }: CheckContext, isForeign: ReturnType<typeof foreignTo>) {
  const names = new Set(campaignPlaces.filter(isForeign).map(({ shortName }) => shortName));
  return (text: string) => [...names].find((name) => text.includes(name) && !isStreet(text, name));
}

const isStreet = (text: string, name: string): boolean =>
  /^[东南西北中]?[路街道巷]/u.test(text.slice(text.indexOf(name) + name.length));

const prose: ReadonlySet<string | number> = new Set(['summary', 'introduction']);

function placedTexts({ campaign, organizations, venues, notices }: CampaignContent): readonly Field[] {
  const { city, summary, introduction, contact, footer, issuers } = campaign.data;
  const fields: readonly (readonly [string, string | undefined, ...ProblemPath])[] = [
    [campaign.file, city.province, 'city', 'province'],
    [campaign.file, city.prefecture, 'city', 'prefecture'],
    [campaign.file, summary, 'summary'],
    [campaign.file, introduction, 'introduction'],
    [campaign.file, footer.organizer, 'footer', 'organizer'],
    ...contact.map(({ office }, index) => [campaign.file, office, 'contact', index, 'office'] as const),
    ...notices.map(({ file, data }) => [file, data.title, 'title'] as const),
    ...venues.map(({ file, data }) => [file, data.address, 'address'] as const),
    ...organizations
      .filter(({ id }) => issuers.includes(id))
      .map(({ file, data }) => [file, data.name, 'name'] as const),
  ];
  return fields.flatMap(([file, text, ...path]) =>
    text === undefined ? [] : [{ file, path, text, isProse: prose.has(path[0] ?? '') }],
  );
}
