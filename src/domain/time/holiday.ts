/** A day that the State Council's yearly arrangement (节假日安排) makes a holiday, or a working weekend day. */
export interface Holiday {
  readonly kind: 'off' | 'work';
  /** `国庆节`, `中秋`. */
  readonly name: string;
}
