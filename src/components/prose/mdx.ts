import Figure from './Figure.astro';
import NestedHeading from './NestedHeading.astro';
import NestedSubheading from './NestedSubheading.astro';
import Note from './Note.astro';

/** What the components that editors may use in MDX are drawn with; the list itself is schemas/mdx.ts. */
export const mdxComponents = { Figure, Note };

/** For a text that stands inside another one: its headings go one level down and take no anchors, which the outer text may have. */
export const nestedMdxComponents = { ...mdxComponents, h2: NestedHeading, h3: NestedSubheading };
