import type { Passport } from '#schemas/passport.ts';
import type { CampaignContent } from '../campaign/content.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** A passport has one stamp a place, a stamp at each stop of its routes, and asks for no more stamps than it has places. */
export const passport: Check = (content) => {
  const { file, data } = content.campaign;
  if (!data.passport) return [];
  const found = [...repeated(data.passport), ...incompleteRoutes(data.passport, content), ...tooMany(data.passport)];
  return found.map((fault) => ({ ...fault, file }));
};

type Fault = Omit<Problem, 'file'>;

function repeated({ places }: Passport): readonly Fault[] {
  const ids = places.map(({ venue }) => venue);
  return ids.flatMap((id, index): readonly Fault[] => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const message = `${quote(id)}写了两次，第 ${first + 1} 项已经有了：一处只有一枚章。`;
    return [
      {
        code: 'passport-place-twice',
        path: ['passport', 'places', index, 'venue'],
        message,
        fix: '删去其中一项，或改成别的场馆。',
      },
    ];
  });
}

/** Reports the first stop of a route without a stamp. A route that does not exist is `ref-missing`. */
function incompleteRoutes({ places, routes }: Passport, content: CampaignContent): readonly Fault[] {
  const stamped = new Set(places.map(({ venue }) => venue));
  return routes.flatMap((id, index): readonly Fault[] => {
    const route = content.routes.find((entry) => entry.id === id)?.data;
    const stop = route?.stops.findIndex(({ venue }) => !stamped.has(venue)) ?? -1;
    const venue = route?.stops[stop]?.venue;
    if (!route || venue === undefined) return [];
    const message = `${quote(route.name)}的第 ${stop + 1} 站${quote(venue)}没有章，这条路线走不完。`;
    const fix = `把 ${venue} 加进 places，或从这里删去这条路线。`;
    return [{ code: 'passport-route', path: ['passport', 'routes', index], message, fix }];
  });
}

function tooMany({ places, enough }: Passport): readonly Fault[] {
  if (enough === undefined || enough <= places.length) return [];
  const message = `要盖 ${enough} 枚，一共只有 ${places.length} 处。`;
  const fix = '改小；要全部盖到，就删去这一项。';
  return [{ code: 'passport-enough', path: ['passport', 'enough'], message, fix }];
}
