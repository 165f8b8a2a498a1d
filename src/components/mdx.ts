import Figure from './Figure.astro';
import Note from './Note.astro';

/** What the components that editors may use in MDX are drawn with; the list itself is schemas/mdx.ts. */
export const mdxComponents = { Figure, Note };
