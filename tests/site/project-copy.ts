import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { project } from './running-build.ts';

export interface ProjectCopy {
  /** The path of the copy. Its content folder is `content` in it. */
  readonly folder: string;
  /** Replaces a text that a file has. @throws Error when it has not. */
  readonly change: (file: string, from: string, to: string) => void;
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
}

/** What a build reads. */
const parts = ['src', 'scripts', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json', '.browserslistrc'];

/** The project again in another folder, its files and those of a content folder written in reverse order. */
export function copyProject(content = path.join(project, 'content')): ProjectCopy {
  mkdirSync(path.join(project, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(project, '.cache', 'copy of the project '));
  for (const part of parts) copyReversed(path.join(project, part), path.join(folder, part));
  copyReversed(content, path.join(folder, 'content'));
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  return {
    folder,
    write,
    change: (file, from, to) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
      write(file, text.replace(from, to));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Makes builds of a copy draw one poster after another. @returns settings of another zone and locale. */
export function otherCircumstances({ folder, change }: ProjectCopy): Readonly<Record<string, string>> {
  change('src/posters/poster-of.ts', 'expected > startsSecond ? 2 : 1', 'expected > startsSecond ? 1 : 1');
  change('src/integrations/posters.ts', 'atOnce = 8', 'atOnce = 1');
  return {
    CONTENT_DIR: path.join(folder, 'content'),
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    UV_THREADPOOL_SIZE: '1',
  };
}

function copyReversed(from: string, to: string): void {
  const entries = directoryOf(from);
  if (!entries) {
    cpSync(from, to);
    return;
  }
  mkdirSync(to);
  for (const name of [...entries].sort().reverse()) copyReversed(path.join(from, name), path.join(to, name));
}

function directoryOf(file: string): readonly string[] | undefined {
  try {
    return readdirSync(file);
  } catch {
    return undefined;
  }
}
