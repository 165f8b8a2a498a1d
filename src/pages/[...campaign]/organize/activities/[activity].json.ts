import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fillingJson } from '#exports/filling-json.ts';
import { fillingSources } from '../../../_filling.ts';
import { onePerRuledActivity } from '../../../_site.ts';

export const getStaticPaths = onePerRuledActivity;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { node, context } }) =>
  new Response(fillingJson(node, context, await fillingSources(node, context)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
