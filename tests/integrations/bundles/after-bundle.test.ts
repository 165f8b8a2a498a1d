import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { afterBundle } from '../../../src/integrations/bundles/after-bundle.ts';

test('a bundle is done when it is built, not when the server that reads the content closes before it', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(path.join(root, 'index.html'), '<title>1</title>');
  const done = vi.fn();
  const given: InlineConfig = {};
  const setup = afterBundle(done).hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ updateConfig: ({ vite }: { vite: InlineConfig }) => Object.assign(given, vite) });
  const config: InlineConfig = { ...given, root, configFile: false, logLevel: 'silent' };
  const server = await createServer({ ...config, server: { middlewareMode: true, ws: false, watch: null } });
  await server.close();
  expect(done).not.toHaveBeenCalled();
  await build({ ...config, build: { write: false } });
  expect(done).toHaveBeenCalledOnce();
});
