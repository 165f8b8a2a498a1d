/** Label of the read-aloud button while it reads. */
export const stopButton = '停止';
