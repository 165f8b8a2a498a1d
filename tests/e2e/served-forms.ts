import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { formFiles } from '#integrations/admin/form-files.ts';
import { checkContent } from '#sources/check-content.ts';
import { publicContent } from '#sources/tables/publish-content.ts';
import type { ServedSite } from '../static-server.ts';

/** A campaign, and the content folder that has it. */
export interface ServedCampaign {
  readonly root: string;
  readonly id: string;
}

/** Serves the editors' forms of campaigns as a site under `/kpr/` has them, without the rest of the site. */
export async function serveForms(campaigns: readonly ServedCampaign[]): Promise<ServedSite> {
  const contents = await Promise.all(campaigns.map(contentOf));
  const repository = { host: 'github', name: 'kepu/content', branch: 'main' } as const;
  const forms = await formFiles(contents, repository, { origin: 'https://kepu.example', base: '/kpr/', alone: false });
  const files = new Map<string, string | Uint8Array>([
    ...[...forms].map(([name, bytes]) => [`/kpr/admin/${name}`, bytes] as const),
    ...contents.map(({ id, campaign }, index) => {
      const published = publicContent(campaigns[index]?.root ?? '', { id, campaign: campaign.data });
      return [`/kpr/${id}/organize/table/content.json`, JSON.stringify(published)] as const;
    }),
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const found = files.get(name);
    if (found === undefined) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' })
      .end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function contentOf({ root, id }: ServedCampaign): Promise<CampaignContent> {
  const { content } = await checkContent(root);
  const found = content.campaigns.find((campaign) => campaign.id === id);
  if (!found) throw new Error(`${root} has no campaign ${id}.`);
  return found;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
