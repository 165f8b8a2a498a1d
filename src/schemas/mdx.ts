/** The components allowed in MDX, with their allowed attributes (literal strings only). */
export const mdxComponents: Readonly<Record<string, readonly string[]>> = {
  Note: ['title'],
  Figure: ['file', 'alt', 'caption'],
};
