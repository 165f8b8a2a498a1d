/**
 * The first element that matches a selector.
 * @throws Error when there is none: the script requires the markup of its page.
 */
export function find<T extends Element = HTMLElement>(within: ParentNode, selector: string): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}

/** Clones the first element of a template. @throws Error when the template is missing. */
export function fromTemplate(within: ParentNode, name: string): HTMLElement {
  const { content } = find<HTMLTemplateElement>(within, `[data-template=${name}]`);
  const { firstElementChild } = document.importNode(content, true);
  return firstElementChild as HTMLElement;
}

/**
 * Clones the child of a template whose `data-name` is `value`; undefined when there is none.
 * @throws Error when the template is missing.
 */
export function namedPart(within: ParentNode, name: string, value: string | undefined): HTMLElement | undefined {
  const { content } = find<HTMLTemplateElement>(within, `[data-template=${name}]`);
  const parts = Array.from(content.children) as HTMLElement[];
  const part = parts.find(({ dataset }) => dataset['name'] === value);
  return part && document.importNode(part, true);
}
