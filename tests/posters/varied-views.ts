import { landforms, landmarks, type Scenery, waters } from '#pictures/cities/scenery.ts';
import { topicSlugs } from '#pictures/topic.ts';
import { typeSlugs } from '#pictures/type.ts';
import type { PosterStamp, PosterView } from '#views/poster/poster-view.ts';
import { aPosterView, longHosts, longTitle } from './a-poster-view.ts';

const words: readonly Scenery[] = [...landforms, ...waters, ...landmarks];
const drawn = ['guyuan', 'weinan', 'quanzhou', 'wenzhou', 'tangshan'];
const stamps: readonly (readonly PosterStamp[])[] = [[], [], ['sample'], ['cancelled'], ['full', 'sample'], ['tba']];
const titles = ['光', '造一枚水火箭', '我和妈妈学科学：造一枚水火箭', longTitle.slice(0, 28), longTitle];

const range = { kind: 'days', from: '2026-09-05', to: '2026-10-31' } as const;
const facts: readonly Partial<PosterView>[] = [
  {},
  {},
  {},
  { lockup: { date: range, caption: '每周六、日', hours: '19:00–次日 07:30', note: '9月19日除外' } },
  { lockup: { date: range, caption: '周一闭馆', hours: '09:00–17:00', note: '16:30 停止入场，周五 09:00–20:00' } },
  {
    lockup: { date: range, caption: '每周六', hours: '09:00–17:00', note: '9月19日除外' },
    admission: '不对外：本校师生',
  },
  { admission: '持教师资格证的小学和初中科学教师（要有资格）' },
];

/** Every scenery word, palette, type, topic, stamp and length of title, in many combinations. */
export const variedViews: readonly PosterView[] = Array.from({ length: 120 }, (_, i) => {
  const word = words[i % words.length] ?? 'sea';
  const mark = landmarks[(i * 5) % landmarks.length] ?? 'pagoda';
  const slug = i % 8 === 0 ? (drawn[(i / 8) % 5] ?? '') : `place-${i}`;
  return aPosterView({
    seed: `activity-${i}`,
    city: {
      slug,
      shortName: ['固原', '锡林郭勒'][i % 2] ?? '',
      latitude: [18, 33, 46][i % 3] ?? 33,
      altitude: [20, 300, 1500, 3000][i % 4] ?? 20,
      scenery: [...new Set([word, mark])],
    },
    type: typeSlugs[i % typeSlugs.length] ?? 'talk',
    topic: i % 3 === 0 ? undefined : topicSlugs[i % topicSlugs.length],
    title: titles[(i * 3) % titles.length] ?? '',
    stamps: stamps[(i * 7) % stamps.length] ?? [],
    ...facts[i % facts.length],
    hosts: longHosts.slice(0, 1 + (i % 3)),
    hostCount: 1 + (i % 3),
    theme: i % 2 === 0 ? longTitle : '提升全民科学素质',
    palette: undefined,
    arrangement: { colours: i % 8, turn: 0 },
  });
});
