/** The only components an editor may use in MDX, each with the attributes it takes (literal strings). */
export const mdxComponents: Readonly<Record<string, readonly string[]>> = {
  Note: ['title'],
  Figure: ['file', 'alt', 'caption'],
};
