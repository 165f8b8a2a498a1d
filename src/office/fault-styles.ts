import type { FormFault } from '#sources/forms/entry-faults.ts';

/** Further faults are listed only at the top of the form. */
const most = 40;

/**
 * The style sheet that says the faults of an entry beside their fields: above the field, or above the list that has it
 * while its part of the list is closed. Sveltia CMS draws its fields itself and again: a style stays, and comes with
 * what is drawn later.
 */
export function faultStyles(faults: readonly FormFault[]): string {
  const shown = faults.filter(({ path }) => path.length > 0).slice(0, most);
  const texts = shown.map((_, index) => `var(--fault-${index}, "")`).join(' ');
  if (texts === '') return '';
  return [
    `${field('')}{content:${texts};display:block;margin-bottom:4px;white-space:pre-line;font-size:var(--sui-font-size-small);color:var(--fault-color)}`,
    // Errors come last: where a field has both, its colour is theirs.
    ...shown.map((fault, index) => ruleOf(fault, index)).toReversed(),
  ].join('\n');
}

function ruleOf({ path, text, isError, isOfField }: FormFault, index: number): string {
  const paths = path.map((_, at) => path.slice(0, path.length - at).join('.'));
  const places = paths.map((each, at) => {
    const nearer = paths.slice(0, at).map(selected);
    const own = isOfField && isError ? ':not([data-field-type="checked"])' : '';
    return field(selected(each) + (at === 0 ? own : `:not(:has(${nearer.join(',')}))`));
  });
  const [shown, colour] = isError
    ? [`✗ ${text}\n`, 'var(--sui-error-foreground-color,#b00020)']
    : [`提醒：${text}\n`, 'var(--sui-warning-foreground-color,#8a5a00)'];
  return `${places.join(',')}{--fault-${index}:${quoted(shown)};--fault-color:${colour}}`;
}

const selected = (path: string): string => `[data-key-path=${quoted(path)}]`;

const field = (selector: string): string => `section.field${selector}>.field-wrapper::before`;

/** A string of CSS. https://drafts.csswg.org/css-syntax-3/#consume-string-token */
const quoted = (text: string): string =>
  `"${text
    .replace(/["\\]/gu, '\\$&')
    .replace(/[\n\r\f]/gu, '\\a ')
    .replaceAll('</', '<\\/')}"`;
