import { stopButton } from '#views/site/elder-words.ts';
import { utterances } from './utterances.ts';

/** What is read: headings, paragraphs, facts, tables; not what is there to be pressed or only drawn. */
const readable = 'h1, h2, h3, p, li, dt, dd, th, td, summary';
const unread = 'nav, button, .filters, .buttons, [aria-hidden="true"], .paper-head';

/** Lets a button read the page's text aloud, and stop; where the browser has no voice, the button stays hidden. */
export function readAloud(button: HTMLElement | null): void {
  const voice = window.speechSynthesis;
  if (!button || !voice || !window.SpeechSynthesisUtterance) return;
  const start = button.textContent;
  const rest = () => {
    button.textContent = start;
    button.setAttribute('aria-pressed', 'false');
  };
  button.hidden = false;
  rest();
  button.addEventListener('click', () => {
    const isReading = button.getAttribute('aria-pressed') === 'true';
    voice.cancel();
    if (isReading) return rest();
    button.textContent = stopButton;
    button.setAttribute('aria-pressed', 'true');
    const sentences = utterances(read()).map(spoken);
    const last = sentences[sentences.length - 1];
    if (last) last.onend = rest;
    for (const sentence of sentences) voice.speak(sentence);
  });
  window.addEventListener('pagehide', () => voice.cancel());
}

/** First of all, when a kept page is from: src/worker/kept-notice.ts. */
const read = () => ['.kept-notice', 'main'].reduce<string[]>((texts, part) => texts.concat(textsOf(part)), []);

function spoken(text: string): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = 'zh-CN';
  utterance.rate = 0.9;
  return utterance;
}

/** The texts that are in sight, each once: an element that holds another readable one leaves it to that. */
function textsOf(part: string): readonly string[] {
  const elements = [...(document.querySelector(part)?.querySelectorAll<HTMLElement>(readable) ?? [])];
  return elements
    .filter((element) => element.offsetParent && !element.closest(unread) && !element.querySelector(readable))
    .map((element) => element.innerText);
}
