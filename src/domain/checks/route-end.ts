import type { Check } from './context.ts';

/** The last stop of a route has no `next`: a leg after it means that a stop is missing. */
export const routeEnd: Check = ({ routes }) =>
  routes.flatMap(({ file, data: { stops } }) => {
    const last = stops.length - 1;
    if (stops[last]?.next === undefined) return [];
    return {
      code: 'route-end',
      file,
      path: ['stops', last, 'next'],
      message: '这是最后一站，却写了怎么去下一站。',
      fix: '删去这里的 next；还有下一站的，把它加在后面。',
    };
  });
