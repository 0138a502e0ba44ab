import type { Row } from './readRecords'

export interface CodeLine {
  code: string
  group: string
  name: string
}

const LEVELS = ['一级分类', '二级分类', '三级分类'] as const

/** The codes of a file, each once. @throws Error naming the line that has none */
export function codeLines(rows: readonly Row[]): CodeLine[] {
  const lines = new Map<string, CodeLine>()
  rows.forEach((row, index) => {
    const cell = (name: string): string => String(row[name] ?? '').trim()
    // Groups without a code of their own are known by their path.
    const path = LEVELS.map(cell).filter(Boolean)
    const kind = [cell('kind'), cell('category')].filter(Boolean).join(' · ')
    const line =
      'code' in row
        ? // A thing and an event may have the same number: only with its kind does it mean one of them.
          { code: [cell('kind'), cell('code')].filter(Boolean).join(' '), group: kind, name: cell('name') }
        : { code: path.join('/'), group: path.slice(0, -1).join(' · '), name: path.at(-1) ?? '' }
    if (line.code === '' || line.name === '' || ('code' in row && cell('code') === ''))
      throw new Error(`Line ${index + 2} has no code or no name.`)
    lines.set(line.code, line)
  })
  return [...lines.values()]
}
