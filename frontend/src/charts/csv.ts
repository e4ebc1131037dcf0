/** A number keeps its value, a text its words; nothing becomes an empty cell. */
export type CsvCell = string | number | null | undefined;

/** Spreadsheets take a text with one of these at its start for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function written(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as German spreadsheets open it at once: byte order mark, semicolons, decimal commas. */
export function csvOf(header: string[], rows: CsvCell[][]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(written).join(';')).join('\r\n')}\r\n`;
}
