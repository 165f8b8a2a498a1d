import { readFileSync, writeFileSync } from 'node:fs';

/** One package of a package-lock.json (lockfileVersion 3), as far as it matters here. */
interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface Addition {
  /** Key in the lock: the folder, relative to the project. */
  readonly place: string;
  readonly entry: LockedPackage;
}

const systems: Readonly<Record<string, string>> = {
  darwin: 'darwin',
  linux: 'linux',
  windows: 'win32',
  win32: 'win32',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  android: 'android',
  openharmony: 'openharmony',
};
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/**
 * Adds the optional platform packages that npm leaves out of a lock when the registry at hand lacks them:
 * without them `npm ci` refuses the lock on a machine that needs one. System, processor and C library are read
 * from the name, as their packages declare them.
 * @returns the lock with its packages in npm's order, and the folders that were added.
 * @throws RangeError when a version is a range of another form than `^1.2.3` and `~1.2.3`.
 */
export function completeLock<T extends Lock>(lock: T): { readonly lock: T; readonly added: readonly string[] } {
  const packages: Record<string, LockedPackage> = { ...lock.packages };
  const added: string[] = [];
  for (const [dependant, locked] of Object.entries(lock.packages)) {
    if (dependant === '') continue;
    for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
      const addition = missing(packages, dependant, locked, name, range);
      if (!addition) continue;
      packages[addition.place] = addition.entry;
      added.push(addition.place);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

function missing(
  packages: Readonly<Record<string, LockedPackage>>,
  dependant: string,
  { dev }: LockedPackage,
  name: string,
  range: string,
): Addition | undefined {
  const version = versionOf(name, range);
  const exact = version === range;
  const found = placesOf(dependant, name).find((place) => packages[place] !== undefined);
  if (found !== undefined && (!exact || packages[found]?.version === version)) return undefined;
  const place = found === undefined ? `node_modules/${name}` : `${dependant}/node_modules/${name}`;
  return { place, entry: { version, ...platformOf(name), optional: true, ...(dev ? { dev } : {}) } };
}

function versionOf(name: string, range: string): string {
  const version = /^[\^~]?(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/u.exec(range)?.[1];
  if (version === undefined) throw new RangeError(`Cannot lock ${name}: ${range} is no version.`);
  return version;
}

/** Where Node looks for a package from a folder, nearest first. */
function placesOf(dependant: string, name: string): readonly string[] {
  const parent = dependant.lastIndexOf('/node_modules/');
  const outer = parent < 0 ? [`node_modules/${name}`] : placesOf(dependant.slice(0, parent), name);
  return [`${dependant}/node_modules/${name}`, ...outer];
}

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const parts = name.split(/[/-]/u);
  const first = (table: Readonly<Record<string, string>>) => parts.map((part) => table[part]).find(Boolean);
  const cpu = processors.find((processor) => parts.includes(processor));
  const [os, libc] = [first(systems), first(libraries)];
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}), ...(libc ? { libc: [libc] } : {}) };
}

if (import.meta.main) {
  const file = 'package-lock.json';
  const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')) as Lock);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(added.length > 0 ? `${added.join('\n')}\n` : 'The lock is complete.\n');
}
