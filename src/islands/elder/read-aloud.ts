import { stopButton } from '#views/site/elder-words.ts';
import { utterances } from './utterances.ts';

/** Elements to read: headings, paragraphs, facts, tables. `excluded` removes controls and decoration. */
const readable = 'h1, h2, h3, p, li, dt, dd, th, td, summary';
const excluded = 'nav, button, .filters, .buttons, [aria-hidden="true"], .paper-head';

/** Makes a button start and stop reading the page aloud. The button stays hidden without the Web Speech API. */
export function readAloud(button: HTMLElement | null): void {
  const voice = window.speechSynthesis;
  if (!button || !voice || !window.SpeechSynthesisUtterance) return;
  const start = button.textContent;
  const reset = () => {
    button.textContent = start;
    button.setAttribute('aria-pressed', 'false');
  };
  button.hidden = false;
  reset();
  button.addEventListener('click', () => {
    const isReading = button.getAttribute('aria-pressed') === 'true';
    voice.cancel();
    if (isReading) return reset();
    button.textContent = stopButton;
    button.setAttribute('aria-pressed', 'true');
    const sentences = utterances(pageTexts()).map(utteranceOf);
    const last = sentences[sentences.length - 1];
    if (last) last.onend = reset;
    for (const sentence of sentences) voice.speak(sentence);
  });
  window.addEventListener('pagehide', () => voice.cancel());
}

/** Starts with the banner of a cached page, which states its date: src/worker/kept-notice.ts. */
const pageTexts = () => ['.kept-notice', 'main'].reduce<string[]>((texts, part) => texts.concat(textsOf(part)), []);

function utteranceOf(text: string): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = 'zh-CN';
  utterance.rate = 0.9;
  return utterance;
}

/** Visible texts without duplicates: an element that contains another readable element is skipped. */
function textsOf(part: string): readonly string[] {
  const elements = [...(document.querySelector(part)?.querySelectorAll<HTMLElement>(readable) ?? [])];
  return elements
    .filter((element) => element.offsetParent && !element.closest(excluded) && !element.querySelector(readable))
    .map((element) => element.innerText);
}
