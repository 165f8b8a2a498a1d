import { readFile } from 'node:fs/promises';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { originalOf } from '#domain/notice/original.ts';
import { mediaPath } from '#sources/media/media.ts';
import { siteConfig } from '../../../../site.config.ts';
import { campaignPaths } from '../../../_site.ts';

const { contentDir } = siteConfig();

export const getStaticPaths = () =>
  campaignPaths(({ site }) =>
    site.notices.flatMap(({ id, notice }) => {
      const original = originalOf(notice);
      return original?.kind === 'file' ? [{ params: { notice: id }, props: { name: original.name } }] : [];
    }),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { name, context } }) => {
  const bytes = await readFile(mediaPath(contentDir, context.site.id, name));
  const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment' };
  return new Response(new Uint8Array(bytes), { headers });
};
