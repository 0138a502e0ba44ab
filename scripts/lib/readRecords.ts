import { existsSync, readFileSync, statSync } from 'node:fs'

export type Row = Record<string, unknown>

/** Reads a `.jsonl` file, one object a line, or a `.csv` file with its names of columns in the first line. */
export function readRecords(file: string): Row[] {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file ${file}.`)
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  const rows = file.toLowerCase().endsWith('.csv') ? csvRows(text) : jsonRows(text, file)
  if (rows.length === 0) throw new Error(`${file} holds no messages.`)
  return rows
}

function jsonRows(text: string, file: string): Row[] {
  const rows: Row[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new Error(`${file}, line ${index + 1} is not JSON.`)
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`${file}, line ${index + 1} is not an object such as {"text": "…"}.`)
    }
    rows.push(value as Row)
  })
  return rows
}

function csvRows(text: string): Row[] {
  const [names, ...lines] = parseCsv(text)
  if (!names) return []
  return lines
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(names.map((name, at) => [name.trim(), cells[at] ?? ''])))
}

/** Cells of a CSV text (RFC 4180): a cell in quotes may hold commas, line ends and doubled quotes. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = []
  let cells: string[] = []
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '' && cells.length === 0) break
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    lines.push(cells)
    cells = []
    if (end === '') break
  }
  return lines
}
