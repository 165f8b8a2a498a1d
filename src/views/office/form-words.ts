/** `12 / 60 字`. */
export const countText = (count: number, most: number): string => `${count} / ${most} 字`;

/** While an entry is checked. */
export const checking = '正在检查…';

export const nothingWrong = '检查过了，没有要改的。';

/** `有 2 处要改，改好才能保存；有 1 处请再看看，不改也能保存。` */
export function faultCounts(errors: number, warnings: number): string {
  const counts = [
    ...(errors > 0 ? [`有 ${errors} 处要改，改好才能保存`] : []),
    ...(warnings > 0 ? [`有 ${warnings} 处请再看看，不改也能保存`] : []),
  ];
  return `${counts.join('；')}。`;
}
