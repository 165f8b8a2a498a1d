/** Labels of a row's button: to the booking page, to a call, to the waiting list. */
export const bookingWords = { page: '预约', call: '打电话预约', wait: '候补' } as const;
