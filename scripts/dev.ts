import { dev } from 'astro';
import { useDeployment } from './use-deployment.ts';

/** `npm run dev`: prints the content's problems, then serves the site and follows changes. */
await useDeployment();
await dev({});
