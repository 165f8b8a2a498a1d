/** The time beside the date of a poster. */
export interface LockupWords {
  /** `周六`, `每天`, `每周六、日`, `周一不开放`, `共 4 场`. */
  readonly caption: string;
  /** `09:00–11:30`, `几点待公布`, `各场时间见活动页`. */
  readonly hours: string;
  /** Further details in a line of their own: `9月16日除外`, `周五 09:00–20:00`, `初赛 9月16日，决赛时间待定`. */
  readonly note: string | undefined;
}

/** Characters of a note: two lines of a poster, beside their label. */
export const longestNote = 44;
