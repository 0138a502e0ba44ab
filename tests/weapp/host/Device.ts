import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const USER_DATA = 'http://usr'

/** What outlives the closing of the app: files and storage, in a folder of this machine. */
export class Device {
  /** What the mini program calls the folder of its own files: `wx.env.USER_DATA_PATH`. */
  readonly userData = USER_DATA
  private readonly folder: string
  private readonly temporary: boolean

  /** Without a folder everything is gone when the host ends. */
  constructor(folder?: string) {
    this.temporary = folder === undefined
    this.folder = folder ?? mkdtempSync(join(tmpdir(), 'phone-'))
    mkdirSync(join(this.folder, 'files'), { recursive: true })
  }

  /** Where a path of the mini program lies on this machine: its own files in the folder, all others where they are. */
  pathOf(path: unknown): string {
    const text = String(path)
    return text === USER_DATA || text.startsWith(`${USER_DATA}/`)
      ? join(this.folder, 'files', text.slice(USER_DATA.length))
      : text
  }

  readStorage(): Array<[string, string]> {
    try {
      return JSON.parse(readFileSync(join(this.folder, 'storage.json'), 'utf8')) as Array<[string, string]>
    } catch {
      return []
    }
  }

  writeStorage(entries: Iterable<[string, string]>): void {
    if (!this.temporary) writeFileSync(join(this.folder, 'storage.json'), JSON.stringify([...entries]))
  }

  close(): void {
    if (this.temporary) rmSync(this.folder, { recursive: true, force: true })
  }
}
