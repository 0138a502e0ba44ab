import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { sdkVariables } from '../../local/server/sdkVariables'
import { openDataFolder } from '../../local/tools/openDataFolder'
import { CloudProcess } from '../harness/CloudProcess'
import { SPEC } from './spec'

const ENV = 'local-dev-1'
const CLEAR = /the disk is full/i

/**
 * Writes until nothing fits: the write that does not fit says so, and everything acknowledged before is there
 * afterwards. On a small disk of its own where the system lets us mount one; a limit to the file is tried anyhow.
 */
export async function diskFull(say: (line: string) => void): Promise<{ disk: string; wrong: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]).status === 0
  try {
    const wrong = mounted ? await onSmallDisk(folder) : []
    wrong.push(...(await inSmallFile(mkdtempSync(join(tmpdir(), 'limit-')))))
    const disk = mounted ? 'a disk of 8 MB and a file of 4 MB' : 'a file of 4 MB (no right to mount a small disk)'
    say(`full disk: ${disk}, ${wrong.length} wrong`)
    return { disk, wrong }
  } finally {
    if (mounted) spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onSmallDisk(folder: string): Promise<string[]> {
  const wrong: string[] = []
  const dataDir = join(folder, 'data')
  const ballast = join(folder, 'ballast')
  writeFileSync(ballast, Buffer.alloc(2_000_000))
  const first = await CloudProcess.start(SPEC, dataDir, 0)
  Object.assign(process.env, sdkVariables(first.url, ENV))
  const sdk = tcb.init({ env: ENV })
  const notes = sdk.database().collection('notes')
  const written: string[] = []
  const failure = await fill(async (n) => {
    await notes.add({ _id: `n${n}`, client: 'c', n, text: 'x'.repeat(4000) })
    written.push(`n${n}`)
  })
  if (!CLEAR.test(failure)) wrong.push(`the write that did not fit said: ${failure}`)
  const fileContent = Buffer.alloc(3_000_000)
  const upload = await sdk.uploadFile({ cloudPath: 'big', fileContent }).then(() => 'stored', String)
  if (!CLEAR.test(upload)) wrong.push(`the file that did not fit: ${upload}`)
  wrong.push(...(await missing(notes, written, 'while the disk is full')))
  await first.kill()
  const onFull = await CloudProcess.start(SPEC, dataDir, 0).catch((error: Error) => error.message)
  if (typeof onFull === 'string' && !/disk.*is full/.test(onFull))
    wrong.push(`opening on the full disk said: ${onFull}`)
  if (typeof onFull !== 'string') await onFull.kill()
  rmSync(ballast)
  const again = await CloudProcess.start(SPEC, dataDir, Number(new URL(first.url).port))
  wrong.push(...(await missing(notes, written, 'after opening again')))
  await notes
    .add({ _id: 'more', client: 'c', n: -1 })
    .catch((error) => wrong.push(`with room again, a write said: ${error}`))
  await again.kill()
  return wrong
}

async function inSmallFile(folder: string): Promise<string[]> {
  const data = openDataFolder(join(folder, 'data'), SPEC)
  const wrong: string[] = []
  try {
    const { sqlite } = data.database.store
    sqlite.exec('PRAGMA max_page_count = 1024')
    let written = 0
    const failure = await fill(async (n) => {
      await data.database.insert('notes', [{ _id: `n${n}`, client: 'c', n, text: 'x'.repeat(4000) }])
      written++
    })
    if (!CLEAR.test(failure)) wrong.push(`the write into the full file said: ${failure}`)
    const kept = data.database.store.collection('notes')?.count()
    if (kept !== written) wrong.push(`${written} were acknowledged, the full file has ${kept}`)
    sqlite.exec('PRAGMA max_page_count = 100000')
    await data.database.insert('notes', [{ _id: 'more', client: 'c', n: -1 }])
  } finally {
    data.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return wrong
}

/** Writes until one fails; its words. */
async function fill(write: (n: number) => Promise<void>): Promise<string> {
  for (let n = 0; n < 4000; n++) {
    try {
      await write(n)
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  return 'everything fitted'
}

type Notes = ReturnType<ReturnType<ReturnType<typeof tcb.init>['database']>['collection']>

async function missing(notes: Notes, ids: readonly string[], when: string): Promise<string[]> {
  let lost = 0
  for (const id of ids) if ((await notes.doc(id).get()).data.length === 0) lost++
  return lost > 0 ? [`${lost} of ${ids.length} acknowledged documents are missing ${when}`] : []
}
