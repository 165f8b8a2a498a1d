/** The package has types, but does not export them. */
declare module 'doiuse' {
  import type { Node, Plugin } from 'postcss';

  interface Usage {
    readonly feature: string;
    /** Browsers that do not know the feature, in words; absent or empty when all do, at least in part. */
    readonly featureData?: { readonly missing?: string };
    readonly usage: Node;
  }
  const DoIUse: new (options: {
    readonly browsers: readonly string[];
    readonly onFeatureUsage: (usage: Usage) => void;
  }) => Plugin;
  export default DoIUse;
}
