import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Fields of content files as the notices' targets need them, read without the schemas. */
export interface RawActivity {
  readonly name: string;
  readonly region?: string;
  readonly venue?: string;
  readonly sample?: boolean;
  readonly draft?: boolean;
  readonly key?: boolean;
  readonly platform?: { readonly review: string };
  readonly programmes: readonly string[];
  readonly hosts: readonly string[];
  readonly organizers?: readonly string[];
  readonly sessions: readonly Readonly<Record<string, string | undefined>>[];
}

export interface RawTarget {
  readonly id: string;
  readonly units?: readonly string[];
  readonly minEach?: readonly { readonly region?: string; readonly unit?: string; readonly min: number }[];
  readonly facilities?: readonly {
    readonly name: string;
    readonly region?: string;
    readonly venue?: string;
    readonly on?: string;
  }[];
}

export interface RawRegion {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  readonly counted?: boolean;
  readonly collective?: boolean;
}

export interface RawCampaign {
  readonly campaign: {
    readonly year: number;
    readonly city: { readonly name: string; readonly province?: string };
    readonly regions: readonly RawRegion[];
    readonly programmes: readonly { readonly id: string; readonly parent?: string }[];
    readonly targets?: readonly RawTarget[];
  };
  readonly activities: Readonly<Record<string, RawActivity>>;
  readonly venues: Readonly<Record<string, { readonly region?: string; readonly sample?: boolean }>>;
  readonly organizations: Readonly<
    Record<
      string,
      { readonly name: string; readonly kind: string; readonly level?: string; readonly leadGroup?: boolean }
    >
  >;
  readonly notices: Readonly<Record<string, object>>;
}

const read = (file: string) => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.mdx') ? parse(text.split('---\n')[1] ?? '') : JSON.parse(text);
};

/** A campaign of the content folder, as its files are. */
export function rawCampaign(id: string): RawCampaign {
  const folder = path.join('content/campaigns', id);
  const entries = (kind: string) =>
    Object.fromEntries(
      readdirSync(path.join(folder, kind)).map((name) => [path.parse(name).name, read(path.join(folder, kind, name))]),
    );
  return {
    campaign: read(path.join(folder, 'campaign.json')),
    activities: entries('activities'),
    venues: entries('venues'),
    organizations: entries('organizations'),
    notices: entries('notices'),
  };
}
