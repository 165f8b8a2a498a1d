import { type FormText, formTexts } from '#views/office/form-texts.ts';

/** The texts of a language of Sveltia CMS: some are groups. */
interface Texts {
  [name: string]: string | Texts;
}

/**
 * The Chinese texts of Sveltia CMS with those that it lacks in Chinese, or that clerks do not know.
 * @throws Error when it no longer has a text in English that one of ours is for.
 */
export function formLocale(chinese: string, english: string): string {
  const texts = JSON.parse(chinese) as Texts;
  const known = JSON.parse(english) as Texts;
  for (const [path, text] of Object.entries(formTexts) as readonly (readonly [FormText, string])[]) {
    const steps = path.split('.');
    const name = steps.pop() ?? '';
    if (typeof groupAt(known, steps)[name] !== 'string') throw new Error(`Sveltia CMS no longer has the text ${path}`);
    groupAt(texts, steps)[name] = text;
  }
  return JSON.stringify(texts);
}

function groupAt(texts: Texts, steps: readonly string[]): Texts {
  return steps.reduce((group, step) => {
    const next = group[step];
    if (typeof next === 'object') return next;
    const made: Texts = {};
    group[step] = made;
    return made;
  }, texts);
}
