import type { Resource } from '#schemas/resource.ts';
import { resourceKindNames } from '../resource/resource-kinds.ts';
import type { Check } from './context.ts';

/** A resource has the field of its kind: a venue or route its id, a talk or an exhibition its own name. */
export const resourceSubject: Check = ({ resources }) =>
  resources.flatMap(({ file, data }) =>
    faultsOf(data).map(({ field, message, fix }) => ({
      code: 'resource-subject',
      file,
      path: [field in data ? field : 'kind'],
      message,
      fix,
    })),
  );

interface Fault {
  readonly field: 'name' | 'venue' | 'route';
  readonly message: string;
  readonly fix: string;
}

const subjectOf = { venue: 'venue', route: 'route', talk: 'name', exhibition: 'name' } as const;

/** A talk or an exhibition can also have a venue. */
function faultsOf(resource: Resource): readonly Fault[] {
  const { kind } = resource;
  const what = resourceKindNames[kind];
  const subject = subjectOf[kind];
  const own = subject === 'name' ? '名称（name）' : `编号（${subject}）`;
  const spare = (['name', 'venue', 'route'] as const).filter(
    (field) => field !== subject && resource[field] !== undefined && !(subject === 'name' && field === 'venue'),
  );
  return [
    ...(resource[subject] === undefined
      ? [{ field: subject, message: `${what}没有写${own}。`, fix: `加上 ${subject}。` }]
      : []),
    ...spare.map((field) => ({ field, message: `${what}不用写 ${field}。`, fix: `删去 ${field}，或核对 kind。` })),
  ];
}
