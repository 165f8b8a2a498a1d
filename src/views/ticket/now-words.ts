/** Heading of today's list. */
export const todayHeading = (heading: string): string => `今天，${heading}`;

/** Label of the home page's first button while the campaign has sessions today. */
export const todayButton = '看今天的活动';
