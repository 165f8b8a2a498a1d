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

/** The inks of a topic that contrast with a ground. */
export function topicInks(ground: Ink): TopicInks {
  return inksOn[ground];
}

/** A topic's picture inside a circle of radius r around x, y; without ground. */
export function topicPicture(topic: TopicSlug, x: number, y: number, r: number, inks: TopicInks): string {
  return place(x, y, r / 100, topicDrawings[topic](inks));
}

/** Grounds of the topic tiles. In the order of `topicSlugs`, adjacent tiles of a row differ. */
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

/** A topic on its own ground, 400 by 400. The ground extends on both sides, for a frame with visible overflow. */
export function topicTile(topic: TopicSlug): string {
  const ground = bar(-2000, 0, 4400, 400, grounds[topic]);
  const sign = topicPicture(topic, 200, 200, 160, topicInks(grounds[topic]));
  return picture({ viewBox: '0 0 400 400', fit: 'xMidYMid meet' }, ground + sign);
}
