/** The HTTP response of a calendar file (RFC 5545). */
export const calendarResponse = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
