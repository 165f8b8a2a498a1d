/** The `tel:` URI of a landline, with its extension (RFC 3966). */
export const phoneLink = (phone: string): string => `tel:${phone.replace('转', ';ext=')}`;
