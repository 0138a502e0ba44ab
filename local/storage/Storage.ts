import { createHmac, randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { sameText } from '../auth/tokens'
import { CloudError } from '../CloudError'
import { errorCode } from '../CloudStartError'
import type { Cell } from '../database/openSqlite'
import type { Store } from '../database/Store'
import { isAllowedType } from './isAllowedType'
import { fromFileId, toFileId } from './objectPath'

export interface StoredObject {
  path: string
  /** Name of the file that holds the content. */
  content: string
  /** The uid or openid of who uploaded it; empty for functions and administrators. */
  creator: string
  size: number
  type: string
  at: number
}

/** What an upload permission allows. */
export interface Upload {
  path: string
  creator: string
  /** True for clients: only the creator may overwrite. */
  guarded: boolean
  maxBytes: number
  /** Media types that may be stored; absent: any. */
  types?: readonly string[]
  expires: number
}

export interface StorageOptions {
  folder: string
  store: Store
  secret: Buffer
  envId: string
  url: () => string
  clock: () => number
}

const DEFAULT_LINK_LIFE = 7200
const UPLOAD_LIFE = 15 * 60_000

/** Stored files: contents in a folder under random names, everything known about them in the database file. */
export class Storage {
  constructor(private readonly options: StorageOptions) {
    mkdirSync(options.folder, { recursive: true, mode: 0o700 })
    options.store.sqlite.exec(`
      CREATE TABLE IF NOT EXISTS files (
        path TEXT PRIMARY KEY, content TEXT NOT NULL, creator TEXT NOT NULL,
        size REAL NOT NULL, type TEXT NOT NULL, at REAL NOT NULL
      ) WITHOUT ROWID
    `)
    this.sweep()
  }

  find(objectPath: string): StoredObject | undefined {
    const sql = 'SELECT path, content, creator, size, type, at FROM files WHERE path = ?'
    const row = this.options.store.sqlite.all(sql, [objectPath])[0]
    return row && toObject(row)
  }

  fileId(objectPath: string): string {
    return toFileId(this.options.envId, objectPath)
  }

  pathOf(fileId: unknown): string {
    return fromFileId(this.options.envId, fileId)
  }

  /** A signed permission to upload, and where to. */
  permit(upload: Omit<Upload, 'expires'>): { url: string; authorization: string } {
    const grant = { ...upload, expires: this.options.clock() + UPLOAD_LIFE }
    const payload = Buffer.from(JSON.stringify(grant)).toString('base64url')
    const url = `${this.options.url()}/cos/${upload.path.split('/').map(encodeURIComponent).join('/')}`
    return { url, authorization: `${payload}.${this.sign(payload)}` }
  }

  /** The permission behind an `authorization` header, if it is for this path and still good. */
  permission(authorization: string | undefined, objectPath: string): Upload | undefined {
    const [payload = '', signature = ''] = (authorization ?? '').split('.')
    if (!sameText(signature, this.sign(payload))) return undefined
    const upload = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Upload
    return upload.path === objectPath && upload.expires > this.options.clock() ? upload : undefined
  }

  /** A link that reads the object for so many seconds; unencoded, as the platform answers it. */
  link(objectPath: string, seconds = DEFAULT_LINK_LIFE): string {
    const expires = Math.floor(this.options.clock() / 1000) + seconds
    return `${this.options.url()}/cos/${objectPath}?sign=${this.sign(`${objectPath}\n${expires}`)}&t=${expires}`
  }

  /** Whether a link's signature is right, and whether its time is over. */
  checkLink(objectPath: string, sign: string, t: string): 'good' | 'expired' | 'forged' {
    if (!/^\d+$/.test(t) || !sameText(sign, this.sign(`${objectPath}\n${t}`))) return 'forged'
    return Number(t) * 1000 > this.options.clock() ? 'good' : 'expired'
  }

  /** Stores a content whole or not at all. */
  async write(upload: Upload, body: Readable, type: string): Promise<void> {
    this.refuseForeign(upload)
    if (!isAllowedType(type, upload.types))
      throw new CloudError('STORAGE_REQUEST_FAIL', `${type} may not be stored`, 403)
    const content = randomUUID()
    const file = this.file(content)
    try {
      const size = await this.receive(body, `${file}.tmp`, upload.maxBytes)
      await rename(`${file}.tmp`, file)
      await flush(this.options.folder)
      await this.record(upload, {
        path: upload.path,
        content,
        creator: upload.creator,
        size,
        type,
        at: this.options.clock(),
      })
    } catch (error) {
      await rm(`${file}.tmp`, { force: true })
      await rm(file, { force: true })
      throw error
    }
  }

  /** Stores a file again as it was, under its old date and creator. */
  async restore(object: Omit<StoredObject, 'content'>, body: Readable): Promise<void> {
    const content = randomUUID()
    const file = this.file(content)
    const size = await this.receive(body, file, object.size)
    if (size !== object.size) throw new CloudError('STORAGE_REQUEST_FAIL', `${object.path} has not all of its bytes`)
    await flush(this.options.folder)
    await this.record(undefined, { ...object, content })
  }

  /** All files by path. */
  list(): StoredObject[] {
    const sql = 'SELECT path, content, creator, size, type, at FROM files ORDER BY path'
    return this.options.store.sqlite.all(sql).map(toObject)
  }

  /** Whether the content is on the disk with all of its bytes. */
  isWhole(object: StoredObject): boolean {
    return statSync(this.file(object.content), { throwIfNoEntry: false })?.size === object.size
  }

  read(object: StoredObject, range: { start?: number; end?: number; highWaterMark?: number }): Readable {
    return createReadStream(this.file(object.content), range)
  }

  async remove(objectPath: string): Promise<boolean> {
    const object = this.find(objectPath)
    if (!object) return false
    await this.options.store.commit.write(() =>
      this.options.store.sqlite.run('DELETE FROM files WHERE path = ?', [objectPath]),
    )
    await rm(this.file(object.content), { force: true })
    return true
  }

  async copy(from: string, to: string, overwrite: boolean, removeOriginal: boolean): Promise<void> {
    const source = this.find(from)
    if (!source) throw new CloudError('STORAGE_FILE_NONEXIST', `no such file: ${from}`)
    if (!overwrite && this.find(to)) throw new CloudError('STORAGE_REQUEST_FAIL', `the file exists already: ${to}`)
    const content = randomUUID()
    await copyFile(this.file(source.content), this.file(content))
    await flush(this.file(content))
    await flush(this.options.folder)
    await this.record(undefined, { ...source, path: to, content, at: this.options.clock() })
    if (removeOriginal && from !== to) await this.remove(from)
  }

  async reset(): Promise<void> {
    await this.options.store.commit.write(() => this.options.store.sqlite.run('DELETE FROM files'))
    this.sweep()
  }

  private async record(upload: Upload | undefined, object: StoredObject): Promise<void> {
    let old: StoredObject | undefined
    await this.options.store.commit.write(() => {
      if (upload) this.refuseForeign(upload)
      old = this.find(object.path)
      const { path: name, content, creator, size, type, at } = object
      const cells = [name, content, creator, size, type, at]
      this.options.store.sqlite.run('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)', cells)
    })
    if (old) await rm(this.file(old.content), { force: true })
  }

  private refuseForeign({ path: name, creator, guarded }: Upload): void {
    const object = guarded ? this.find(name) : undefined
    if (object && object.creator !== creator) {
      throw new CloudError('STORAGE_EXCEED_AUTHORITY', `only its creator may overwrite ${name}`, 403)
    }
  }

  private async receive(body: Readable, file: string, maxBytes: number): Promise<number> {
    const handle = await open(file, 'w', 0o600)
    let size = 0
    let failure: unknown
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        size += chunk.length
        // the rest is read and dropped: whoever hangs up on a sender is not heard
        if (size > maxBytes) failure ??= tooLarge(maxBytes)
        else if (!failure) failure = await handle.write(chunk).then(() => undefined, asStorageError)
      }
      if (failure) throw failure
      await handle.sync().catch((error) => Promise.reject(asStorageError(error)))
    } finally {
      await handle.close()
    }
    return size
  }

  private sign(text: string): string {
    return createHmac('sha256', this.options.secret).update(`storage\n${text}`).digest('base64url')
  }

  private file(content: string): string {
    return path.join(this.options.folder, content)
  }

  // contents that no row names: left by a crash between writing and recording
  private sweep(): void {
    const known = new Set(this.options.store.sqlite.all('SELECT content FROM files').map(([content]) => content))
    for (const name of readdirSync(this.options.folder)) {
      if (!known.has(name)) rmSync(this.file(name), { force: true, recursive: true })
    }
  }
}

// names as well as contents must be on the disk before the database tells of them
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function tooLarge(maxBytes: number): CloudError {
  return new CloudError('STORAGE_REQUEST_FAIL', `the file is larger than ${maxBytes} bytes`, 413)
}

function asStorageError(error: unknown): unknown {
  if (errorCode(error) !== 'ENOSPC') return error
  return new CloudError('STORAGE_REQUEST_FAIL', 'the disk is full: the file was not stored', 507)
}

function toObject(row: readonly Cell[]): StoredObject {
  const [name, content, creator, size, type, at] = row as [string, string, string, number, string, number]
  return { path: name, content, creator, size, type, at }
}
