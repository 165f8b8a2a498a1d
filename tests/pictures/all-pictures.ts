import { activityPicture, activityTile } from '#pictures/activity.ts';
import { boothsPicture } from '#pictures/booths.ts';
import { landforms, landmarks, waters } from '#pictures/cities/scenery.ts';
import { type City, type Crop, cityPicture } from '#pictures/city.ts';
import { dayPicture, moonPicture } from '#pictures/day.ts';
import { digitsPicture } from '#pictures/digits.ts';
import { hubPicture } from '#pictures/hub.ts';
import { type Mark, markPicture } from '#pictures/mark.ts';
import { type Status, statusIcon } from '#pictures/status.ts';
import { stripPicture } from '#pictures/strip.ts';
import { topicSlugs, topicTile } from '#pictures/topic.ts';
import { typePicture, typeSlugs } from '#pictures/type.ts';

const crops: readonly Crop[] = ['scene', 'roundel'];
const marks: readonly Mark[] = ['question', 'shield', 'book', 'bulb', 'none'];
const statuses: readonly Status[] = ['ok', 'full', 'cancelled', 'moved', 'free', 'tba'];
const places: readonly City[] = [
  { city: 'hub' },
  { city: 'guyuan' },
  { city: 'weinan' },
  { city: 'quanzhou' },
  { city: 'wenzhou' },
  { city: 'tangshan' },
  { city: 'lasa', altitude: 3650, latitude: 29.6 },
  { city: 'xining', altitude: 2261, latitude: 36.6 },
  { city: 'chengdu', altitude: 500, latitude: 30.6 },
  { city: 'haerbin', altitude: 120, latitude: 45.8 },
  { city: 'sanya', altitude: 10, latitude: 18.3, scenery: ['sea'] },
  { city: 'dalian', altitude: 30, latitude: 38.9, scenery: ['sea', 'harbour'] },
  ...[...landforms, ...waters, ...landmarks].map((word) => ({ city: 'nowhere', scenery: [word] })),
];

/** One of everything that the kit draws without links, under a name that says what it is. */
export function allPictures(): readonly (readonly [name: string, svg: string])[] {
  return [
    ...places.flatMap((place) =>
      crops.map(
        (crop) => [[place.city, crop, ...(place.scenery ?? [])].join(' '), cityPicture({ ...place, crop })] as const,
      ),
    ),
    ...Array.from({ length: 11 }, (_, i) => [`day ${i}`, dayPicture(i, 11)] as const),
    ...['2023-09-15', '2023-09-20', '2023-09-29', '2023-10-08'].map((day) => [day, moonPicture(day)] as const),
    ...typeSlugs.map((type) => [type, typePicture(type, { seed: 'main-event' })] as const),
    ...typeSlugs.map((type) => [`activity ${type}`, activityPicture({ type, seed: 'main-event' })] as const),
    ...topicSlugs.map((topic) => [topic, activityPicture({ type: 'talk', seed: 'main-event', topic })] as const),
    ...topicSlugs.map((topic) => [`topic ${topic}`, topicTile(topic)] as const),
    ...topicSlugs.map((topic) => [`tile ${topic}`, activityTile({ type: 'live', seed: 'main-event', topic })] as const),
    ...statuses.map((status) => [status, statusIcon(status)] as const),
    ...marks.map((mark) => [`hub ${mark}`, hubPicture(mark)] as const),
    ['booths', boothsPicture(27, 'guyuan-2023')],
    ['strip', stripPicture('guyuan-2023')],
    ['digits', digitsPicture('0123456789:.-–')],
    ...marks.filter((mark) => mark !== 'none').map((mark) => [`mark ${mark}`, markPicture(mark)] as const),
  ];
}
