import type { z } from 'zod';
import { activity } from '#schemas/activity.ts';
import { notice } from '#schemas/notice.ts';
import { organization } from '#schemas/organization.ts';
import { resource } from '#schemas/resource.ts';
import { route } from '#schemas/route.ts';
import { session } from '#schemas/session.ts';
import { venue } from '#schemas/venue.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  activity,
  notice,
  organization,
  resource,
  route,
  session,
  venue,
};

/**
 * The schema description of a field, for the data dictionary of the open data.
 * @param field kind and path: `activity.booking.url`
 * @throws Error when the field does not exist or has no description: a program error.
 */
export function fieldDescription(field: string): string {
  const [collection = '', ...path] = field.split('.');
  const schema = schemas[collection];
  const found = schema && path.reduce<Found | undefined>((at, key) => at && step(at.schema, key), { schema });
  const description = found?.description;
  if (description === undefined) throw new Error(`No described field ${field}`);
  return description;
}

interface Found {
  readonly schema: z.ZodType;
  readonly description?: string | undefined;
}

/** The field of an object, or of the first object of a union that has it. */
function step(schema: z.ZodType, key: string): Found | undefined {
  const { def } = schema as z.ZodType & { readonly def: Definition };
  if (def.innerType) return step(def.innerType, key);
  if (def.options) return def.options.map((option) => step(option, key)).find((found) => found !== undefined);
  const field = def.shape?.[key];
  return field && { schema: field, description: described(field) };
}

/** The description is on the field or on the schema inside its optional or default wrapper. */
function described(schema: z.ZodType): string | undefined {
  const { def, description } = schema as z.ZodType & { readonly def: Definition };
  return description ?? (def.innerType && described(def.innerType));
}

/** The used subset of zod definitions. */
interface Definition {
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}
