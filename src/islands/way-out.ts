import { wayOutText } from '#views/calendar/way-out-words.ts';

/** In WeChat and QQ, a link to a file that they cannot open explains how to open it in another browser. */

const files = /\.(?:ics|zip|xlsx|docx|csv)$/u;
const text = wayOutText(navigator.userAgent);
if (text) document.addEventListener('click', (event) => tell(event, text));

function tell(event: Event, words: string): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !(link.protocol === 'webcal:' || files.test(link.pathname))) return;
  event.preventDefault();
  const beside = link.closest('p, li, td') ?? link;
  if (beside.querySelector('.way-out')) return;
  const hint = document.createElement('span');
  hint.className = 'way-out';
  hint.setAttribute('role', 'status');
  hint.textContent = words;
  beside.appendChild(hint);
}
