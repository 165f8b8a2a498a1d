import { expect, test } from 'vitest';
import type { WeekdayName } from '#schemas/time/weekday.ts';
import { everyWeek, everyWeekShort } from '#views/format/weekdays.ts';

test.each<[readonly WeekdayName[], string, string]>([
  [['周六'], '每周六', '每周六'],
  [['周日', '周六'], '每周六、周日', '每周六、日'],
  [['周一', '周三', '周五'], '每周一、周三、周五', '每周一、三、五'],
  [['周二', '周三', '周四', '周五', '周六'], '每周二至周六', '每周二至六'],
  [['周一', '周二', '周三', '周六'], '每周一至周三、周六', '每周一至三、六'],
  [['周一', '周二', '周三', '周四', '周五', '周六', '周日'], '每天', '每天'],
])('%j is %s', (days, text, short) => {
  expect([everyWeek(days), everyWeekShort(days)]).toEqual([text, short]);
});
