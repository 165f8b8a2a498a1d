import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { passportFile } from '../../../_passport.ts';
import { onePerPassport } from '../../../_site.ts';

export const getStaticPaths = onePerPassport;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { passport, context } }) =>
  new Response(new Uint8Array(await passportFile(passport, context)), {
    headers: { 'Content-Type': 'application/pdf' },
  });
