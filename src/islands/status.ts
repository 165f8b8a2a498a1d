import { statusIcon } from '#pictures/status.ts';
import { type StatusName, statusWords } from '#views/ticket/status-words.ts';

/** Shows the words of a state; `none` has no words. */
export function showState(status: HTMLElement, name: string): void {
  if (status.dataset['state'] === name) return;
  status.dataset['state'] = name;
  const words = statusWords[name as StatusName] as (typeof statusWords)[StatusName] | undefined;
  status.className = words ? `status status-${words.tone}` : 'status';
  status.innerHTML = words ? statusIcon(words.icon) + words.text : '';
}
