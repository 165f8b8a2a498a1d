/** The button that reads aloud, while it does. */
export const stopButton = '停止';
