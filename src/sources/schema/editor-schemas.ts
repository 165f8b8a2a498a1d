import { z } from 'zod';
import { extensionsOf, type Kind, schemaOf } from '../layout.ts';

/**
 * The JSON Schema (draft 2020-12) of each kind of content that is JSON, as an editor writes it: defaults may be left out. Text
 * editors complete and explain fields by it. The rules inside texts are the check's alone.
 */
export const editorSchemas = (): ReadonlyMap<Kind, object> =>
  new Map(kinds.map((kind) => [kind, z.toJSONSchema(schemaOf[kind], { io: 'input' })]));

const kinds = (Object.keys(schemaOf) as Kind[]).filter((kind) => extensionsOf(kind).includes('json'));
