import { resourceKindNames } from '#domain/resource/resource-kinds.ts';
import type { ResourceNode } from '#domain/resource/resource-node.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';
import { regionMeanings } from './region-meanings.ts';
import type { Column } from './table.ts';

/** Columns of the resources table. */
export const resourceColumns = ({ site, address, links }: ViewContext): readonly Column<ResourceNode>[] => [
  { key: 'id', meaning: { title: '编号', description: '资源的编号，也是网址的一部分' }, value: ({ id }) => id },
  { key: 'sample', meaning: 'resource.sample', value: ({ resource }) => resource.sample },
  {
    key: 'kind',
    meaning: { title: '种类', description: '场馆、路线、报告、展览' },
    value: ({ resource }) => resourceKindNames[resource.kind],
  },
  { key: 'name', meaning: { title: '名称', description: '资源的名称' }, value: ({ name }) => name },
  { key: 'summary', meaning: 'resource.summary', value: ({ resource }) => resource.summary },
  { key: 'provider', meaning: 'resource.provider', value: ({ provider }) => provider.organization.name },
  { key: 'audiences', meaning: 'resource.audiences', value: ({ resource }) => resource.audiences },
  { key: 'audienceNote', meaning: 'resource.audienceNote', value: ({ resource }) => resource.audienceNote },
  {
    key: 'regions',
    meaning: regionMeanings(site.campaign).resource,
    value: ({ regions }) => regions.map(({ name }) => name),
  },
  { key: 'from', meaning: 'resource.period.from', value: ({ resource }) => resource.period?.from },
  { key: 'to', meaning: 'resource.period.to', value: ({ resource }) => resource.period?.to },
  { key: 'request', meaning: 'resource.request', value: ({ resource }) => resource.request },
  { key: 'office', meaning: 'resource.contact', value: ({ resource }) => resource.contact?.office },
  { key: 'phones', meaning: 'resource.contact.phones', value: ({ resource }) => resource.contact?.phones ?? [] },
  { key: 'programmes', meaning: 'resource.programmes', value: ({ programmes }) => programmes.map(({ name }) => name) },
  { key: 'venueId', meaning: 'resource.venue', value: ({ venue }) => venue?.id },
  { key: 'routeId', meaning: 'resource.route', value: ({ route }) => route?.id },
  {
    key: 'url',
    meaning: { title: '网页', description: '资源页的网址' },
    value: ({ id }) => absolute(address, links.resource(id)),
  },
];
