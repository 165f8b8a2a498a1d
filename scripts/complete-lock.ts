import { readFileSync, writeFileSync } from 'node:fs';

/** The used fields of a package in package-lock.json (lockfileVersion 3). */
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
  /** Key in the lockfile: the package folder relative to the project. */
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
 * Adds the optional platform packages that npm omits from a lockfile when the registry in use lacks them: without them
 * `npm ci` rejects the lockfile on a machine that needs one. Derives os, cpu and libc from the package name.
 * @returns the lockfile with its packages in npm's order, and the added folders
 * @throws RangeError when a version range has another form than `1.2.3`, `^1.2.3` or `~1.2.3`.
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

/** Lockfile keys that Node's module resolution tries from a package folder, nearest first. */
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
