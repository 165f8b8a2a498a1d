/** Beside the heading of the open part of a day: which part, where the day has several, and how much the day has. */
export const openNote = (part: string | undefined, ofDay: string): string =>
  part === undefined ? ofDay : `${part}，当天共 ${ofDay}`;

/** Leads to all of a part of which the first rows are shown. */
export const wholePartText = '看完这一部分';

export const openFailedText = '现在打不开，网络好了再试';

export const dayLinkText = '当天日程';
