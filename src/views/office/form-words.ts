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

/** Above the poster of what is being edited. */
export const posterPreview = '海报，存下来发布以后就是这样：';

export const drawingPoster = '正在画海报和页面。第一次要取字体，会慢一些。';

export const noPoster = '还画不出海报和页面：把“检查”里列的改好、填全，这里就有。';

export const pictureInstead = '海报用的是这张图片。';

/** Above the page of what is being edited. */
export const pagePreview = '页面，在手机上就是这样：';

/** Before the choice of a campaign, below the forms. */
export const ownCampaign = '我主要编辑';

/** The choice of none. */
export const ownOrder = '各地都有，不排在前面';
