/** What a script says of a ticket as time goes by. */
export const endedWord = '○ 已结束';
export const runningWord = '● 进行中';

/** The heading of the day that has become today. */
export const todayHeading = (heading: string): string => `今天，${heading}`;

/** The first button of a home while something is on. */
export const todayButton = '看今天的活动';
