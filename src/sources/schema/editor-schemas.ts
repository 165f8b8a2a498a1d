import { z } from 'zod';
import { extensionsOf, type Kind, schemaOf } from '../layout.ts';

/**
 * The JSON Schema (draft 2020-12) of each kind with JSON files, for completion and field descriptions in text editors.
 * Describes the input: fields with defaults are optional. Text rules are not included: only the content check has them.
 */
export const editorSchemas = (): ReadonlyMap<Kind, object> =>
  new Map(kinds.map((kind) => [kind, z.toJSONSchema(schemaOf[kind], { io: 'input' })]));

const kinds = (Object.keys(schemaOf) as Kind[]).filter((kind) => extensionsOf(kind).includes('json'));
