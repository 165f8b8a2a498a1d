import { dev } from 'astro';
import { useDeployment } from './site/use-deployment.ts';

/** `npm run dev`: prints the content problems, serves the site and watches for changes. */
await useDeployment();
await dev({});
