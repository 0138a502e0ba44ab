import { cpSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asStartError, CloudStartError } from '../../local/CloudStartError'
import type { Database } from '../../local/database/Database'
import { openDataFolder } from '../../local/tools/openDataFolder'
import { SPEC } from './spec'

const DOCUMENTS = 3000

/** Cuts the database file at many places: each time the cloud must refuse to open it and say which file is damaged. */
export async function truncation(say: (line: string) => void): Promise<{ cuts: number; wrong: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'cut-'))
  const wrong: string[] = []
  let cuts = 0
  try {
    const whole = join(folder, 'whole')
    const data = openDataFolder(whole, SPEC)
    await fill(data.database)
    data.close()
    const size = statSync(join(whole, 'cloud.sqlite')).size
    for (const left of places(size)) {
      cuts++
      const copy = join(folder, `cut-${left}`)
      cpSync(whole, copy, { recursive: true })
      truncateSync(join(copy, 'cloud.sqlite'), left)
      const answer = opened(copy)
      if (answer !== 'refused') wrong.push(`a file cut to ${left} of ${size} bytes: ${answer}`)
      rmSync(copy, { recursive: true })
    }
    say(`cut files: ${cuts - wrong.length} of ${cuts} refused in clear words`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { cuts, wrong }
}

async function fill(database: Database): Promise<void> {
  for (let from = 0; from < DOCUMENTS; from += 500) {
    const documents = Array.from({ length: 500 }, (_, at) => ({
      _id: `n${from + at}`,
      client: 'c',
      n: from + at,
      text: 'x'.repeat(300),
    }))
    await database.insert('notes', documents)
  }
}

function places(size: number): number[] {
  const pages = size / 4096
  const inside = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((part) => Math.floor(pages * part) * 4096)
  return [
    ...new Set([
      0,
      1,
      50,
      100,
      4095,
      4096,
      4097,
      ...inside,
      ...inside.map((place) => place + 777),
      size - 4096,
      size - 1,
    ]),
  ]
}

function opened(folder: string): string {
  try {
    const data = openDataFolder(folder, SPEC)
    const documents = data.database.store.collection('notes')?.count() ?? 0
    data.close()
    return `opened with ${documents} of ${DOCUMENTS} documents`
  } catch (error) {
    const told = asStartError(error, folder)
    if (told instanceof CloudStartError && told.code === 'DATA_DAMAGED' && told.message.includes('cloud.sqlite'))
      return 'refused'
    return `refused, but in these words: ${error instanceof Error ? error.message : error}`
  }
}
