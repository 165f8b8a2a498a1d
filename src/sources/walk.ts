import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isError, type ProblemCode } from '#domain/checks/codes.ts';
import type { ContentFile } from '#domain/checks/context.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { visible } from '#domain/checks/quote.ts';
import { privacyFaults } from '#domain/checks/text-privacy.ts';
import { documentEndings } from '#domain/notice/documents.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import { compareText } from './compare.ts';
import {
  extensionsOf,
  isCampaignFolder,
  isReservedName,
  isRulesetName,
  isSlug,
  type Kind,
  mediaExtensions,
  pictureExtensions,
} from './layout.ts';
import { documentCure } from './office-files.ts';
import { reasonOf } from './reading/read-text.ts';

/** A content file with a valid location. */
export interface FoundFile extends ContentFile {
  /** Path on disk. */
  readonly path: string;
  /** True when its name or campaign folder is invalid: it is checked, but never published. */
  readonly misnamed: boolean;
}

interface Walk {
  readonly files: FoundFile[];
  readonly problems: Problem[];
}

interface Folder {
  readonly path: string;
  readonly file: string;
}

/**
 * Finds every file in the content folder, depth first; each folder is sorted by code point. Symbolic links are
 * reported, never followed. Codes: content-missing, file-unreadable, path-symlink, file-unknown, folder-unknown,
 * id-invalid, campaign-folder, img-type, file-name, and the codes of personal numbers in names.
 * @param isWhole false for a campaign of which campaign.json alone is wanted
 */
export function walkContent(
  root: string,
  shownRoot: string,
  isWhole: (campaign: string) => boolean = () => true,
): Walk {
  const walk: Walk = { files: [], problems: [] };
  const top = { path: root, file: shownRoot };
  for (const each of list(walk, top)) {
    if (each.isFolder && each.name === 'campaigns') walkCampaigns(walk, each, isWhole);
    else if (each.isFolder && each.name === 'rulesets') walkEntries(walk, each, 'ruleset', '', false);
    else walkTopFile(walk, each);
  }
  return walk;
}

function walkTopFile(walk: Walk, each: Listed): void {
  if (!each.isFolder && each.name === 'hub.json') {
    walk.files.push({ kind: 'hub', campaign: '', id: 'hub', path: each.path, file: each.file, misnamed: false });
  } else if (!each.isFolder && each.name === 'words.json') {
    walk.files.push({ kind: 'words', campaign: '', id: 'words', path: each.path, file: each.file, misnamed: false });
  } else if (each.isFolder || each.name !== 'README.md') {
    unknown(walk, each, '内容只放在 hub.json、words.json、campaigns 和 rulesets 里。');
  }
}

function walkCampaigns(walk: Walk, folder: Folder, isWhole: (campaign: string) => boolean): void {
  for (const each of list(walk, folder)) {
    if (!each.isFolder) {
      unknown(walk, each, '每个城市每年一个文件夹，例如 campaigns/guyuan-2023/。');
      continue;
    }
    const misnamed = !isCampaignFolder(each.name);
    if (misnamed) {
      const message = `文件夹名“${visible(each.name)}”不对。`;
      report(walk, each, 'campaign-folder', message, '改成“城市拼音-年份”，例如 guyuan-2023。');
    }
    if (isWhole(each.name)) walkCampaign(walk, each, each.name, misnamed);
    else walkHead(walk, each, misnamed);
  }
}

function walkCampaign(walk: Walk, folder: Folder, campaign: string, misnamed: boolean): void {
  for (const each of list(walk, folder)) {
    const collection = entryKindNames.find((name) => name === each.name);
    if (each.isFolder && collection) walkEntries(walk, each, collection, campaign, misnamed);
    else if (each.isFolder && each.name === 'media') walkMedia(walk, each, campaign);
    else if (!each.isFolder && each.name === 'campaign.json') {
      walk.files.push({ kind: 'campaign', campaign, id: 'campaign', path: each.path, file: each.file, misnamed });
    } else
      unknown(walk, each, `这里只放 campaign.json 和文件夹 ${entryKindNames.join('、')}、media。${cureOf(each, '')}`);
  }
}

/** Its campaign.json alone. */
function walkHead(walk: Walk, { name: campaign, path, file }: Listed, misnamed: boolean): void {
  const [head, shown] = [join(path, 'campaign.json'), `${file}/campaign.json`];
  if (!lstatSync(head, { throwIfNoEntry: false })?.isFile()) return;
  walk.files.push({ kind: 'campaign', campaign, id: 'campaign', path: head, file: shown, misnamed });
}

function walkEntries(walk: Walk, folder: Folder, kind: Kind, campaign: string, misplaced: boolean): void {
  for (const each of list(walk, folder)) {
    const dot = each.name.lastIndexOf('.');
    const id = dot === -1 ? each.name : each.name.slice(0, dot);
    if (each.isFolder || !extensionsOf(kind).includes(each.name.slice(dot + 1))) {
      const extensions = extensionsOf(kind).map((extension) => `.${extension}`);
      unknown(walk, each, `这里只放 ${extensions.join('、')} 文件。${cureOf(each, kind)}`);
    } else {
      const misnamed = !isValidId(walk, each, kind, id) || misplaced;
      walk.files.push({ kind, campaign, id, path: each.path, file: each.file, misnamed });
    }
  }
}

const cureOf = ({ name, isFolder }: Listed, folder: string): string =>
  isFolder ? '' : (documentCure(name, folder) ?? '');

function isValidId(walk: Walk, each: Listed, kind: Kind, id: string): boolean {
  const isReserved = isReservedName(each.name);
  if (kind === 'ruleset' ? isRulesetName(id) : isSlug(id) && !isReserved) return true;
  const fix = isReserved ? reservedName : idFixes[kind === 'ruleset' ? 'ruleset' : 'slug'];
  report(walk, each, 'id-invalid', `文件名“${visible(each.name)}”不能作编号。`, fix);
  return false;
}

const reservedName = '换一个名字：Windows 上建不了叫这个名字的文件。';
const idFixes = {
  ruleset: '用“平台-年份”作文件名，例如 kepu-2024.json。',
  slug: '只用小写英文字母、数字和短横线，最长 64 个字符。',
};

function walkMedia(walk: Walk, folder: Folder, campaign: string): void {
  for (const each of list(walk, folder)) {
    const extension = each.name.slice(each.name.lastIndexOf('.') + 1);
    if (each.isFolder) unknown(walk, each, 'media 里直接放文件，不再分文件夹。');
    else if (!mediaExtensions.some((known) => known === extension)) {
      const fix = `只放 ${pictureExtensions.join('、')} 图片，和通知的 ${documentEndings.join('、')}；扩展名用小写。${cureOf(each, 'media')}`;
      report(walk, each, 'img-type', `“${visible(each.name)}”不是可以用的图片。`, fix);
    } else if (isReservedName(each.name) || !/^[a-z0-9][a-z0-9._-]{0,99}$/u.test(each.name)) {
      const fix = isReservedName(each.name) ? reservedName : '文件名只用小写英文字母、数字、短横线、下划线和点。';
      report(walk, each, 'file-name', `media 里的文件名“${visible(each.name)}”不对。`, fix);
    } else {
      walk.files.push({ kind: 'media', campaign, id: each.name, path: each.path, file: each.file, misnamed: false });
    }
  }
}

interface Listed extends Folder {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Files created by operating systems and git placeholders. */
const systemFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

function list(walk: Walk, folder: Folder): readonly Listed[] {
  const listed: Listed[] = [];
  for (const entry of readFolder(walk, folder)) {
    const { name } = entry;
    const each = { name, path: join(folder.path, name), file: `${folder.file}/${name}`, isFolder: entry.isDirectory() };
    if (entry.isSymbolicLink()) {
      report(walk, each, 'path-symlink', '这里不能放快捷方式（符号链接）。', '换成文件本身。');
    } else if (entry.isFile() || each.isFolder) {
      if (systemFiles.has(name)) continue;
      reportNumbers(walk, each);
      listed.push(each);
    } else unknown(walk, each, '删去它。');
  }
  return listed;
}

/** Names become part of URLs and appear in reports, so they must not contain personal numbers. */
function reportNumbers(walk: Walk, each: Listed): void {
  for (const { code, message, fix } of privacyFaults(each.name).filter(isError)) {
    report(walk, each, code, `名字里${message}`, fix);
  }
}

function readFolder(walk: Walk, folder: Folder) {
  try {
    return readdirSync(folder.path, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') report(walk, folder, 'content-missing', '没有这个文件夹。', '核对路径。');
    else if (reason === 'ENOTDIR') report(walk, folder, 'content-missing', '这不是文件夹，是文件。', '核对路径。');
    else report(walk, folder, 'file-unreadable', `文件夹打不开（${reason}）。`, '检查文件夹的权限。');
    return [];
  }
}

const unknown = (walk: Walk, each: Listed, fix: string) =>
  each.isFolder
    ? report(walk, each, 'folder-unknown', `不认识文件夹“${visible(each.name)}”。`, fix)
    : report(walk, each, 'file-unknown', `不认识文件“${visible(each.name)}”。`, fix);

function report(walk: Walk, { file }: Folder, code: ProblemCode, message: string, fix: string): void {
  walk.problems.push({ code, file, path: [], message, fix });
}
