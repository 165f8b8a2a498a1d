import { dayOf } from '#domain/time/instant.ts';
import { cardCount, cardFoot, cardRoutes, pictureFailed, pictureReady } from '#views/passport/passport-words.ts';

/** The card: the stamps on it, the visitor's name, and the picture file, all made on the device. */

const section = document.querySelector<HTMLElement>('[data-passport-card]');
const box = section?.querySelector<HTMLElement>('[data-card-picture]');
const svg = box?.querySelector('svg');
const says = section?.querySelector('[data-card-says]');
const owner = section?.querySelector('input');

owner?.addEventListener('input', showOwner);
section?.querySelector('[data-card-save]')?.addEventListener('click', savePicture);

/** Units of the drawing: the width of the stamps, and the white line around each. */
const room = 638;
const line = 3;
const most = 10;

/**
 * Shows the card.
 * @param count number of stamps
 * @param pictures those of the stamps; the first ten have room
 * @param routes names of the completed routes
 */
export function showCard(
  count: number,
  pictures: readonly (SVGElement | undefined)[],
  routes: readonly string[],
): void {
  if (!section) return;
  section.hidden = false;
  setText('count', cardCount(count));
  setText('routes', cardRoutes(routes));
  setText('foot', cardFoot(dayOf(Date.now())));
  showStamps(pictures.filter((picture) => picture !== undefined).slice(0, most));
  showDrawing();
}

/** Rows of three to five. */
function showStamps(pictures: readonly SVGElement[]): void {
  const group = slot('stamps');
  if (!group) return;
  group.textContent = '';
  const columns = Math.min(5, Math.max(3, pictures.length));
  const side = Math.floor(room / columns);
  pictures.forEach((picture, index) => {
    const [x, y] = [(index % columns) * side, Math.floor(index / columns) * side];
    const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    place(ground, x, y, side);
    ground.setAttribute('fill', '#fff');
    picture.removeAttribute('class');
    place(picture, x + line, y + line, side - 2 * line);
    group.appendChild(ground);
    group.appendChild(picture);
  });
}

function place(element: SVGElement, x: number, y: number, side: number): void {
  for (const [name, value] of Object.entries({ x, y, width: side, height: side })) {
    element.setAttribute(name, String(value));
  }
}

export function hideCard(): void {
  if (section) section.hidden = true;
}

const slot = (name: string) => svg?.querySelector(`[data-card="${name}"]`);

function setText(name: string, text: string): void {
  const element = slot(name);
  if (element) element.textContent = text;
}

function showOwner(): void {
  const name = owner?.value.trim() ?? '';
  setText('owner', name);
  // A character is at most 1 em wide.
  slot('owner')?.setAttribute('font-size', String(Math.min(34, Math.floor(room / Math.max(1, name.length)))));
  showDrawing();
}

/** Replaces a picture made before by the drawing, which has changed. */
function showDrawing(): void {
  if (!svg || !box || svg.parentNode) return;
  box.textContent = '';
  box.appendChild(svg);
}

function savePicture(): void {
  if (!svg) return;
  const image = new Image();
  image.onload = () => {
    try {
      showPicture(pngOf(image));
    } catch {
      tell(pictureFailed);
    }
  };
  image.onerror = () => tell(pictureFailed);
  const source = new XMLSerializer().serializeToString(svg);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
}

/** Twice the size of the drawing: 1500 by 2000 px. */
function pngOf(image: HTMLImageElement): string {
  const canvas = document.createElement('canvas');
  canvas.width = 1500;
  canvas.height = 2000;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}

/** Shows the picture in place of the drawing, for a long press, and offers it as a file. */
function showPicture(url: string): void {
  if (!box || !svg) return;
  const picture = document.createElement('img');
  picture.alt = `纪念卡：${svg.textContent?.trim() ?? ''}`;
  picture.src = url;
  box.textContent = '';
  box.appendChild(picture);
  tell(pictureReady);
  const link = document.createElement('a');
  link.href = url;
  link.download = '纪念卡.png';
  link.click();
}

function tell(text: string): void {
  if (says) says.textContent = text;
}
