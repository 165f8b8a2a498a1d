import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { BuiltPage } from './built-site.ts';

/** What html-validate objects to: each kind of fault with the first place that has it. */
export async function faultsIn(pages: readonly BuiltPage[]): Promise<Readonly<Record<string, string>>> {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults = new Map<string, string>();
  for (const { file, path } of pages) {
    const { results } = await validator.validateFile(file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      const kind = `${ruleId}: ${message}`;
      if (!faults.has(kind)) faults.set(kind, `${path} ${line}:${column}`);
    }
  }
  return Object.fromEntries(faults);
}
