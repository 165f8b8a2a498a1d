import { build, type InlineConfig, type Rolldown } from 'vite';
import { bundleNotice } from './bundle-notice.ts';

/** A bundle in one file. */
export interface ClassicScript {
  readonly code: string;
  /** What Vite emits beside it, such as styles. */
  readonly others: readonly Rolldown.RolldownOutput['output'][number][];
}

/**
 * Bundles a module as a minified classic script, with the notices of the packages in it in front.
 * @param entry path of the module
 * @param name of its global variable
 * @throws Error when Vite returns no bundle.
 */
export async function classicScript(
  entry: string,
  name: string,
  { build: settings, ...config }: InlineConfig,
): Promise<ClassicScript> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    ...config,
    build: { write: false, minify: true, ...settings, lib: { entry, formats: ['iife'], name, cssFileName: name } },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`Vite gave no bundle of ${entry}`);
  const [{ code, modules }, ...others] = bundle.output;
  return { code: bundleNotice(Object.keys(modules)) + code, others };
}
