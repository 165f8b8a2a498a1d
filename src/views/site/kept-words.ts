import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';

/** Texts of the banner on a page served from the device's cache. */
export interface KeptWords {
  readonly label: string;
  /** @param fetched when the page was fetched. */
  readonly until: (fetched: Instant) => string;
  readonly again: string;
}

export const keptWords: Readonly<Record<'simplified' | 'traditional', KeptWords>> = {
  simplified: {
    label: '离线内容',
    until: (fetched) => `离线内容，截至${moment(fetched)}。此后可能有取消或改期，请联网后核对。`,
    again: '重新打开',
  },
  traditional: {
    label: '離線內容',
    until: (fetched) => `離線內容，截至${moment(fetched)}。此後可能有取消或改期，請聯網後核對。`,
    again: '重新打開',
  },
};

/** `11月28日17:40`, in China local time. */
function moment(instant: Instant): string {
  const [, month, day] = dayOf(instant).split('-').map(Number);
  return `${month}月${day}日${timeOf(instant)}`;
}
