/** What of a drawing's style goes along into a file, since the page's style sheet does not. */
const KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'paint-order', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'direction', 'unicode-bidi', 'opacity'];
const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const TITLE = 20;
const LINE = 16;
/** A sharp picture also on paper. */
const PNG_SCALE = 3;

export interface Captions {
  title: string;
  /** Small lines under the drawing: notes, source, credit. */
  lines: string[];
  rtl: boolean;
}

function keepStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of KEPT) {
    const value = style.getPropertyValue(property);
    if (value) to.setAttribute(property, value);
  }
  to.removeAttribute('class');
  to.removeAttribute('style');
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy) keepStyles(child, copy);
  });
}

function caption(text: string, x: number, y: number, size: number, rtl: boolean): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, 'text');
  const attributes = { x, y, 'font-family': 'Fira Sans, Noto Sans Arabic, sans-serif', 'font-size': size, 'font-weight': size === TITLE ? 600 : 400, fill: '#16232a', direction: rtl ? 'rtl' : 'ltr' };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

/** Breaks a line of text after as many letters as fit. */
function lines(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((result, word) => {
    const last = result.at(-1);
    if (last !== undefined && last.length + word.length < letters) result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
    return result;
  }, []);
}

/** A drawing of the page as a file of its own, with title, notes and source, so that it stays clear when passed on. */
export function standaloneSvg(svg: SVGSVGElement, { title, lines: notes, rtl }: Captions): { text: string; width: number; height: number } {
  const inner = svg.cloneNode(true) as SVGSVGElement;
  keepStyles(svg, inner);
  const [, , wide = '640', high = '320'] = (svg.getAttribute('viewBox') ?? '').split(' ');
  const width = Number(wide) + 2 * MARGIN;
  const head = lines(title, width / 11);
  const foot = notes.flatMap((note) => lines(note, width / 7));
  const top = MARGIN + head.length * (TITLE + 6) + 6;
  const height = top + Number(high) + foot.length * LINE + 2 * MARGIN;
  inner.setAttribute('x', String(MARGIN));
  inner.setAttribute('y', String(top));
  const root = document.createElementNS(NAMESPACE, 'svg');
  root.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  const ground = document.createElementNS(NAMESPACE, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', '#fff');
  const start = rtl ? width - MARGIN : MARGIN;
  root.append(ground, ...head.map((line, index) => caption(line, start, MARGIN + TITLE + index * (TITLE + 6), TITLE, rtl)), inner);
  root.append(...foot.map((line, index) => caption(line, start, top + Number(high) + MARGIN + index * LINE, 12, rtl)));
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

/** The drawing as an image of points. As data: address, because the content security policy allows no blob: images. */
export async function pngOf({ text, width, height }: ReturnType<typeof standaloneSvg>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
  });
}

/** Hands a file to the browser's downloads. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has to have begun to read
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name without anything that a file system could mind. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'chart'}.${ending}`;
}
