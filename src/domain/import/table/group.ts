/** Rows of one activity; indexes are 0-based. */
export interface Group {
  readonly rows: readonly number[];
  /** True when the rows after the first belong to it only because they have no name. */
  readonly isAssumed: boolean;
  /** Titles of the rows that this one is among, the nearest first: 鹿城区 below 主场活动, without their numbers. */
  readonly sections: readonly string[];
  /** True where its remark says that an earlier row, which is left out, is no longer right. */
  readonly replaces?: true;
  /** 1-based row in which another unit reports the same activity. */
  readonly reportedAt?: number;
}
