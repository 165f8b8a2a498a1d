/** Days of the week as content writes them, Monday first (ISO 8601). */
export const weekdayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
export type WeekdayName = (typeof weekdayNames)[number];
