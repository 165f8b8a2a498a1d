import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '#sources/schema/editor-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas for text editors to .cache/schemas. Returns the exit code. */
export async function run(): Promise<number> {
  const folder = '.cache/schemas';
  const schemas = editorSchemas();
  mkdirSync(folder, { recursive: true });
  for (const [kind, schema] of schemas) {
    writeFileSync(join(folder, `${kind}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
  process.stdout.write(
    `写好了 ${folder} 里的 ${schemas.size} 个文件；用法见 content/README.md 的“让编辑器提示字段”。\n`,
  );
  return 0;
}
