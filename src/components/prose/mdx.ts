import Figure from './Figure.astro';
import NestedHeading from './NestedHeading.astro';
import NestedSubheading from './NestedSubheading.astro';
import Note from './Note.astro';

/** Renders the components that editors may use in MDX; schemas/mdx.ts defines the list. */
export const mdxComponents = { Figure, Note };

/** Components for a text nested in another one: headings one level lower, without ids that could repeat outer ones. */
export const nestedMdxComponents = { ...mdxComponents, h2: NestedHeading, h3: NestedSubheading };
