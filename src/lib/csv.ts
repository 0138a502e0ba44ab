/** Rows as a table that a spreadsheet opens: a byte order mark, since Excel takes a file without one for another encoding. */
export const csvOf = (rows: ReadonlyArray<ReadonlyArray<string | number>>): string =>
  `\ufeff${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`

/** Quoted where need be; a name that begins like a formula is none. */
function cell(value: string | number): string {
  const written = typeof value === 'string' && /^[=+\-@]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written
}
