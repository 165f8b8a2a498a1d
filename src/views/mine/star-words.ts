/** Label of the button that saves a session. */
export const starButton = (isKept: boolean): string => (isKept ? '★ 已收藏' : '☆ 收藏');
