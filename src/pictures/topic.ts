import { picture } from './picture.ts';
import { bar, type Ink, place } from './shapes.ts';
import { type TopicInks, topicDrawings } from './topic-drawings.ts';

/** The nine topics: 食品 健康 航天 水 农业 安全 数字 生态 科学史. */
export const topicSlugs = [
  'food',
  'health',
  'space',
  'water',
  'farming',
  'safety',
  'digital',
  'ecology',
  'science-history',
] as const;
export type TopicSlug = (typeof topicSlugs)[number];

const inksOn: Readonly<Record<Ink, TopicInks>> = {
  a: { main: 'w', accent: 'b', detail: 'c' },
  b: { main: 'a', accent: 'w', detail: 'c' },
  c: { main: 'w', accent: 'b', detail: 'k' },
  d: { main: 'a', accent: 'b', detail: 'c' },
  e: { main: 'w', accent: 'b', detail: 'k' },
  f: { main: 'k', accent: 'w', detail: 'c' },
  g: { main: 'w', accent: 'b', detail: 'k' },
  h: { main: 'a', accent: 'w', detail: 'c' },
  j: { main: 'w', accent: 'b', detail: 'c' },
  k: { main: 'w', accent: 'b', detail: 'c' },
  w: { main: 'a', accent: 'b', detail: 'c' },
};

/** Inks in which a topic reads well on a ground. */
export function topicInks(ground: Ink): TopicInks {
  return inksOn[ground];
}

/** A topic's picture with its centre at x, y, inside a circle of radius r; without ground. */
export function topicPicture(topic: TopicSlug, x: number, y: number, r: number, inks: TopicInks): string {
  return place(x, y, r / 100, topicDrawings[topic](inks));
}

/** The grounds of the topics where they stand in a row: none beside its like, in fives or in twos. */
const grounds = {
  food: 'c',
  health: 'd',
  space: 'k',
  water: 'a',
  farming: 'b',
  safety: 'a',
  digital: 'b',
  ecology: 'e',
  'science-history': 'd',
} as const satisfies Readonly<Record<TopicSlug, Ink>>;

/** A topic on a ground of its own, 400 by 400; the ground goes on to both sides, for a frame that lets it show. */
export function topicTile(topic: TopicSlug): string {
  const ground = bar(-2000, 0, 4400, 400, grounds[topic]);
  const sign = topicPicture(topic, 200, 200, 160, topicInks(grounds[topic]));
  return picture({ viewBox: '0 0 400 400', fit: 'xMidYMid meet' }, ground + sign);
}
