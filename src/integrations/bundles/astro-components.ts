import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

/**
 * Compiles the site's components for a bundle that renders them elsewhere than in Astro. Their scripts are left out:
 * what is rendered is looked at only.
 */
export const astroComponents = (): Plugin => ({
  name: 'astro-components',
  enforce: 'pre',
  transform: {
    filter: { id: /\.astro$/u },
    handler(source, file) {
      const { code, diagnostics } = transform(source.replace(/^<script>\n[\s\S]*?^<\/script>\n/gmu, ''), {
        filename: file,
        internalURL: 'astro/compiler-runtime',
        resolvePath: (specifier) => specifier,
      });
      const fault = diagnostics.find(({ severity }) => severity === 'error');
      if (fault) throw new Error(`${file}: ${fault.text}`);
      return { code, map: null, moduleType: 'ts' };
    },
  },
});
