import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { frabSchedule } from '#exports/frab/schedule.ts';
import { onePerCampaign } from '../_site.ts';

export const getStaticPaths = onePerCampaign;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { context } }) =>
  new Response(await frabSchedule(context), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
