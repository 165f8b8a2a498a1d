/**
 * One calendar file (RFC 5545) from several of ours: the events stay as they are, so that a calendar which knows one
 * already, or gets it again after a change, goes by its UID and SEQUENCE. All are in the time zone that each file defines.
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

/** The components of a kind, with their line ends. A name within a text cannot begin a line: RFC 5545 folds with a space. */
const blocks = (text: string, kind: 'VTIMEZONE' | 'VEVENT'): readonly string[] =>
  text.match(new RegExp(`^BEGIN:${kind}\\r\\n[\\s\\S]*?^END:${kind}\\r\\n`, 'gmu')) ?? [];
