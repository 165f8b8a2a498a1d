/** The two parts of an MDX file; offsets are into the whole text, so that any place in a part is a place in the file. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

const fenced = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$(?![\s\S]))/mu;

/** Splits `---`, YAML, `---`, body; undefined when the text does not begin so or the second line of dashes is missing. */
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
