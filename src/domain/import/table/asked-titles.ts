import type { titlesOf } from './column-titles.ts';

type Field = keyof typeof titlesOf;

/** Titles that ask what the column answers, as units put them for readers: 在哪里办, 适合谁来, 怎么报名, 几点开始. */
const asked: readonly (readonly [RegExp, Field])[] = [
  [/^(?:在|去|到|地点在)?(?:哪里?|哪儿|何处|什么地方|哪个地方)(?:举办|举行|进行|办|见|集合)?$/u, 'venue'],
  [/^(?:什么时候|啥时候|什么时间|几时|何时|哪天|哪一天)(?:举办|举行|开始|办|来|去)?$/u, 'times'],
  [/^(?:几点|什么钟点|几点钟)(?:开始|到几点|办)?$/u, 'hours'],
  [/^(?:适合|面向|欢迎|邀请|针对)?(?:谁|哪些人|什么人|何人|哪类人)(?:来|去|看|听)?(?:参加|参与|报名)?$/u, 'audiences'],
  [/^(?:怎么|怎样|如何|咋)(?:参加|参与|报名|预约|登记|来|去)$/u, 'bookingNeeded'],
  [/^(?:做|讲|看|玩|学|办|干)?(?:些|点)?(?:什么|啥)(?:内容|活动)?$/u, 'content'],
  [/^(?:谁|哪家|哪个单位|哪些单位)(?:来)?(?:主办|办)(?:的)?$/u, 'hosts'],
  [/^(?:多少人|(?:能|可以?)来多少人|(?:每场)?(?:收|限|招)?几(?:个)?人)$/u, 'capacity'],
  [/^(?:要不要|用不用|收不收|是否要?)(?:花)?钱$|^多少钱$/u, 'price'],
  [/^(?:要|需)?(?:带|准备)(?:些|点)?什么$/u, 'bring'],
  [/^(?:问谁|找谁|打什么电话|问哪里)$/u, 'contactPhone'],
];

/** The field that a title asks for; undefined for any other title. */
export const askedField = (title: string): Field | undefined =>
  asked.find(([pattern]) => pattern.test(title.replace(/[?？]$/u, '')))?.[1];
