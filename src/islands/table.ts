import { dayOf } from '#domain/time/instant.ts';
import type { TableReply, TableRequest } from '#views/import/table-reply.ts';
import { failedText, faultText, offlineText, readingText, saveText } from '#views/import/table-words.ts';
import { currentTime } from './clock.ts';
import { download } from './download.ts';

/** Hands a chosen or dropped table to the reader, a worker, and shows what it finds. Nothing leaves the device. */

const page = document.querySelector<HTMLElement>('[data-table]');
if (page) start(page);

function start(root: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-table-${name}]`);
  const [chosen, creates] = [part<HTMLInputElement>('file'), part<HTMLInputElement>('creates')];
  const [says, result, changes] = [part('says'), part('result'), part('changes')];
  const [report, save] = [part('report'), part('save')];
  if (!chosen || !creates || !says || !result || !changes || !report || !save) return;
  let worker: Worker | undefined;
  let file: File | undefined;

  const tell = (text: string) => {
    says.textContent = text;
    result.hidden = true;
  };

  function show(reply: TableReply): void {
    if (reply.kind === 'offline') tell(offlineText);
    else if (reply.kind === 'failed') tell(failedText);
    else if (reply.kind === 'fault') tell(faultText(reply.message, reply.fix));
    else showRead(reply);
  }

  function showRead({ line, changes: html, report: text, files, archive }: TableReply & { kind: 'read' }): void {
    if (!says || !result || !changes || !report || !save) return;
    says.textContent = line;
    changes.innerHTML = html;
    report.textContent = text;
    save.textContent = saveText(files);
    save.onclick = () =>
      archive && download(new Blob([archive], { type: 'application/zip' }), save.dataset['tableSave'] ?? '');
    for (const each of root.querySelectorAll<HTMLElement>('[data-table-files]')) each.hidden = archive === undefined;
    result.hidden = false;
  }

  function read(): void {
    if (!file || !creates) return;
    tell(readingText(file.name));
    worker?.terminate();
    worker = new Worker(root.dataset['reader'] ?? '');
    worker.onmessage = ({ data }: MessageEvent<TableReply>) => show(data);
    worker.onerror = () => tell(failedText);
    const request: TableRequest = {
      file,
      content: new URL(root.dataset['content'] ?? '', location.href).href,
      creates: creates.checked,
      today: dayOf(currentTime()),
    };
    worker.postMessage(request);
  }

  const take = (files: FileList | null | undefined) => {
    file = files?.[0] ?? file;
    read();
  };
  chosen.addEventListener('change', () => take(chosen.files));
  creates.addEventListener('change', read);
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer?.files);
  });
  root.hidden = false;
}
