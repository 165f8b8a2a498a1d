/** The button by which a visitor keeps a session. */
export const starButton = (isKept: boolean): string => (isKept ? '★ 已收藏' : '☆ 收藏');
