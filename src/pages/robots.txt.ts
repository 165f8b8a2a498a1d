import type { APIRoute } from 'astro';
import { robotsText } from '#views/site/robots.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => new Response(robotsText((await loadSite()).address));
