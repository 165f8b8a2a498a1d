import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { Column } from './table.ts';

/** Admission, price, ages, languages, weather, and what to bring. Unstated ones are empty cells. */
export const visitColumns: readonly Column<ActivityNode>[] = [
  { key: 'admission', meaning: 'activity.admission.to', value: ({ activity }) => activity.admission?.to },
  {
    key: 'admissionNote',
    meaning: { title: '谁能来的说明', description: '谁能来的说明，例如“本校师生”' },
    value: ({ activity }) => activity.admission?.note,
  },
  { key: 'agesFrom', meaning: 'activity.ages.from', value: ({ activity }) => activity.ages?.from },
  { key: 'agesTo', meaning: 'activity.ages.to', value: ({ activity }) => activity.ages?.to },
  { key: 'free', meaning: 'activity.price.free', value: ({ activity }) => activity.price?.free },
  { key: 'priceNote', meaning: 'activity.price.note', value: ({ activity }) => activity.price?.note },
  { key: 'languages', meaning: 'activity.languages', value: ({ activity }) => activity.languages },
  { key: 'weather', meaning: 'activity.weather', value: ({ activity }) => activity.weather },
  { key: 'bring', meaning: 'activity.bring', value: ({ activity }) => activity.bring },
];
