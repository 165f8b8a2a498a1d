/** The two parts of an MDX file. Offsets refer to the whole text: add them to convert a position in a part. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

const fenced = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$(?![\s\S]))/mu;

/** Splits `---`, YAML, `---`, body. Undefined when the opening or the closing `---` line is missing. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = fenced.exec(text);
  if (match?.index !== 0) return undefined;
  const [whole, yaml = ''] = match;
  return {
    yaml,
    yamlOffset: text.indexOf('\n') + 1,
    body: text.slice(whole.length),
    bodyOffset: whole.length,
  };
}
