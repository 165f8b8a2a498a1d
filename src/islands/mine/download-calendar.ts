import { mergeCalendars } from '#exports/merge-calendars.ts';
import { download } from '../download.ts';

/**
 * Fetches calendar files of this site, merges them and downloads the result as `mine.ics`.
 * @param name title of the merged calendar.
 * @throws Error when a response is not ok; TypeError when a request fails.
 */
export async function downloadCalendar(addresses: readonly string[], name: string): Promise<void> {
  const texts = await Promise.all(addresses.map(fetchText));
  download(new Blob([mergeCalendars(texts, name)], { type: 'text/calendar' }), 'mine.ics');
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
