import type { Remark } from '#domain/eligibility/remark.ts';
import type { Limit, Opening, Standing } from '#domain/eligibility/standing.ts';
import { shortDay } from '../../format/date.ts';
import { type Mark, markOf } from '../mark.ts';

/** The state of a condition in words. A missing record never reads as a failure. */
export function standingMark(standing: Standing): Mark {
  switch (standing.kind) {
    case 'met':
      return markOf('good', '做到了');
    case 'unmet':
      return markOf('stop', '没有做到');
    case 'no-record':
      return markOf('watch', standing.lapsed ? `没有登记，${shortDay(standing.lapsed)}已过` : '没有登记');
    case 'not-due':
      return markOf('quiet', openingWords(standing.until));
    case 'due':
      return markOf('watch', limitWords(standing.by));
    case 'to-check':
      return markOf('watch', '请核对');
    case 'optional':
      return markOf('quiet', '没有登记，可以没有');
    default:
      return standing satisfies never;
  }
}

function openingWords(until: Opening): string {
  switch (until.kind) {
    case 'opens':
      return `${shortDay(until.on)}开始办`;
    case 'event-ends':
      return until.by === undefined ? '活动结束后' : `活动结束后，${shortDay(until.by)}前`;
    case 'event-dated':
      return '活动日期定了再看';
    default:
      return until satisfies never;
  }
}

function limitWords(by: Limit): string {
  if (by === undefined) return '要办';
  return by === 'event-starts' ? '要在活动以前办' : `要办，${shortDay(by)}前`;
}

export const standingRemark = (standing: Standing): string | undefined =>
  'remark' in standing && standing.remark ? remarkWords(standing.remark) : undefined;

type Words = { readonly [Kind in Remark['kind']]: (remark: Extract<Remark, { readonly kind: Kind }>) => string };

const words: Words = {
  number: ({ count, min, max }) =>
    `登记的是 ${count}，要${[min === undefined ? '' : `不少于 ${min}`, max === undefined ? '' : `不超过 ${max}`].filter(Boolean).join('、')}`,
  wording: ({ max }) => `${max === undefined ? '' : `程序查过不超过 ${max} 个字；`}规不规范请人看`,
  'collective-names': ({ names }) => `${names.join('、')}是统称，没有公章`,
  'short-names': ({ names }) => `${names.join('、')}像是简称；程序看不到公章，请和公章核对`,
  seal: () => '程序查过没有统称、没有像简称的；看不到公章，请和公章核对',
  text: () => '有详情；写得好不好请人看',
  poster: ({ drawn }) => (drawn ? '自动绘制，尺寸和字样由程序保证；清不清晰请人看' : '自备的图片；画面请人看'),
  roles: () => '人数合规；是不是单纯的行政管理人员请人看',
  'publicity-undated': () => '有宣传，没有写日期，看不出是不是事前',
  'event-undated': () => '已在平台发布；活动日期还没有定',
  late: ({ ends }) => `登记的日期晚于${shortDay(ends)}`,
  'lengths-missing': () => '有视频没有写多长（seconds）',
  'visitors-mixed': ({ count }) => `登记的 ${count} 人，线上线下合在一起，请分开核对`,
  'photos-missing': () => '人数够；没有登记照片，看不出来',
  review: ({ review }) => `平台上是“${review}”`,
};

const remarkWords = <Kind extends Remark['kind']>(remark: Extract<Remark, { readonly kind: Kind }>): string =>
  (words[remark.kind as Kind] as (remark: Extract<Remark, { readonly kind: Kind }>) => string)(remark);
