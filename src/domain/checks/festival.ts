import type { Check } from './context.ts';

/** A campaign belongs to one festival, and a title with the edition has one to show. */
export const festivalChoice: Check = ({ campaign: { file, data } }) => {
  const { festival, ownFestival, edition } = data;
  if (!ownFestival) return [];
  const twice = {
    code: 'festival-twice',
    file,
    path: ['festival'],
    message: '写了 festival，又写了 ownFestival。',
    fix: `这次是${ownFestival.name}，就删去 festival；不是，就删去 ownFestival。`,
  } as const;
  const unnumbered = {
    code: 'festival-edition',
    file,
    path: ['ownFestival', 'title'],
    message: '写法里有 {edition}，没有写是第几届。',
    fix: '加上 edition，例如 "edition": 3；不分届就从 title 里删去“第{edition}届”。',
  } as const;
  return [
    ...(festival === undefined ? [] : [twice]),
    ...(edition === undefined && ownFestival.title?.includes('{edition}') ? [unnumbered] : []),
  ];
};
