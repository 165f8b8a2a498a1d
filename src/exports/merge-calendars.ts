/**
 * Merges several of our calendar files (RFC 5545) into one. Events stay unchanged, so a calendar program that already
 * holds one, or imports it again after a change, matches it by UID and SEQUENCE. All events use the time zone that each
 * file defines.
 */
export function mergeCalendars(texts: readonly string[], name: string): string {
  const zone = texts.map((text) => blocks(text, 'VTIMEZONE')[0]).find((block) => block !== undefined) ?? '';
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kepu-campaigns//calendar//ZH\r\nMETHOD:PUBLISH\r\n',
    `X-WR-CALNAME:${name}\r\n`,
    zone,
    ...texts.map((text) => blocks(text, 'VEVENT').join('')),
    'END:VCALENDAR\r\n',
  ].join('');
}

/**
 * Components of a kind, with their line ends. Text cannot match at a line start: RFC 5545 folds with a leading space.
 */
const blocks = (text: string, kind: 'VTIMEZONE' | 'VEVENT'): readonly string[] =>
  text.match(new RegExp(`^BEGIN:${kind}\\r\\n[\\s\\S]*?^END:${kind}\\r\\n`, 'gmu')) ?? [];
