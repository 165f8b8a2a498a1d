import { hash } from './hash.ts';
import { typeMachines } from './machines.ts';
import { picture } from './picture.ts';
import { bar, type Ink, mirror } from './shapes.ts';

/** The activity types: 展览展示 互动体验 现场咨询 科普宣传 科普表演 报告讲座 研学 竞赛 直播 启动仪式 开放日 市集 科普剧 科普电影 其他. */
export const typeSlugs = [
  'exhibition',
  'hands-on',
  'consultation',
  'outreach',
  'show',
  'talk',
  'study-tour',
  'contest',
  'live',
  'opening',
  'open-day',
  'market',
  'play',
  'film',
  'other',
] as const;
export type TypeSlug = (typeof typeSlugs)[number];

/** Ground ink of a type's machine. */
export const typeGrounds = {
  exhibition: 'b',
  'hands-on': 'a',
  consultation: 'd',
  outreach: 'c',
  show: 'k',
  talk: 'e',
  'study-tour': 'd',
  contest: 'c',
  live: 'k',
  opening: 'b',
  'open-day': 'd',
  market: 'a',
  play: 'e',
  film: 'k',
  other: 'b',
} as const satisfies Readonly<Record<TypeSlug, Ink>>;

/** Types whose machine must not be mirrored: it contains a question mark, a digit 1 or a play icon. */
const upright: ReadonlySet<TypeSlug> = new Set(['consultation', 'contest', 'live', 'other']);

/** Whether a type's machine is drawn mirrored for this seed (an activity's id). */
export function isMirrored(type: TypeSlug, seed: string): boolean {
  return !upright.has(type) && (hash(type + seed) >>> 3) % 2 === 1;
}

/** A type's machine on a canvas of 400 by 400, without its ground, mirrored for some seeds. */
export function typeMachine(type: TypeSlug, seed?: string): string {
  const machine = typeMachines[type]();
  return seed !== undefined && isMirrored(type, seed) ? mirror(400, machine) : machine;
}

/** A type's picture, 400 by 400, with its ground. The seed (an activity's id) only decides mirroring. */
export function typePicture(type: TypeSlug, options: { readonly seed?: string } = {}): string {
  const ground = bar(0, 0, 400, 400, typeGrounds[type]);
  return picture({ viewBox: '0 0 400 400' }, ground + typeMachine(type, options.seed));
}
