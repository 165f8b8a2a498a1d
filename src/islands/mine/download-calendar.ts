import { mergeCalendars } from '#exports/merge-calendars.ts';

/**
 * Fetches calendar files of this site, merges them and downloads the result as `mine.ics`.
 * @param name title of the merged calendar.
 * @throws Error when a response is not ok; TypeError when a request fails.
 */
export async function downloadCalendar(addresses: readonly string[], name: string): Promise<void> {
  const texts = await Promise.all(addresses.map(fetchText));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([mergeCalendars(texts, name)], { type: 'text/calendar' }));
  link.download = 'mine.ics';
  document.body.appendChild(link);
  link.click();
  link.remove();
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
