/**
 * The first element that a selector finds.
 * @throws Error when there is none: page and script belong together.
 */
export function find<T extends Element = HTMLElement>(within: ParentNode, selector: string): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}

/** A copy of a template's element. */
export function fromTemplate(within: ParentNode, name: string): HTMLElement {
  const { content } = find<HTMLTemplateElement>(within, `[data-template=${name}]`);
  const { firstElementChild } = document.importNode(content, true);
  return firstElementChild as HTMLElement;
}

/** A copy of the part of a template that is called `value`, or undefined when it has none. */
export function namedPart(within: ParentNode, name: string, value: string | undefined): HTMLElement | undefined {
  const { content } = find<HTMLTemplateElement>(within, `[data-template=${name}]`);
  const parts = Array.from(content.children) as HTMLElement[];
  const part = parts.find(({ dataset }) => dataset['name'] === value);
  return part && document.importNode(part, true);
}
