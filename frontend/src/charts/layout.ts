/** Room that texts take, and how they keep out of each other's way. */

const NARROW = /[iljtfI.,:;'|!()[\]/ ]/;
const WIDE = /[mwMW@%–—]/;

/** Estimated width in pixels, a little generous; measuring would need a drawn page. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (/[\u0300-\u036f\u064b-\u065f\u2066-\u2069]/.test(letter)) continue;
    width += NARROW.test(letter) ? 0.31 : WIDE.test(letter) ? 0.84 : 0.57;
  }
  return width * size;
}

/** Breaks a text into lines that fit; the last of them ends with an ellipsis when not all fits. */
export function wrap(text: string, size: number, room: number, lines = 2): string[] {
  const result: string[] = [];
  for (const word of text.split(/ +/)) {
    const line = result.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= room) result[result.length - 1] = longer;
    else result.push(word);
  }
  const kept = result.length <= lines ? result : [...result.slice(0, lines - 1), result.slice(lines - 1).join(' ')];
  return kept.map((line) => shortened(line, size, room));
}

function shortened(line: string, size: number, room: number): string {
  if (textWidth(line, size) <= room) return line;
  let kept = line;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

export interface Slot {
  /** Wanted middle. */
  at: number;
  height: number;
}

/** Middles as near to the wanted ones as possible, without overlaps, between top and bottom. */
export function dodge(slots: Slot[], top: number, bottom: number): number[] {
  const order = slots.map((slot, index) => ({ ...slot, index })).sort((one, other) => one.at - other.at);
  let edge = top;
  const placed = order.map((slot) => {
    const at = Math.max(slot.at, edge + slot.height / 2);
    edge = at + slot.height / 2;
    return { ...slot, at };
  });
  edge = bottom;
  for (const slot of placed.reverse()) {
    slot.at = Math.min(slot.at, edge - slot.height / 2);
    edge = slot.at - slot.height / 2;
  }
  const result: number[] = [];
  for (const { index, at } of placed) result[index] = at;
  return result;
}

/** Which labels stay on an axis so that none touches the next: every n-th, counted from the newest. */
export function everyNth(positions: number[], widths: number[], space = 14): number[] {
  const all = positions.map((_, index) => index);
  for (let step = 1; step <= positions.length; step += 1) {
    const chosen = all.filter((index) => (positions.length - 1 - index) % step === 0);
    const fits = chosen.every((index, place) => {
      const next = chosen[place + 1];
      if (next === undefined) return true;
      return (positions[next] ?? 0) - (positions[index] ?? 0) >= ((widths[index] ?? 0) + (widths[next] ?? 0)) / 2 + space;
    });
    if (fits) return chosen;
  }
  return [];
}
