import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fillingJson } from '#exports/filling-json.ts';
import { fillingSources } from '../../../_filling.ts';
import { campaignPaths } from '../../../_site.ts';

export const getStaticPaths = () =>
  campaignPaths(({ site }) => site.activities.map((node) => ({ params: { activity: node.id }, props: { node } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { node, context } }) =>
  new Response(fillingJson(node, context, await fillingSources(node, context)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
