/** Status labels that a script sets on tickets as time passes. */
export const endedWord = '○ 已结束';
export const runningWord = '● 进行中';
/** For a session whose end is not known. */
export const startedWord = '● 已开始';

/** Heading of today's list. */
export const todayHeading = (heading: string): string => `今天，${heading}`;

/** Label of the home page's first button while the campaign has sessions today. */
export const todayButton = '看今天的活动';
